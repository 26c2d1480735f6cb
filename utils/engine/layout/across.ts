// Lines of columns that an extractor read across are put in the order of their columns.
import type { Seams } from './cohesion'
import { readColumns } from './columns'
import type { Line } from './lines'
import { CREDIT } from './roles/caption'
import { splitRows } from './rows'
import { untangle } from './tangles'

/** Rows of two columns are nearly twice as wide as a column; a region read across has several. */
const TWICE = 1.7

/** Lines that stay where they are. */
const isSure = (line: Line) => line.kept || line.placed

function isAcross(lines: readonly Line[], region: readonly number[]): boolean {
  const widths = new Map<number, number>()
  let column = 0
  for (const i of region) {
    const { row, width } = lines[i] as Line
    column = Math.max(column, width)
    if (row !== undefined) widths.set(row, (widths.get(row) ?? 0) + width)
  }
  return [...widths.values()].filter(width => width > TWICE * column).length >= 2
}

/** The lines in the order of their columns, rows taken apart. */
export function readAcross(source: string, whole: readonly Line[], seams: Seams): Line[] {
  const out: Line[] = []
  for (let first = 0; first < whole.length; ) {
    let end = first + 1
    while (end < whole.length && (whole[end] as Line).blanks === 0 && !isSure(whole[end] as Line) && !isSure(whole[first] as Line)) end++
    const lines = splitRows(source, whole, first, end)
    const region = lines.map((_, i) => i)
    if (lines.length > end - first && isAcross(lines, region)) {
      const isAside = (i: number) => CREDIT.test((lines[i] as Line).text)
      const text = region.filter(i => !isAside(i))
      const { columns } = readColumns(lines, text, seams)
      columns.flat().forEach((i, n) => {
        out.push({ ...(lines[i] as Line), blanks: n ? 0 : (whole[first] as Line).blanks })
      })
      for (const i of region.filter(isAside)) out.push({ ...(lines[i] as Line), blanks: 1 })
    } else for (let i = first; i < end; i++) out.push(whole[i] as Line)
    first = end
  }
  return untangle(out, seams)
}
