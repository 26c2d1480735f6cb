// Every page shape; the first that holds such text is read.
import { codeViewer } from './code-viewer'
import { flow } from './flow'
import { preformatted } from './preformatted'
import type { PageShape } from './shape'

export const PAGE_SHAPES: readonly PageShape[] = [preformatted, flow, codeViewer]
