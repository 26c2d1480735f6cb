// Rows as a fixed-pitch extractor prints them (`pdftotext -layout`): every column begins at the same character cell of each row.
import { isSpace } from '../text/characters'
import type { Span } from '../text/span'
import type { Line } from './lines'

/** What stands between two blanks; `from` and `to` are cells. */
export interface Word extends Span {
  readonly from: number
  readonly to: number
}

export interface Row {
  /** Which row of the page it is, blank ones counted. */
  readonly y: number
  /** Index of the line that it was. */
  readonly line: number
  readonly words: readonly Word[]
}

/** How many cells a character takes: poppler counts characters, a terminal gives a full-width one two. */
export type Pitch = 1 | 2

const TAB = 8
const ENDS_LINE = /[\n\r\f\v\u0085\u2028\u2029]/

const cellsOf = (unit: number, cell: number, pitch: Pitch): number =>
  unit === 0x09
    ? TAB - (cell % TAB)
    : unit < 0x300
      ? 1
      : unit >= 0xdc00 && unit <= 0xdfff
        ? pitch - 1
        : pitch === 1 || (unit >= 0xd800 && unit < 0xdc00)
          ? 1
          : 2

/** The rows of lines, with the cells of their words. */
export function rowsOf(source: string, lines: readonly Line[], first: number, end: number, pitch: Pitch): Row[] {
  let y = -1
  return lines.slice(first, end).map((line, i) => {
    y += 1 + line.blanks
    let at = line.start
    while (at > line.lead && !ENDS_LINE.test(source[at - 1] as string)) at--
    const words: Word[] = []
    let cell = 0
    let start = -1
    let from = 0
    for (; at <= line.end; at++) {
      const blank = at === line.end || isSpace(source.charCodeAt(at))
      if (blank && start >= 0) {
        words.push({ start, end: at, from, to: cell })
        start = -1
      } else if (!blank && start < 0) {
        start = at
        from = cell
      }
      cell += cellsOf(source.charCodeAt(at), cell, pitch)
    }
    return { y, line: first + i, words }
  })
}

/** Cells that a row may begin or end on the other side of a gutter: marks that hang, figures of odd width. */
const HANGS = 2
/** Cells of an indent in front of the words on the left of a gutter; a centred headline has more. */
const INDENT = 5

/** Index of the first word of a row that stands behind the gutter which ends in front of cell `start`; −1 if the row runs across. */
export function cutAt({ words }: Row, start: number, edge: number): number {
  let best = -1
  let nearest = HANGS + 1
  let widest = 0
  for (let k = 0; k <= words.length; k++) {
    const from = k ? (words[k - 1] as Word).to : Number.NEGATIVE_INFINITY
    const to = k < words.length ? (words[k] as Word).from : Number.POSITIVE_INFINITY
    const far = Math.max(0, from - start + 1, start - to)
    const inner = k > 0 && k < words.length
    // A single blank somewhere near is a gutter only where the text on its left fills the column.
    if (inner && to - from < 2 && to !== start && ((words[0] as Word).from > edge + INDENT || from < start - HANGS - 1)) continue
    if (far < nearest || (far === nearest && to - from > widest)) {
      best = far > HANGS ? best : k
      nearest = far
      widest = to - from
    }
  }
  return best
}
