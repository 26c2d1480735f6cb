// Columns that an extractor printed alternately, line by line or piece by piece, are read one after the other.
import type { Cuts } from './cohesion'
import { readColumns } from './columns'
import { ENDS, follow } from './follow'
import type { Line } from './lines'
import { OPENER } from './openers'

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
export function untangle(lines: readonly Line[], cuts: Cuts): Line[] {
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
