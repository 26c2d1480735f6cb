// Lines of columns that an extractor read across are put in the order of their columns.
import { append } from '../text/lists'
import type { Seams } from './cohesion'
import { readColumns } from './columns'
import type { Line } from './lines'
import { areProse } from './prose'
import { isCredited } from './roles/caption-forms'
import { splitRows } from './rows'
import { untangle } from './tangles'

/** Rows of two columns are nearly twice as wide as a column; a region read across has several. */
const TWICE = 1.7
const LEAST = 2
/** Log odds that a seam gains by being read in columns. */
const GAIN = 0.35
/** Share of the lines that are no wider than their column. */
const MOST_ARE = 0.9

/** Lines that stay where they are. */
const isSure = (line: Line) => line.kept || line.placed

function isAcross(lines: readonly Line[]): boolean {
  const rows = new Map<number, number>()
  for (const { row, width } of lines) {
    if (row !== undefined) rows.set(row, (rows.get(row) ?? 0) + width)
  }
  const widths = lines.map(line => line.width).sort((a, b) => a - b)
  const column = widths[Math.floor(widths.length * MOST_ARE)] as number
  return [...rows.values()].filter(width => width > TWICE * column).length >= LEAST
}

/** The lines of a region in the order of its columns, credits behind them; nothing where they read no better so, or are no text. */
function inColumns(lines: readonly Line[], seams: Seams): Line[] | undefined {
  const isAside = (i: number) => isCredited((lines[i] as Line).text)
  const region = lines.map((_, i) => i)
  const { columns, gain } = readColumns(
    lines,
    region.filter(i => !isAside(i)),
    seams,
  )
  const lineOf = (i: number) => lines[i] as Line
  const read = columns.map(column => column.map(lineOf))
  if (gain < GAIN || !areProse(read, seams)) return undefined
  return [
    ...read.flat().map((line, n) => ({ ...line, blanks: n ? 0 : lineOf(0).blanks })),
    ...region.filter(isAside).map(i => ({ ...lineOf(i), blanks: 1 })),
  ]
}

/** The lines in the order of their columns, rows taken apart. */
export function readAcross(source: string, whole: readonly Line[], seams: Seams): Line[] {
  const out: Line[] = []
  for (let first = 0; first < whole.length; ) {
    let end = first + 1
    while (end < whole.length && (whole[end] as Line).blanks === 0 && !isSure(whole[end] as Line) && !isSure(whole[first] as Line)) end++
    const lines = splitRows(source, whole, first, end)
    append(out, (lines.length > end - first && isAcross(lines) ? inColumns(lines, seams) : undefined) ?? whole.slice(first, end))
    first = end
  }
  return untangle(out, seams)
}
