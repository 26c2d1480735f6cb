// Columns that stand side by side, cell by cell, are read one after the other, region by region.

import { isSpace } from '../text/characters'
import { append } from '../text/lists'
import { type Row, rowsOf, type Word } from './cells'
import type { Seams } from './cohesion'
import { ENDS } from './follow'
import { alignment, findGutter, type Gutter } from './gutters'
import { type Line, lineAt } from './lines'

const PITCHES = [1, 2] as const
/** Lines with a gap in the middle from which a page can have columns. */
const LEAST = 3
const WIDE = /[\s\u3000]{2}/

/** A row of one column. */
interface Placed {
  readonly row: Row
  /** Cell at which its column begins; nothing where the row is whole. */
  readonly edge: number | undefined
}

/**
 * One side of a gutter. Larger type has its own rhythm: a row that only one column has, between rows that others fill, is no blank line
 * for them, and the empty cell next to it none for its own column.
 */
function sideOf(rows: readonly Row[], cuts: readonly number[], right: boolean): Row[] {
  const has = (i: number, side: boolean) => {
    const row = rows[i]
    return row !== undefined && (side ? (cuts[i] as number) < row.words.length : (cuts[i] as number) > 0)
  }
  const next = (i: number) => (rows[i + 1]?.y ?? 0) - (rows[i]?.y ?? 0) === 1
  const out: Row[] = []
  let off = 0
  rows.forEach((row, i) => {
    const between = i > 0 && next(i - 1) && next(i) && has(i - 1, !right) && has(i + 1, !right)
    if (!has(i, right)) {
      const ofOther =
        i > 0 && next(i - 1) && next(i) && has(i - 1, right) && has(i + 1, right) && (!has(i - 1, !right) || !has(i + 1, !right))
      if (ofOther) off++
      return
    }
    if (between && !has(i, !right) && !has(i - 1, right) && has(i - 2, right) && next(i - 2)) off++
    const words = right ? row.words.slice(cuts[i] as number) : row.words.slice(0, cuts[i] as number)
    out.push({ ...row, y: row.y - off, words })
  })
  return out
}

/** The rows in the order of their columns. */
function inColumns(source: string, rows: readonly Row[], edge: number, inside: boolean, seams: Seams): Placed[] {
  const gutter = rows.length > 1 ? findGutter(source, rows, edge, inside, seams) : undefined
  if (!gutter) return rows.map(row => ({ row, edge: inside ? edge : undefined }))
  const { start, first, end, cuts } = gutter
  const placed = inColumns(source, rows.slice(0, first), edge, inside, seams)
  const lastBehind = cuts.findLastIndex((cut, i) => cut < (rows[first + i] as Row).words.length) + first
  for (let from = first; from < end; ) {
    let to = from + 1
    while (to < end && (lastBehind < to || !startsAnew(source, gutter, rows, to))) to++
    const region = rows.slice(from, to)
    const own = cuts.slice(from - first, to - first)
    placed.push(
      ...inColumns(source, sideOf(region, own, false), edge, true, seams),
      ...inColumns(source, sideOf(region, own, true), start, true, seams),
    )
    from = to
  }
  return placed.concat(inColumns(source, rows.slice(end), edge, inside, seams))
}

/**
 * Whether the columns above row `at` have ended and others begin with it, behind blank rows: a headline of theirs that does not reach over the
 * gutter. The text of columns goes on from one to the next, so the last of them tells.
 */
function startsAnew(source: string, { first, cuts }: Gutter, rows: readonly Row[], at: number): boolean {
  const row = rows[at] as Row
  const cut = cuts[at - first] as number
  const above = row.y - (rows[at - 1] as Row).y - 1
  if (!above || (above < 2 && cut > 0 && cut < row.words.length)) return false
  const ended = (last: (row: Row, cut: number) => Word | undefined) => {
    for (let i = at - 1; i >= first; i--) {
      const word = last(rows[i] as Row, cuts[i - first] as number)
      if (word) return ENDS.test(source.slice(word.start, word.end))
    }
    return true
  }
  const alone = (rows[at + 1]?.y ?? 0) - row.y > 1
  return (
    (alone || ended(({ words }, cut) => words[cut - 1])) &&
    ended(({ words }, cut) => (cut < words.length ? words[words.length - 1] : undefined))
  )
}

/** The lines, those of columns side by side in the order of their columns. */
export function readSideBySide(source: string, lines: readonly Line[], seams: Seams): Line[] {
  const out: Line[] = []
  for (let first = 0; first < lines.length; ) {
    let end = first + 1
    while (end < lines.length && !source.slice((lines[end] as Line).lead, (lines[end] as Line).start).includes('\f')) end++
    append(out, readPage(source, lines, first, end, seams))
    first = end
  }
  return out
}

/** The white space in front of an offset begins here. */
function leadOf(source: string, start: number): number {
  let at = start
  while (at > 0 && isSpace(source.charCodeAt(at - 1))) at--
  return at
}

/** Blank lines before the line of row `i`, by where it stands in its column. */
function blanksBefore(source: string, placed: readonly Placed[], i: number, own: number): number {
  const { row, edge } = placed[i] as Placed
  const before = placed[i - 1]
  if (!before) return own
  if (edge === undefined) return before.edge === undefined ? own : Math.max(1, own)
  if (row.y > before.row.y) return row.y - before.row.y - 1
  // The top of the next column goes on with the text, but for a headline: a line that stands apart behind a text that has ended.
  const next = placed[i + 1]
  const apart = next !== undefined && next.row.y - row.y > 1
  const last = before.row.words[before.row.words.length - 1] as Word
  return apart && ENDS.test(source.slice(last.start, last.end)) ? 1 : 0
}

function readPage(source: string, lines: readonly Line[], first: number, end: number, seams: Seams): Line[] {
  const page = lines.slice(first, end)
  if (page.filter(line => line.gaps && WIDE.test(source.slice(line.start, line.end))).length < LEAST) return page
  const [rows] = PITCHES.map(pitch => rowsOf(source, lines, first, end, pitch)).sort((a, b) => alignment(b) - alignment(a)) as [Row[]]
  const placed = inColumns(source, rows, 0, false, seams)
  return placed.map(({ row, edge }, i) => {
    const whole = lines[row.line] as Line
    const blanks = blanksBefore(source, placed, i, whole.blanks)
    if (edge === undefined) return blanks === whole.blanks ? whole : { ...whole, blanks }
    const { start, from } = row.words[0] as Word
    const { end: stop } = row.words[row.words.length - 1] as Word
    return { ...lineAt(source, start, stop, blanks, Math.max(0, from - edge) / 2, leadOf(source, start)), placed: true as const }
  })
}
