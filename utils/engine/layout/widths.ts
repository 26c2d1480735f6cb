// How wide the column is around a line, and by how much the line falls short of it.
import type { Line } from './lines'

/** The line ends a sentence or announces what follows; lines that do not were full. */
export const TERMINAL = /(?:[。！？!?﹗﹖…⋯：:]|\.{3})[”’」』）)》】]*$/

const REACH = 5

/** Median of the widths of the unterminated ones among the lines [from, to); −1 if there is none. */
function columnWidth(lines: readonly Line[], terminal: readonly boolean[], from: number, to: number): number {
  const widths: number[] = []
  for (let i = Math.max(0, from); i < Math.min(lines.length, to); i++) if (!terminal[i]) widths.push((lines[i] as Line).width)
  if (!widths.length) return -1
  widths.sort((a, b) => a - b)
  return widths[widths.length >> 1] as number
}

export interface Widths {
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
/** Ems that a line may stick out of its column, by punctuation that hangs and figures of odd width. */
const HANGS = 3

/** By how much a line is short of the nearest of the columns; a wide line far out of all of them is in none. */
function slackIn(columns: readonly number[], width: number): number {
  if (width > WIDEST && columns.every(column => width > column + HANGS)) return NO_COLUMN
  return Math.min(...columns.map(column => Math.max(0, column - width)))
}

/** Measures every line against its neighbours. */
export function measureWidths(lines: readonly Line[]): Widths {
  const terminal = lines.map(line => TERMINAL.test(line.text))
  const slack: number[] = []
  const column: number[] = []
  let above = -1
  for (let i = 0; i < lines.length; i++) {
    const { width, spaced } = lines[i] as Line
    const below = columnWidth(lines, terminal, i + 1, i + 1 + REACH)
    const columns = [above, below].filter(each => each > 0)
    // Where every line ends a sentence, the neighbours themselves are the column, if they are of one width.
    if (!columns.length && width > WIDEST) for (const near of [i - 1, i + 1]) if (lines[near]) columns.push((lines[near] as Line).width)
    slack.push(spaced || !columns.length ? 0 : slackIn(columns, width))
    column.push(below > 0 ? below : above > 0 ? above : width)
    // What stands above the next line: this one and those before it.
    above = columnWidth(lines, terminal, i + 1 - REACH, i + 1)
  }
  const sorted = lines.map(line => line.width).sort((a, b) => a - b)
  return { slack, column, usual: sorted[Math.floor(sorted.length * 0.7)] ?? 0, terminal }
}
