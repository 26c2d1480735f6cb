// Which runs stand in lines that go down: those whose font says so, turned ones, and single characters with others nearer above and below than beside.
import type { Run } from './page'
import { type Rect, rectOfRun } from './sheet'

/** Characters that may be a run of their own in a vertical line: one, or a short number set upright. */
const isSingle = ({ text, w, size }: Run) =>
  text.length === 1 || [...text].length === 1 || (/^[\dA-Za-z.%]{2,4}$/.test(text) && w < 1.4 * size)

/** Ems: characters further apart are no neighbours. */
const FAR = 1.3
/** Ems by which the neighbours above and below must be nearer than those beside. */
const NEARER = 0.04
/** How much larger than most of the page headlines are, which may be spaced. */
const LARGE = 1.3
/** Ems between characters of a line that goes down at most, if others stand beside it. */
const LINE = 0.26
/** Ems by which characters beside each other may overlap; others are strewn over one another. */
const OVER = -0.25
/** Ems to the line beside which one character stands alone. */
const ALONE = 0.6
/** Ems between neighbours in a line. */
const TOUCHING = 0.3
/** Points of the side of a cell in which neighbours are looked for. */
const CELL = 24

/** For each single run the nearest of its size below it and beside it, as gaps in ems. */
function neighbours(runs: readonly Run[], singles: readonly number[], down: readonly boolean[]) {
  const cells = new Map<number, number[]>()
  const keyOf = (x: number, y: number) => Math.floor(x / CELL) * 4096 + Math.floor(y / CELL)
  const rects = runs.map(rectOfRun)
  const put = (x: number, y: number, i: number) => {
    const key = keyOf(x, y)
    const cell = cells.get(key)
    if (cell) cell.push(i)
    else cells.set(key, [i])
  }
  runs.forEach((run, i) => {
    const { x0, y0, x1, y1 } = rects[i] as Rect
    const [x, half] = [(x0 + x1) / 2, run.size / 2]
    // A long run is found by both its ends.
    if (down[i]) {
      put(x, y0 + half, i)
      if (y1 - y0 > run.size) put(x, y1 - half, i)
    } else if (run.w > CELL) {
      put(x0, y0 + half, i)
      put(x1 - 1, y0 + half, i)
    } else put(x, y0 + half, i)
  })
  const below = new Int32Array(runs.length).fill(-1)
  const gapBelow = new Float64Array(runs.length).fill(Infinity)
  const gapAbove = new Float64Array(runs.length).fill(Infinity)
  const gapBeside = new Float64Array(runs.length).fill(Infinity)
  const beside = new Int32Array(runs.length).fill(-1)
  const isOne = new Uint8Array(runs.length)
  for (const i of singles) isOne[i] = 1
  for (const i of singles) {
    const { size } = runs[i] as Run
    const { x0, y0, x1, y1 } = rects[i] as Rect
    const reach = Math.ceil(((1 + FAR) * size) / CELL)
    const cx = (x0 + x1) / 2
    const look = (dx: number, dy: number, from = dy > 0 ? y1 - size : y0) => {
      for (const j of cells.get(keyOf(cx + dx * CELL, from + size / 2 + dy * CELL)) ?? []) {
        const other = runs[j] as Run
        if (j === i || other.size > 1.25 * size || other.size < 0.8 * size) continue
        const rect = rects[j] as Rect
        if (Math.abs(rect.y0 - y0) < 0.35 * size) {
          const gap = Math.max(rect.x0 - x1, x0 - rect.x1) / size
          if (gap < (gapBeside[i] as number) && gap > OVER) {
            gapBeside[i] = gap
            beside[i] = j
          }
        }
        if (!isOne[j] || Math.abs((rect.x0 + rect.x1) / 2 - cx) > (down[j] ? 0.4 : 0.22) * size) continue
        const gap = (rect.y0 - y1) / size
        if (gap > -0.6 && gap < (gapBelow[i] as number)) {
          gapBelow[i] = gap
          below[i] = j
        }
        const over = (y0 - rect.y1) / size
        if (over > -0.6 && over < (gapAbove[i] as number)) gapAbove[i] = over
      }
    }
    for (let dx = -reach; dx <= reach; dx++) look(dx, 0)
    // The lower end of what is long may lie in another cell.
    if (y1 - y0 > size) for (let up = 1; up * CELL <= y1 - y0 + CELL; up++) look(0, up, y0)
    // What touches its neighbour stands in a line with it, as nearly all do: nothing else need be known.
    if ((gapBeside[i] as number) < NEARER && !down[i]) continue
    for (let dy = 1; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        look(dx, dy)
        look(dx, -dy)
      }
  }
  return { below, gapBelow, gapAbove, beside, gapBeside }
}

/** For each run whether it stands in a line that goes down. */
export function goesDown(runs: readonly Run[]): readonly boolean[] {
  const down = runs.map(({ vertical, angle }) => vertical || angle === 90 || angle === 270)
  const singles = runs.flatMap((run, i) => (down[i] || isSingle(run) ? [i] : []))
  const isTurned = [...down]
  const { below, gapBelow, gapAbove, beside, gapBeside } = neighbours(runs, singles, down)
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b)
  const large = LARGE * (sizes[sizes.length >> 1] ?? 0)
  const votes = (i: number) => {
    const gap = Math.min(gapBelow[i] as number, gapAbove[i] as number)
    if (isTurned[i]) return true
    // As far below each other as lines are, they stand in lines, whatever parts them there.
    const aside = gapBeside[i] as number
    return gap < (aside === Infinity && (runs[i] as Run).size > large ? FAR : LINE) && gap + NEARER < aside
  }
  const after = new Map<number, number>()
  const isBehind = new Set<number>()
  for (const i of singles) {
    const next = below[i] as number
    if (next < 0 || !votes(i) || !votes(next)) continue
    after.set(i, next)
    isBehind.add(next)
  }
  for (const i of singles) {
    if (isBehind.has(i) || !after.has(i)) continue
    const chain = [i]
    for (let at = after.get(i); at !== undefined && chain.length < 400; at = after.get(at)) {
      chain.push(at)
      if (chain.length > 3 && chain[0] === at) break
    }
    const gap = Math.max(...chain.slice(0, -1).map(each => gapBelow[each] as number))
    if (chain.length >= 3 || gap < 0.3) for (const each of chain) down[each] = true
  }
  // What stands right above or below them and has nobody right beside it is theirs.
  const joins = (i: number, next: number) => (gapBelow[i] as number) < TOUCHING && down[i] !== down[next]
  for (const i of [...singles, ...[...singles].reverse()]) {
    const next = below[i] as number
    if (next < 0 || !joins(i, next)) continue
    const lone = down[i] ? next : i
    if ((gapBeside[lone] as number) > TOUCHING / 2) down[lone] = true
  }
  // One that is left alone at the top of a line, level with the top of another, is the last of that headline.
  for (const i of singles)
    if (!down[i] && gapBelow[i] === Infinity && gapAbove[i] === Infinity && down[beside[i] as number] && (gapBeside[i] as number) < ALONE)
      down[i] = true
  return down
}
