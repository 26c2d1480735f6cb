// A page, or several, that were read by where things stand: what the engine takes as given.
import type { BlockKind } from '../doc'
import type { PrintedRegion } from './page'

/** Lines of one block in reading order, by their numbers among the lines of the source, from 0. */
export interface PrintedBlock {
  readonly kind: BlockKind
  readonly lines: readonly number[]
  /** Which article it belongs to; −1 for the page's own furniture. Blocks of one article stand together. */
  readonly article: number
  /** Where the block stands. */
  readonly regions: readonly PrintedRegion[]
}

/** Blocks in reading order. Every line of the source that isn't empty is in one of them. */
export interface PrintedLayout {
  readonly blocks: readonly PrintedBlock[]
}

/** The lines of pages, each once, joined by line breaks in reading order, and what they make. */
export interface PrintedText {
  readonly source: string
  readonly layout: PrintedLayout
}
