// Tables: rows of short cells, each row read as one line.
import { rowOfCells } from './lines'
import type { PageLine } from './sheet'

/** A row of a table has so many cells at least, of so many characters at most; a table has so many rows. */
const CELLS = 3
const LONG = 8
const ROWS = 3
/** Characters of its cells in the middle: those of columns of text are longer. */
const USUAL = 5.5
/** Ems between cells at least, and between rows and baselines of one row at most. */
const APART = 0.9
const NEXT = 2.6
const SAME = 0.25

interface Row {
  readonly cells: readonly PageLine[]
  readonly y: number
}

/** Runs of neighbouring short lines on each baseline. */
function rowsOfCells(lines: readonly PageLine[]): Row[] {
  const sorted = [...lines].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
  const rows: Row[] = []
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as PageLine
    let j = i
    while (j < sorted.length && (sorted[j] as PageLine).y0 - first.y0 <= SAME * first.size) j++
    const row = sorted.slice(i, j).sort((a, b) => a.x0 - b.x0)
    i = j
    let cells: PageLine[] = []
    const close = () => {
      if (cells.length >= CELLS) rows.push({ cells, y: first.y0 })
      cells = []
    }
    for (const line of row) {
      const before = cells.at(-1)
      const isCell = !line.upright && line.count <= LONG && !/[，。；]/.test(line.said)
      const gap = before ? (line.x0 - before.x1) / line.size : 0
      if (!isCell || (before && (gap < APART || gap > 14 || Math.abs(before.size - line.size) > 0.5))) close()
      if (isCell) cells.push(line)
    }
    close()
  }
  return rows
}

/** Whether the cells of two rows stand above each other. */
function areAlike(one: Row, other: Row): boolean {
  const size = (one.cells[0] as PageLine).size
  if (Math.abs((other.cells[0] as PageLine).size - size) > 0.5 || other.y - one.y > NEXT * size || other.y <= one.y) return false
  const meets = (cell: PageLine) => one.cells.some(each => Math.min(each.x1, cell.x1) - Math.max(each.x0, cell.x0) > 0)
  return other.cells.filter(meets).length >= Math.max(CELLS - 1, 0.6 * other.cells.length)
}

const meanCount = (table: readonly Row[]): number => {
  const cells = table.flatMap(row => row.cells)
  return cells.reduce((sum, { count }) => sum + count, 0) / cells.length
}

/** The lines, with the cells of each row of a table as one line. */
export function withTables(lines: readonly PageLine[]): PageLine[] {
  const found = rowsOfCells(lines)
  const tables: Row[][] = []
  for (const row of found) {
    const own = tables.find(table => areAlike(table.at(-1) as Row, row))
    if (own) own.push(row)
    else tables.push([row])
  }
  const inTable = new Map<PageLine, PageLine>()
  for (const table of tables)
    if (table.length >= ROWS && meanCount(table) <= USUAL)
      for (const { cells } of table) {
        const line = rowOfCells(cells)
        for (const cell of cells) inTable.set(cell, line)
      }
  const seen = new Set<PageLine>()
  return lines.flatMap(line => {
    const row = inTable.get(line)
    if (!row) return [line]
    if (seen.has(row)) return []
    seen.add(row)
    return [row]
  })
}
