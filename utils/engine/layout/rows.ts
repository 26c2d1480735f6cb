// Rows that hold the lines of two or three columns side by side are taken apart.
import { type Line, lineAt } from './lines'
import { CREDIT } from './roles/caption'

const MOST_COLUMNS = 4

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

/** The lines [first, end), with every row of several columns replaced by its parts. Parts of one row share their `row`. */
export function splitRows(source: string, lines: readonly Line[], first: number, end: number): Line[] {
  const rows = lines.slice(first, end).map(line => {
    const parts = line.gaps && !line.spaced && end - first > 1 && !CREDIT.test(line.text) ? partsOf(source, line) : []
    if (parts.length < 2 || parts.length > MOST_COLUMNS) return [line]
    return parts.map((part, n) =>
      lineAt(source, part.start, part.end, n ? 0 : line.blanks, n ? 0 : line.indent, n ? (parts[n - 1] as { end: number }).end : line.lead),
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
