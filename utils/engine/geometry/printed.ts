// A page, or several, that were read by where things stand: what the engine takes as given.
import type { BlockKind } from '../doc'
import type { Span } from '../text/span'
import type { PrintedRegion } from './page'
import type { PageLine } from './sheet'

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

/** A run where it stands in the lines of a page, and where it begins in the source that it was read from. */
export interface Tie extends Span {
  readonly at: number
}

/** A line of the source, and what it is on its page. */
export interface PrintedLine extends Span {
  readonly line: PageLine
}

/** The lines of pages, each once, joined by line breaks in reading order. */
interface Lines {
  readonly source: string
  /** In the order of the lines; none where the pages have no source of their own. */
  readonly ties: readonly Tie[]
}

/** The lines of a page on which nothing is larger than its text, in the order of its columns, with blank lines where it has them: which are headlines the words may tell. */
export interface PlainText extends Lines {
  readonly page: number
  readonly lines: readonly PrintedLine[]
}

/** The lines of pages, and what they make. */
export interface PrintedText extends Lines {
  readonly layout: PrintedLayout
  readonly plain?: PlainText
}
