// Columns that an extractor read across are told apart again by following each of them, word by word.
import type { Cuts } from './cohesion'
import { ENDS, follow, openBehind } from './follow'
import type { Line } from './lines'
import { OPENER } from './openers'
import { CREDIT } from './roles/caption'
import { splitRows } from './rows'

/** What a column costs that was not there before. */
const NEW_COLUMN = -4
/** Ways through a region that are kept at each step. */
const BEAM = 40
const MOST_COLUMNS = 5

/** One column as far as it has been read: its last line, and what stands above that. */
interface Thread {
  readonly tail: number
  readonly above: Thread | undefined
  /** A quotation is open at its end. */
  readonly open: boolean
}

/** A region read column by column. */
interface Reading {
  /** Indexes of lines, left to right. */
  readonly columns: readonly (readonly number[])[]
  /** Log odds for each seam that it is this way rather than in the order of the source. */
  readonly gain: number
  /** How often the column changes at a seam. */
  readonly switches: number
}

interface Hypothesis {
  readonly score: number
  readonly threads: readonly Thread[]
  /** Column of the last part, for the order within a row. */
  readonly last: number
  readonly switches: number
}

function linesOf(thread: Thread): number[] {
  const lines: number[] = []
  for (let at: Thread | undefined = thread; at; at = at.above) lines.push(at.tail)
  return lines.reverse()
}

/** Follows the columns of a region through its lines. Where there is no seam before a line, it stays in the column of the line above. */
function readColumns(
  lines: readonly Line[],
  region: readonly number[],
  cuts: Cuts,
  isSeam: (index: number) => boolean = () => true,
): Reading {
  const widths = region.map(i => (lines[i] as Line).width).sort((a, b) => a - b)
  const column = widths[Math.floor(widths.length * 0.7)] as number
  let beam: Hypothesis[] = [{ score: 0, threads: [], last: -1, switches: 0 }]
  let inOrder: number = NEW_COLUMN
  let openInOrder = false
  const known = new Map<number, number>()
  /** What the line gains behind a thread; the same pair comes up in many hypotheses. */
  const followed = (thread: Thread, index: number) => {
    const key = (thread.tail * lines.length + index) * 2 + (thread.open ? 1 : 0)
    const gain = known.get(key) ?? follow(lines[thread.tail] as Line, thread.open, lines[index] as Line, column, cuts)
    known.set(key, gain)
    return gain
  }
  region.forEach((index, n) => {
    const line = lines[index] as Line
    const before = lines[region[n - 1] ?? -1]
    if (before) inOrder += follow(before, openInOrder, line, column, cuts)
    openInOrder = openBehind(line.text, openInOrder)
    const inRow = line.row !== undefined && before?.row === line.row
    const next: Hypothesis[] = []
    for (const { score, threads, last, switches } of beam) {
      const glued = n > 0 && !isSeam(index)
      const from = inRow ? last + 1 : glued ? last : 0
      for (let t = from; t < (glued ? last + 1 : threads.length); t++) {
        const above = threads[t] as Thread
        const grown = { tail: index, above, open: openBehind(line.text, above.open) }
        next.push({
          score: score + followed(above, index),
          threads: threads.with(t, grown),
          last: t,
          switches: switches + (t === last ? 0 : 1),
        })
      }
      if (threads.length < MOST_COLUMNS && !glued)
        for (let t = inRow ? from : threads.length; t <= threads.length; t++) {
          const born = { tail: index, above: undefined, open: openBehind(line.text, false) }
          next.push({ score: score + NEW_COLUMN, threads: threads.toSpliced(t, 0, born), last: t, switches: switches + 1 })
        }
    }
    next.sort((a, b) => b.score - a.score)
    beam = next.slice(0, BEAM)
  })
  const { score, threads, switches } = beam[0] as Hypothesis
  const seams = region.filter(isSeam).length
  return { columns: threads.map(linesOf), gain: (score - inOrder) / seams, switches: switches / seams }
}

/** Rows of two columns are nearly twice as wide as a column; a region read across has several. */
const TWICE = 1.7

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

/** A text that stops in the middle again and again was read across, line by line. */
const TANGLED = 5
/** Share of the stops after which the text goes on a few lines later. */
const AHEAD = 0.15
/** Lines without a stop in the middle that end a tangle, and the longest tangle, in lines. */
const CALM = 7
const LONGEST = 400
/** Columns printed alternately change with every third line at least, and reading them so makes every line likelier. */
const SURE_GAIN = 0.35
const SURE_SWITCHES = 0.3

