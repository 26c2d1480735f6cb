// The lines of several columns, mixed, are told apart by following each column, word by word: a beam search.
import type { Seams } from './cohesion'
import { listen } from './echoes'
import { follow, openBehind } from './follow'
import type { Line } from './lines'
import { WEIGHTS } from './weights'

const WEIGHT = WEIGHTS.column
/** Ways through a region that are kept at each step. */
const BEAM = 80
const MOST_COLUMNS = 5

/** One column as far as it has been read: its last line, and what stands above that. */
interface Thread {
  readonly tail: number
  readonly above: Thread | undefined
  /** A quotation is open at its end. */
  readonly open: boolean
}

/** A region read column by column. */
export interface Reading {
  /** Indexes of lines, left to right. */
  readonly columns: readonly (readonly number[])[]
  /** Log odds for each seam that it is this way rather than in the order of the source. */
  readonly gain: number
  /** How often the column changes at a seam. */
  readonly switches: number
}

interface Hypothesis {
  readonly score: number
  /** The part of the score that the words and marks gave. */
  readonly words: number
  readonly threads: readonly Thread[]
  /** Column of the last part, for the order within a row. */
  readonly last: number
  readonly switches: number
}

/** A way with one line more: at the end of a column, or in a new one. Its columns are only made if the way is kept. */
interface Step extends Omit<Hypothesis, 'threads'> {
  readonly way: Hypothesis
  readonly isNew: boolean
}

/** Columns that were printed alternately take turns: the one that has waited longest is next. */
function rhythm(threads: readonly Thread[], next: number, last: number): number {
  if (threads.length < 2) return 0
  if (next === last) return WEIGHT.again
  const tail = (threads[next] as Thread).tail
  return threads.every(thread => thread.tail >= tail) ? WEIGHT.turn : 0
}

/** How many columns there can be: as many as stand side by side in a row, if there are rows. */
function mostColumns(lines: readonly Line[]): number {
  let most = 1
  for (let i = 1, side = 1; i < lines.length; i++) {
    const row = (lines[i] as Line).row
    side = row !== undefined && (lines[i - 1] as Line).row === row ? side + 1 : 1
    most = Math.max(most, side)
  }
  return most > 1 ? most : MOST_COLUMNS
}

/** Share of the lines that stand beside another. */
const inRows = (lines: readonly Line[]) => lines.filter(line => line.row !== undefined).length / lines.length

function linesOf(thread: Thread): number[] {
  const lines: number[] = []
  for (let at: Thread | undefined = thread; at; at = at.above) lines.push(at.tail)
  return lines.reverse()
}

/** Follows the columns of a region through its lines. Where there is no seam before a line, it stays in the column of the line above. */
export function readColumns(
  lines: readonly Line[],
  region: readonly number[],
  seams: Seams,
  isSeam: (index: number) => boolean = () => true,
): Reading {
  const widths = region.map(i => (lines[i] as Line).width).sort((a, b) => a - b)
  const column = widths[Math.floor(widths.length * 0.7)] as number
  let beam: Hypothesis[] = [{ score: 0, words: 0, threads: [], last: -1, switches: 0 }]
  const most = mostColumns(region.map(i => lines[i] as Line))
  const side = inRows(region.map(i => lines[i] as Line))
  const across = side > 0.5
  let inOrder: number = WEIGHT.newColumn
  let openInOrder = false
  const echo = listen(region.map(i => lines[i] as Line))
  /** How well one line goes on in another, and how much the region's own phrases speak for it. */
  const goesOn = (tail: Line, open: boolean, line: Line) => follow(tail, open, line, column, seams) + echo(tail, line)
  const known = new Map<number, number>()
  /** The same behind a thread; the same pair comes up in many hypotheses. */
  const followed = ({ tail, open }: Thread, index: number) => {
    const key = (tail * lines.length + index) * 2 + (open ? 1 : 0)
    const gain = known.get(key) ?? goesOn(lines[tail] as Line, open, lines[index] as Line)
    known.set(key, gain)
    return gain
  }
  region.forEach((index, n) => {
    const line = lines[index] as Line
    const before = lines[region[n - 1] ?? -1]
    if (before) inOrder += goesOn(before, openInOrder, line)
    openInOrder = openBehind(line.text, openInOrder)
    const glued = n > 0 && !isSeam(index)
    const inRow = !glued && line.row !== undefined && before?.row === line.row
    const born: Thread = { tail: index, above: undefined, open: openBehind(line.text, false) }
    const stillOpen = openBehind(line.text, true)
    const grow = (limit: number) => {
      const next: Step[] = []
      for (const way of beam) {
        const { score, words, threads, last, switches } = way
        const from = inRow ? last + 1 : 0
        for (let t = from; t < threads.length; t++) {
          const gain = followed(threads[t] as Thread, index)
          const turn = glued ? (t === last ? 0 : WEIGHT.glued) : across ? 0 : rhythm(threads, t, last)
          next.push({
            way,
            isNew: false,
            score: score + gain + turn,
            words: words + gain,
            last: t,
            switches: switches + (t === last ? 0 : 1),
          })
        }
        if (threads.length < limit && !glued)
          for (let t = inRow ? from : side > 0 ? 0 : threads.length; t <= threads.length; t++) {
            const further = t < threads.length ? WEIGHT.further : 0
            next.push({
              way,
              isNew: true,
              score: score + WEIGHT.newColumn + further,
              words: words + WEIGHT.newColumn,
              last: t,
              switches: switches + 1,
            })
          }
      }
      return next
    }
    /** The columns of a way with its step taken. */
    const taken = ({ way: { threads }, isNew, last }: Step): readonly Thread[] => {
      if (isNew) return threads.toSpliced(last, 0, born)
      const above = threads[last] as Thread
      return threads.with(last, { tail: index, above, open: above.open ? stillOpen : born.open })
    }
    // A row that finds no room opens a column beyond what there can be.
    const next = grow(most)
    if (!next.length) next.push(...grow(Number.POSITIVE_INFINITY))
    next.sort((a, b) => b.score - a.score)
    beam = next
      .slice(0, BEAM)
      .map(step => ({ score: step.score, words: step.words, threads: taken(step), last: step.last, switches: step.switches }))
  })
  /** The text of a column goes on at the top of the next, if it is one text. */
  const readOn = ({ score, threads }: Hypothesis) => {
    const columns = threads.map(linesOf)
    const goesOnIn = (top: number, foot: number) => goesOn(lines[foot] as Line, false, lines[top] as Line)
    return columns.slice(1).reduce((sum, [top], i) => sum + goesOnIn(top as number, columns[i]?.at(-1) as number), score)
  }
  const [{ words, threads, switches }] = beam
    .map(hypothesis => ({ ...hypothesis, score: readOn(hypothesis) }))
    .sort((a, b) => b.score - a.score) as [Hypothesis]
  const chances = region.filter(isSeam).length
  return { columns: threads.map(linesOf), gain: (words - inOrder) / chances, switches: switches / chances }
}
