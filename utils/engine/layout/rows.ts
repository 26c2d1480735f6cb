// Rows that hold the lines of two or three columns side by side are taken apart.

import { emsOf } from '../text/characters'
import { greatest } from '../text/lists'
import type { Span } from '../text/span'
import { leavesOpen } from './joins'
import { type Line, lineAt } from './lines'
import { isCredited } from './roles/caption-forms'
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

/** Share of the rows of several columns that have the greatest number of them at least; a stray blank is rarer. */
const SHARE = 0.2

/** How many columns the rows have. */
function usualCount(counts: readonly number[]): number {
  const several = counts.filter(count => count > 1).sort((a, b) => b - a)
  return several[Math.floor(several.length * SHARE)] ?? 1
}

/** Parts from which a line is no row of columns, however they are put together. */
const TOO_MANY = 32

/** Parts put together, the narrowest first and as far as a column has room, where there are more than columns. */
function fitted(source: string, parts: readonly Span[], most: number, usual: number): readonly Span[] {
  if (parts.length <= most || parts.length > TOO_MANY) return parts
  const both = parts.slice(1).map((part, i) => emsOf(source.slice((parts[i] as Span).start, part.end)))
  const least = Math.min(...both)
  if (least > usual + HANGS) return parts
  const at = both.indexOf(least)
  const joined = { start: (parts[at] as Span).start, end: (parts[at + 1] as Span).end }
  return fitted(source, [...parts.slice(0, at), joined, ...parts.slice(at + 2)], most, usual)
}

/** The lines [first, end), with every row of several columns replaced by its parts. Parts of one row share their `row`. */
export function splitRows(source: string, lines: readonly Line[], first: number, end: number): Line[] {
  const whole = lines.slice(first, end)
  const isRow = (line: Line) => line.gaps && !line.spaced && !line.loose && end - first > 1 && !isCredited(line.text)
  if (!whole.some(isRow)) return whole
  const pieces = whole.map(line => (isRow(line) ? partsOf(source, line) : [line]))
  const sizes = pieces.flatMap(parts => parts.map(part => emsOf(source.slice(part.start, part.end)))).sort((a, b) => a - b)
  const size = sizes[Math.floor(sizes.length * 0.7)] as number
  const grouped = pieces.map(parts => ofColumns(source, parts, size))
  const most = usualCount(grouped.map(parts => parts.length))
  const rows = whole.map((line, i) => {
    const parts = fitted(source, grouped[i] as Span[], most, size)
    if (parts.length < 2 || parts.length > MOST_COLUMNS) return [line]
    return parts.map((part, n) =>
      lineAt(source, part.start, part.end, n ? 0 : line.blanks, n ? 0 : line.indent, n ? (parts[n - 1] as Span).end : line.lead),
    )
  })
  const widths = rows.flatMap(parts => parts.map(part => part.width)).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length * 0.7)] as number
  const widest = rows.map(parts => (parts.length > 1 ? greatest(parts.map(part => part.width)) : -1))
  const isFull = (n: number) => (widest[n] ?? -1) >= usual - 3 && (widest[n] as number) <= usual + 2
  // Between full ones a row may be the last line of a paragraph in each of its columns, if it is too wide for one.
  const isShort = (n: number) =>
    isFull(n - 1) && (isFull(n + 1) || n + 1 === rows.length) && (widest[n] as number) > 0 && (whole[n] as Line).width > usual + 2
  return rows.flatMap((parts, n) => (isFull(n) || isShort(n) ? parts.map(part => ({ ...part, row: first + n })) : [whole[n] as Line]))
}
