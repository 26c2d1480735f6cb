// How wide the column is around a line, and by how much the line falls short of it.
import type { Line } from './lines'

/** Ends of lines that no paragraph ends with say that the line was full. */
const TERMINAL = /[。！？!?…：:][”’」』）)》】]*$/

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
  /** The line ends as a sentence or an announcement does. */
  readonly terminal: readonly boolean[]
}

/** Measures every line against its neighbours. */
export function measureWidths(lines: readonly Line[]): Widths {
  const terminal = lines.map(line => TERMINAL.test(line.text))
  const slack: number[] = []
  const column: number[] = []
  for (let i = 0; i < lines.length; i++) {
    const { width, spaced } = lines[i] as Line
    const above = columnWidth(lines, terminal, i - REACH, i)
    const below = columnWidth(lines, terminal, i + 1, i + 1 + REACH)
    const fit = [above, below].filter(w => w > 0).map(w => Math.max(0, w - width))
    slack.push(spaced || !fit.length ? 0 : Math.min(...fit))
    column.push(below > 0 ? below : above > 0 ? above : width)
  }
  return { slack, column, terminal }
}
