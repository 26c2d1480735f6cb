// Gutters: cells that are blank in row after row, with text behind them that begins at the same cell and reads downwards.
import { greatest } from '../text/lists'
import { cutAt, type Row, type Word } from './cells'
import type { Seams } from './cohesion'
import { type Line, lineAt } from './lines'
import { areProse, downwards, following, widthIn } from './prose'

const LEAST = {
  /** Rows with text on both sides. */
  rows: 3,
  /** Share of them whose right side begins where the others do, an indent allowed for. */
  aligned: 0.6,
  /** Log odds that a seam gains by being read downwards, and all seams together. */
  gain: 0.4,
  gains: 3,
  /** Rows that begin behind a wide gap at one cell, from which the cell is looked at, and the share of them that a gutter has. */
  wide: 2,
  widely: 0.15,
} as const
/** Cells that are looked at, the likeliest first. */
const MOST = 8
/** Cells of an indent. */
const INDENT = 4

export interface Gutter {
  /** Cell at which the column behind it begins. */
  readonly start: number
  /** Rows that it divides, [first, end). */
  readonly first: number
  readonly end: number
  /** For each of these rows, the first word behind it. */
  readonly cuts: readonly number[]
}

/** For each cell how many words begin there, behind a wide gap and behind a single blank. */
function countStarts(rows: readonly Row[]) {
  const wide = new Map<number, number>()
  const single = new Map<number, number>()
  for (const { words } of rows)
    for (let k = 1; k < words.length; k++) {
      const { from } = words[k] as Word
      const counts = from - (words[k - 1] as Word).to > 1 ? wide : single
      counts.set(from, (counts.get(from) ?? 0) + 1)
    }
  return { wide, weight: (cell: number) => (wide.get(cell) ?? 0) + (single.get(cell) ?? 0) / 2 }
}

/** How many rows go on at the same cell, at most; single blanks count half. */
export function alignment(rows: readonly Row[]): number {
  const { wide, weight } = countStarts(rows)
  return Math.max(0, greatest([...wide.keys()].map(weight)))
}

/** Cells at which words begin behind a wide gap in several rows, the likeliest first. */
function startsOf(rows: readonly Row[]): number[] {
  const { wide, weight } = countStarts(rows)
  const cells = [...wide.keys()].filter(cell => weight(cell) >= LEAST.wide)
  return cells.sort((a, b) => weight(b) - weight(a) || a - b).slice(0, MOST)
}

/** The piece of a row that ends in front of word `k`, or begins with it, as far as its column reaches. */
function pieceAt(source: string, { words }: Row, k: number, forward: boolean, starts: readonly number[], edge: number): Line {
  const parts = (i: number) => (words[i] as Word).from - (words[i - 1] as Word).to > 1 || starts.includes((words[i] as Word).from)
  let first = forward ? k : k - 1
  let last = first
  if (forward) while (last + 1 < words.length && !parts(last + 1)) last++
  else while (first > 0 && !parts(first)) first--
  const { start, from } = words[first] as Word
  const column = Math.max(edge, ...starts.filter(cell => cell <= from + 1))
  return lineAt(source, start, (words[last] as Word).end, 0, Math.max(0, from - column) / 2, start)
}

/** Whether the two sides of a gutter are columns of running text, which reads better downwards than across. */
function readsDown(
  source: string,
  rows: readonly Row[],
  cuts: readonly number[],
  starts: readonly number[],
  edge: number,
  seams: Seams,
  inside: boolean,
): boolean {
  const lefts: Line[] = []
  const rights: Line[] = []
  const across: [Line, Line][] = []
  rows.forEach((row, i) => {
    const cut = cuts[i] as number
    const left = cut > 0 ? pieceAt(source, row, cut, false, starts, edge) : undefined
    const right = cut < row.words.length ? pieceAt(source, row, cut, true, starts, edge) : undefined
    if (left) lefts.push(left)
    if (right) rights.push(right)
    if (left && right) across.push([left, right])
  })
  if (!areProse([lefts, rights], seams)) return false
  const mean = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
  const column = widthIn(lefts)
  const gain =
    mean([...downwards(lefts, seams), ...downwards(rights, seams)]) -
    mean(across.map(([left, right]) => following(left, right, column, seams)))
  return inside ? gain > 0 : gain > LEAST.gain && gain * across.length > LEAST.gains
}

/** The gutter that divides most of the rows; `edge` is the cell at which their text begins, `inside` says that they are columns of others already. */
export function findGutter(source: string, rows: readonly Row[], edge: number, inside: boolean, seams: Seams): Gutter | undefined {
  const starts = startsOf(rows)
  let best: Gutter | undefined
  let most = 0
  for (const start of starts) {
    const cuts = rows.map(row => cutAt(row, start, edge))
    for (let first = 0; first < rows.length; first++) {
      if ((cuts[first] as number) < 0) continue
      let end = first
      let both = 0
      let aligned = 0
      let behind = 0
      let widely = 0
      for (; end < rows.length && (cuts[end] as number) >= 0; end++) {
        const { words } = rows[end] as Row
        const cut = cuts[end] as number
        if (cut === words.length) continue
        behind++
        if ((words[cut] as Word).from - ((words[cut - 1] as Word | undefined)?.to ?? edge) > 1) widely++
        const off = (words[cut] as Word).from - start
        if (cut === 0) continue
        both++
        if (Math.abs(off) <= 1 || (off > 0 && off <= INDENT)) aligned++
      }
      if (both >= LEAST.rows && behind > most && widely >= Math.max(LEAST.wide, LEAST.widely * behind) && aligned >= LEAST.aligned * both) {
        const own = cuts.slice(first, end)
        if (readsDown(source, rows.slice(first, end), own, starts, edge, seams, inside)) {
          best = { start, first, end, cuts: own }
          most = behind
        }
      }
      first = end
    }
  }
  return best
}
