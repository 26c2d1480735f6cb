// Every page shape; the first that holds such text is read.
import { flow } from './flow'
import { preformatted } from './preformatted'
import type { PageShape } from './shape'

export const PAGE_SHAPES: readonly PageShape[] = [preformatted, flow]
