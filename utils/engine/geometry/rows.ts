// Runs on one baseline, and what stands above or below a place between two of them.
import { lastUpTo } from '../text/span'
import type { Item } from './sheet'

/** Items on one baseline, from left to right. */
export interface Row {
  readonly base: number
  readonly items: readonly Item[]
}

/** How far the baseline lies below the upper edge, in ems. */
const ASCENT = 0.88
/** Ems within which baselines are one, and those of the next item that are surely so. */
const SAME = 0.2
const SURELY = 0.05

const baseOf = ({ y0, size }: Item) => y0 + ASCENT * size

/** Parts of a point, and more items than a page has: a baseline and the number of its item are sorted as one number. */
const PARTS = 64
const MANY = 2 ** 22

/** The items by their baselines. */
function byBase(items: readonly Item[]): Item[] {
  const keys = new Float64Array(items.length)
  for (let i = 0; i < items.length; i++) keys[i] = Math.round(baseOf(items[i] as Item) * PARTS) * MANY + i
  keys.sort()
  return Array.from(keys, key => items[((key % MANY) + MANY) % MANY] as Item)
}

/** Groups items by their baselines. */
export function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = []
  let own: Item[] = []
  let first = Number.NEGATIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  const close = () => {
    if (own.length) rows.push({ base: first, items: own.sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1) })
  }
  for (const item of byBase(items)) {
    const base = baseOf(item)
    if (base - first > SAME * item.size && base - last > SURELY * item.size) {
      close()
      own = []
      first = base
    }
    own.push(item)
    last = base
  }
  close()
  return rows
}

/** Ems between two items of a line at most, if nothing says that they are apart. */
export const TIGHT = 0.35

/** What a row has at a place: text that goes over it, text on both sides of a gap there, the same but far from one side, or neither. */
type Passing = 'over' | 'apart' | 'maybe' | undefined

/** Whether an item can be of the same text as one of that size. */
const isLike = (item: Item | undefined, size: number) => item !== undefined && item.size < 1.05 * size && item.size > 0.95 * size

const leftOf = ({ x0 }: Item): number => x0

/** The index of the last item that begins at or before a place. */
const lastBefore = (items: readonly Item[], x: number): number => lastUpTo(items, leftOf, x)

/** Ems from a place within which text must end or begin, so that it says something of it. */
const NEXT = 2.5
const LAST = 12
/** Ems by which edges of one column differ at most. */
const EDGE = 0.25
/** How much greater the gaps of a spaced line are than others of it. */
const ALIKE = 1.3
/** Ems of an item of a spaced line at most. */
const SHORT = 2.3

/** Whether the gap before an item is like those beside it: the line is spaced. */
export function isSpaced(items: readonly Item[], at: number, gap: number, size: number): boolean {
  const isShort = (item: Item) => isLike(item, size) && item.x1 - item.x0 < SHORT * size
  const gapBefore = (i: number) => {
    const [left, right] = [items[i - 1], items[i]]
    return left && right && isShort(left) && isShort(right) ? right.x0 - left.x1 : 0
  }
  if (!gapBefore(at)) return false
  const beside = [gapBefore(at - 1), gapBefore(at + 1)].filter(each => each > TIGHT * size && each < 2 * size)
  return beside.length > 0 && beside.some(each => gap < ALIKE * each && each < ALIKE * gap)
}

/** What a row has between two places: it goes over all of it, or has a gap there. */
function passing({ items }: Row, from: number, to: number, size: number, begin = from - NEXT * size): Passing {
  let end = Number.NEGATIVE_INFINITY
  for (let at = Math.max(0, lastBefore(items, from)); at < items.length; at++) {
    const item = items[at] as Item
    if (!isLike(item, size)) {
      if (item.x0 >= to) break
      continue
    }
    if (end > Number.NEGATIVE_INFINITY && item.x0 > from && end < to && item.x0 - end > TIGHT * size) {
      const gap = item.x0 - end
      // Over whole columns it says nothing; beside gaps like it, it is a part of spaced lines.
      const isFar = end <= Math.max(begin, from - LAST * size) && item.x0 > to + NEXT * size
      if (isFar || isSpaced(items, at, gap, size)) return undefined
      return end < from - NEXT * size && item.x0 > to + size ? 'maybe' : 'apart'
    }
    const isReached = end > Number.NEGATIVE_INFINITY || item.x0 <= from
    if (!isReached) return Math.abs(item.x0 - to) < EDGE * size ? 'apart' : undefined
    end = Math.max(end, item.x1)
    if (end >= to || item.x0 >= to) return 'over'
  }
  // A column that ends or begins right there tells as much as two.
  return Math.abs(end - from) < EDGE * size ? 'apart' : undefined
}

/** Rows and ems within which neighbours are asked. */
const ROWS = 3
const NEAR = 4.2
/** Ems by which beginnings of one column differ at most. */
const BEGINS = 0.25

/** How many of the rows above and below go over all between two places, and how many have a gap there. */
export function askAround(
  rows: readonly Row[],
  index: number,
  from: number,
  to: number,
  size: number,
  begin: number,
): { over: number; apart: number; between: boolean } {
  let over = 0
  let apart = 0
  const nearest: Passing[] = []
  const { base } = rows[index] as Row
  for (const step of [-1, 1]) {
    let asked = 0
    let first: Passing
    for (let i = index + step; asked < ROWS; i += step) {
      const row = rows[i]
      if (!row || Math.abs(row.base - base) > NEAR * size) break
      if (Math.abs(row.base - base) < 0.6 * size) continue
      const found = passing(row, from, to, size, begin)
      if (!found) continue
      asked++
      // The nearest counts twice.
      const weight = (first ? 1 : 2) * (found === 'maybe' ? 0.5 : 1)
      first ??= found
      if (found === 'over') over += weight
      else apart += weight
    }
    nearest.push(first)
  }
  return { over, apart, between: nearest.every(found => found === 'over') }
}

/** Whether a column begins at a place: the rows above and below have a gap before it, and something that begins right there. */
export function columnBegins(rows: readonly Row[], index: number, x: number, size: number): boolean {
  const { base } = rows[index] as Row
  let begins = 0
  for (const step of [-1, 1])
    for (let i = index + step, asked = 0; asked < ROWS; i += step) {
      const row = rows[i]
      if (!row || Math.abs(row.base - base) > NEAR * size) break
      if (Math.abs(row.base - base) < 0.6 * size) continue
      const found = passing(row, x - size, x, size)
      if (!found) continue
      asked++
      const at = row.items[lastBefore(row.items, x + BEGINS * size)]
      if (found === 'over') return false
      if (at && Math.abs(at.x0 - x) <= BEGINS * size) begins++
    }
  return begins >= 2
}
