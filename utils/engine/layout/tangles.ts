// Columns that an extractor printed alternately, line by line or piece by piece, are read one after the other.
import type { Seams } from './cohesion'
import { readColumns } from './columns'
import { ENDS, follow } from './follow'
import type { Line } from './lines'
import { areProse } from './prose'
import { WEIGHTS } from './weights'

const WEIGHT = WEIGHTS.tangle

/** Powers of ten from which a word that runs over the line end leaves no doubt. */
const CUT = 1

/** The line stops in the middle, and the next one does not go on where it stopped. */
function breaksOff(lines: readonly Line[], at: number, seams: Seams): boolean {
  const line = lines[at] as Line
  const next = lines[at + 1]
  if (!next || line.kept || next.kept || line.placed || next.placed || ENDS.test(line.text) || line.width < 5 || /[，、]$/.test(line.text))
    return false
  if (seams.cut(line, next) > CUT) return false
  return follow(line, false, next, line.width, seams) <= WEIGHT.stops && Math.abs(next.width - line.width) <= 3
}

/** Whether one of the lines behind the next goes on where this one stops. */
function goesOnSoon(lines: readonly Line[], at: number, seams: Seams, isSeam: (index: number) => boolean): boolean {
  const line = lines[at] as Line
  let tried = 0
  for (let i = at + 2; i < lines.length && tried < 4; i++) {
    if (!isSeam(i)) continue
    tried++
    if (follow(line, false, lines[i] as Line, line.width, seams) >= WEIGHT.goesOn) return true
  }
  return false
}

/** Stretches [first, end) of lines whose columns were printed alternately; only what stands at seams counts. */
function findTangles(lines: readonly Line[], seams: Seams, isSeam: (index: number) => boolean): [number, number][] {
  const tangles: [number, number][] = []
  let first = -1
  let last = -1
  let stops = 0
  let chances = 0
  let calm = 0
  let sooner = 0
  /** The last line of the tangle before: one that reaches back to it is only tried from there on. */
  let floor = 0
  const close = () => {
    if (stops >= WEIGHT.tangled && stops > WEIGHT.often * chances && sooner > WEIGHT.ahead * stops) {
      while (first > floor && (lines[first] as Line).blanks === 0) first--
      tangles.push([Math.max(0, first), Math.min(lines.length, last + 4)])
      floor = Math.min(lines.length, last + 4) - 1
    }
    stops = sooner = chances = calm = 0
  }
  for (let i = 0; i < lines.length; i++) {
    if (!isSeam(i + 1)) continue
    chances++
    calm++
    if (!breaksOff(lines, i, seams)) continue
    if (stops && (calm > WEIGHT.calm || i - first > WEIGHT.longest)) close()
    if (!stops) {
      first = i
      chances = 1
    }
    last = i
    stops++
    calm = 0
    if (goesOnSoon(lines, i, seams, isSeam)) sooner++
  }
  close()
  return tangles
}

/** The stretch cut where an article opens after another has ended. */
function atOpeners(lines: readonly Line[], first: number, end: number): [number, number][] {
  const parts: [number, number][] = []
  let from = first
  for (let i = first + 1; i <= end; i++) {
    const opens = i < end && (lines[i] as Line).opens === 'report' && ENDS.test((lines[i - 1] as Line).text)
    if (i < end && !opens) continue
    parts.push([from, i])
    from = i
  }
  return parts
}

/** Reads the tangled stretches column by column. */
export function untangle(lines: readonly Line[], seams: Seams): Line[] {
  const parts: Line[][] = []
  let at = 0
  const blanks = lines.reduce((count, line) => count + (line.blanks ? 1 : 0), 0)
  const isSeam = blanks > WEIGHT.pieces * lines.length ? (index: number) => (lines[index]?.blanks ?? 0) > 0 : () => true
  for (const [first, end] of findTangles(lines, seams, isSeam)) {
    if (first < at) continue
    for (const [from, to] of atOpeners(lines, first, end)) {
      const region = Array.from({ length: to - from }, (_, i) => from + i)
      const { columns, gain, switches } = readColumns(lines, region, seams, isSeam)
      if (gain < WEIGHT.sureGain || switches < WEIGHT.sureSwitches) continue
      const read = columns.map(column => column.map(i => lines[i] as Line))
      if (!areProse(read, seams)) continue
      parts.push(lines.slice(at, from))
      parts.push(columns.flat().map((i, n) => (n ? { ...(lines[i] as Line), blanks: 0 } : (lines[i] as Line))))
      at = to
    }
  }
  parts.push(lines.slice(at))
  return parts.flat()
}
