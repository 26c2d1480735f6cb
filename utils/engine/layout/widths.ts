// How wide the column is around a line, and by how much the line falls short of it.
import { isClosing } from '../text/characters'
import type { Line } from './lines'

/** The line ends a sentence or announces what follows; lines that do not were full. */
export const TERMINAL = /(?:[。！？!?﹗﹖…⋯：:]|\.{3})[”’」』）)》】]*$/

const REACH = 5

/** Median of the widths of the unterminated ones among the lines [from, to); −1 if there is none. */
function columnWidth(printed: readonly number[], terminal: readonly boolean[], from: number, to: number): number {
  const widths: number[] = []
  for (let i = Math.max(0, from); i < Math.min(printed.length, to); i++) if (!terminal[i]) widths.push(printed[i] as number)
  if (!widths.length) return -1
  widths.sort((a, b) => a - b)
  return widths[widths.length >> 1] as number
}

/** Ems that a line may stick out of its column, by punctuation that hangs and figures of odd width. */
const HANGS = 3

/** The end of a sentence on a line of its own is that of a paragraph as often as not. */
const ALONE = /^[。！？”’」』]+$/
/** Lines on either side that show how wide a printed line can be. */
const BESIDE = 3

/** Width of the printed line that each is of: none begins with a mark that closes, so one that does, where both have room in one, was parted from the line before. */
function printedWidths(lines: readonly Line[]): number[] {
  const printed = lines.map(line => line.width)
  const room = (i: number) => Math.max(...lines.slice(Math.max(0, i - BESIDE), i + BESIDE + 1).map(line => line.width)) + HANGS / 2
  let first = 0
  lines.forEach(({ text, width, blanks }, i) => {
    const mark = text.charCodeAt(0)
    const whole = (printed[i - 1] ?? 0) + width
    if (i === 0 || blanks > 0 || mark <= 0x7f || !isClosing(mark) || ALONE.test(text) || whole > room(i)) first = i
    else printed.fill(whole, first, i + 1)
  })
  return printed
}

export interface Widths {
  /** Advance of the printed line that each line is, or is a part of, in ems. */
  readonly printed: readonly number[]
  /** Ems by which each line is shorter than the column before or behind it, whichever is nearer; 0 = full. */
  readonly slack: readonly number[]
  /** Width of the column that each line opens, in ems. */
  readonly column: readonly number[]
  /** The width that most lines of body text have. */
  readonly usual: number
  /** The line ends as a sentence or an announcement does. */
  readonly terminal: readonly boolean[]
}

/** No newspaper column is wider, in ems; lines that are, and are of no width in common, are whole paragraphs. */
const WIDEST = 42
/** What such a line falls short by. */
const NO_COLUMN = 6

/** By how much a line is short of the nearest of the columns; a wide line far out of all of them is in none. */
function slackIn(columns: readonly number[], width: number): number {
  if (width > WIDEST && columns.every(column => width > column + HANGS)) return NO_COLUMN
  return Math.min(...columns.map(column => Math.max(0, column - width)))
}

/** Measures every line against its neighbours. */
export function measureWidths(lines: readonly Line[]): Widths {
  const terminal = lines.map(line => TERMINAL.test(line.text))
  const printed = printedWidths(lines)
  const slack: number[] = []
  const column: number[] = []
  let above = -1
  for (let i = 0; i < lines.length; i++) {
    const { spaced } = lines[i] as Line
    const width = printed[i] as number
    const below = columnWidth(printed, terminal, i + 1, i + 1 + REACH)
    const columns = [above, below].filter(each => each > 0)
    // Where every line ends a sentence, the neighbours themselves are the column, if they are of one width.
    if (!columns.length && width > WIDEST) for (const near of [i - 1, i + 1]) if (lines[near]) columns.push((lines[near] as Line).width)
    slack.push(spaced || !columns.length ? 0 : slackIn(columns, width))
    column.push(below > 0 ? below : above > 0 ? above : width)
    // What stands above the next line: this one and those before it.
    above = columnWidth(printed, terminal, i + 1 - REACH, i + 1)
  }
  const sorted = lines.map(line => line.width).sort((a, b) => a - b)
  return { printed, slack, column, usual: sorted[Math.floor(sorted.length * 0.7)] ?? 0, terminal }
}
