// Rows that hold the lines of two or three columns side by side are taken apart.
import type { Span } from '../text/span'
import { leavesOpen } from './joins'
import { emsOf, type Line, lineAt } from './lines'
import { CREDIT } from './roles/caption'
import { TERMINAL } from './widths'

const MOST_COLUMNS = 4

/** Spans of the parts of a line between its gaps. */
function partsOf(source: string, line: Line): Span[] {
  const parts: Span[] = []
  for (const match of source.slice(line.start, line.end).matchAll(/\S+/g))
    parts.push({ start: line.start + match.index, end: line.start + match.index + match[0].length })
  return parts
}

/** Longest piece, in ems, that can be a name or the rest of a calling between the blanks of a byline. */
const PIECE = 4
/** Ems that a line may be wider than its column usually is. */
const HANGS = 1.2

/** Parts that belong to one column: what stands in an open bracket, and the pieces of a byline, as far as the column has room. */
function ofColumns(source: string, parts: readonly Span[], usual: number): Span[] {
  const out: Span[] = []
  for (const part of parts) {
    const last = out[out.length - 1]
    const left = last ? source.slice(last.start, last.end) : ''
    const right = source.slice(part.start, part.end)
    const piece = !TERMINAL.test(left) && Math.min(emsOf(left), emsOf(right)) <= PIECE
    if (last && (piece || leavesOpen(left)) && emsOf(left) + 0.5 + emsOf(right) <= usual + HANGS)
      out[out.length - 1] = { start: last.start, end: part.end }
    else out.push(part)
  }
  return out
}

/** The lines [first, end), with every row of several columns replaced by its parts. Parts of one row share their `row`. */
export function splitRows(source: string, lines: readonly Line[], first: number, end: number): Line[] {
  const whole = lines.slice(first, end)
  const isRow = (line: Line) => line.gaps && !line.spaced && !line.loose && end - first > 1 && !CREDIT.test(line.text)
  if (!whole.some(isRow)) return whole
  const pieces = whole.map(line => (isRow(line) ? partsOf(source, line) : [line]))
  const sizes = pieces.flatMap(parts => parts.map(part => emsOf(source.slice(part.start, part.end)))).sort((a, b) => a - b)
  const size = sizes[Math.floor(sizes.length * 0.7)] as number
  const rows = whole.map((line, i) => {
    const parts = ofColumns(source, pieces[i] as Span[], size)
    if (parts.length < 2 || parts.length > MOST_COLUMNS) return [line]
    return parts.map((part, n) =>
      lineAt(source, part.start, part.end, n ? 0 : line.blanks, n ? 0 : line.indent, n ? (parts[n - 1] as Span).end : line.lead),
    )
  })
  const widths = rows.flatMap(parts => parts.map(part => part.width)).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length * 0.7)] as number
  return rows.flatMap((parts, n) => {
    const widest = Math.max(...parts.map(part => part.width))
    if (parts.length > 1 && widest <= usual + 2 && widest >= usual - 3) return parts.map(part => ({ ...part, row: first + n }))
    return [lines[first + n] as Line]
  })
}
