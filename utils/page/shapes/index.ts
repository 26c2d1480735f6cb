// Every page shape.
import { codeViewer } from './code-viewer'
import { flow } from './flow'
import { garbled } from './garbled'
import { hocr } from './hocr'
import { pdfLayer } from './pdf-layer'
import { placed } from './placed'
import { preformatted } from './preformatted'
import type { PageShape } from './shape'

/** The first that holds such text is read. */
export const PAGE_SHAPES: readonly PageShape[] = [preformatted, pdfLayer, hocr, placed, flow, codeViewer, garbled]

/** Enough to know whether there is such text at all, which every page is asked: all texts but these few flow. */
export const PLAIN_SHAPES: readonly PageShape[] = [preformatted, flow, codeViewer, garbled]
