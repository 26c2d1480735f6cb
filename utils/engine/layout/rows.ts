// Rows that hold the lines of two or three columns side by side are taken apart.
import { type Line, lineAt } from './lines'
import { CREDIT } from './roles/caption'

/** How many lines around a row tell how wide the columns are. */
const REACH = 12
/** A row is at least this much wider than one column. */
const WIDER = 1.2

/** Spans of the parts of a line between its gaps, gaps inside brackets left alone. */
function partsOf(source: string, line: Line): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let start = line.start
  let depth = 0
  for (let i = line.start; i < line.end; i++) {
    const unit = source[i] as string
    if (unit === '（' || unit === '(') depth++
    else if (unit === '）' || unit === ')') depth = Math.max(0, depth - 1)
    else if (!unit.trim() && !depth) {
      if (i > start) parts.push({ start, end: i })
      while (i + 1 < line.end && !(source[i + 1] as string).trim()) i++
      start = i + 1
    }
  }
  parts.push({ start, end: line.end })
  return parts
}

/** The usual width of the unspaced lines without gaps around a line; −1 if there are none. */
function usualWidth(lines: readonly Line[], at: number): number {
  const widths: number[] = []
  for (let i = Math.max(0, at - REACH); i < Math.min(lines.length, at + REACH + 1); i++) {
    const line = lines[i] as Line
    if (!line.gaps && line.width >= 5) widths.push(line.width)
  }
  widths.sort((a, b) => a - b)
  return widths.length ? (widths[Math.floor(widths.length * 0.6)] as number) : -1
}

/** The lines [first, end), with every row of several columns replaced by its parts. Parts of one row share their `row`. */
export function splitRows(source: string, lines: readonly Line[], first: number, end: number): Line[] {
  const out: Line[] = []
  for (let at = first; at < end; at++) {
    const line = lines[at] as Line
    const parts = line.gaps && !line.spaced && end - first > 1 && !CREDIT.test(line.text) ? partsOf(source, line) : []
    const usual = parts.length > 1 && parts.length < 5 ? usualWidth(lines, at) : -1
    const split = parts.map((part, n) =>
      lineAt(source, part.start, part.end, n ? 0 : line.blanks, n ? 0 : line.indent, n ? (parts[n - 1] as { end: number }).end : line.lead),
    )
    const widest = Math.max(...split.map(part => part.width))
    if (usual < 0 || line.width < WIDER * widest || widest > usual + 2 || widest < usual - 3) out.push(line)
    else out.push(...split.map(part => ({ ...part, row: at })))
  }
  return out
}