/** The line stops in the middle, and the next one does not go on where it stopped. */
function breaksOff(lines: readonly Line[], at: number, cuts: Cuts): boolean {
  const line = lines[at] as Line
  const next = lines[at + 1]
  if (!next || line.kept || next.kept || ENDS.test(line.text) || line.width < 5 || /[，、]$/.test(line.text)) return false
  return follow(line, false, next, line.width, cuts) <= 0 && Math.abs(next.width - line.width) <= 3
}

/** Whether one of the lines behind the next goes on where this one stops. */
function goesOnSoon(lines: readonly Line[], at: number, cuts: Cuts, isSeam: (index: number) => boolean): boolean {
  const line = lines[at] as Line
  let tried = 0
  for (let i = at + 2; i < lines.length && tried < 3; i++) {
    if (!isSeam(i)) continue
    tried++
    if (follow(line, false, lines[i] as Line, line.width, cuts) >= 1) return true
  }
  return false
}

/** Stretches [first, end) of lines whose columns were printed alternately; only what stands at seams counts. */
function findTangles(lines: readonly Line[], cuts: Cuts, isSeam: (index: number) => boolean): [number, number][] {
  const tangles: [number, number][] = []
  let first = -1
  let last = -1
  let stops = 0
  let seams = 0
  let calm = 0
  let sooner = 0
  const close = () => {
    if (stops >= TANGLED && stops > 0.3 * seams && sooner > AHEAD * stops) {
      while (first > 0 && (lines[first] as Line).blanks === 0) first--
      tangles.push([Math.max(0, first), Math.min(lines.length, last + 4)])
    }
    stops = sooner = seams = calm = 0
  }
  for (let i = 0; i < lines.length; i++) {
    if (!isSeam(i + 1)) continue
    seams++
    calm++
    if (!breaksOff(lines, i, cuts)) continue
    if (stops && (calm > CALM || i - first > LONGEST)) close()
    if (!stops) {
      first = i
      seams = 1
    }
    last = i
    stops++
    calm = 0
    if (goesOnSoon(lines, i, cuts, isSeam)) sooner++
  }
  close()
  return tangles
}

/** Share of blank lines from which only they are seams: columns are then printed alternately by the piece. */
const PIECES = 0.12

/** The stretch cut where an article opens after another has ended. */
function atOpeners(lines: readonly Line[], first: number, end: number): [number, number][] {
  const parts: [number, number][] = []
  let from = first
  for (let i = first + 1; i <= end; i++) {
    const opens = i < end && OPENER.test((lines[i] as Line).text) && ENDS.test((lines[i - 1] as Line).text)
    if (i < end && !opens) continue
    parts.push([from, i])
    from = i
  }
  return parts
}

/** Reads the tangled stretches column by column. */
function untangle(lines: readonly Line[], cuts: Cuts): Line[] {
  const parts: Line[][] = []
  let at = 0
  const blanks = lines.reduce((count, line) => count + (line.blanks ? 1 : 0), 0)
  const isSeam = blanks > PIECES * lines.length ? (index: number) => (lines[index]?.blanks ?? 0) > 0 : () => true
  for (const [first, end] of findTangles(lines, cuts, isSeam)) {
    if (first < at) continue
    for (const [from, to] of atOpeners(lines, first, end)) {
      const region = Array.from({ length: to - from }, (_, i) => from + i)
      const { columns, gain, switches } = readColumns(lines, region, cuts, isSeam)
      if (gain < SURE_GAIN || switches < SURE_SWITCHES) continue
      parts.push(lines.slice(at, from))
      parts.push(columns.flat().map((i, n) => (n ? { ...(lines[i] as Line), blanks: 0 } : (lines[i] as Line))))
      at = to
    }
  }
  parts.push(lines.slice(at))
  return parts.flat()
}

/** The lines in the order of their columns, rows taken apart. */
export function readAcross(source: string, whole: readonly Line[], cuts: Cuts): Line[] {
  const out: Line[] = []
  for (let first = 0; first < whole.length; ) {
    let end = first + 1
    while (end < whole.length && (whole[end] as Line).blanks === 0 && !(whole[end] as Line).kept && !(whole[first] as Line).kept) end++
    const lines = splitRows(source, whole, first, end)
    const region = lines.map((_, i) => i)
    if (lines.length > end - first && isAcross(lines, region)) {
      const isAside = (i: number) => CREDIT.test((lines[i] as Line).text)
      const text = region.filter(i => !isAside(i))
      const { columns } = readColumns(lines, text, cuts)
      columns.flat().forEach((i, n) => {
        out.push({ ...(lines[i] as Line), blanks: n ? 0 : (whole[first] as Line).blanks })
      })
      for (const i of region.filter(isAside)) out.push({ ...(lines[i] as Line), blanks: 1 })
    } else for (let i = first; i < end; i++) out.push(whole[i] as Line)
    first = end
  }
  return untangle(out, cuts)
}
