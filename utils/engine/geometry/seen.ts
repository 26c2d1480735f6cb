// What each column sees when it looks up: the headline that it stands under, a rule, another piece of its column.

import type { Column } from './columns'
import { areOfOneColumn } from './grid'
import type { Scope } from './scope'
import { common, commonX, commonY, type Rect } from './sheet'

export interface Seen {
  /** The headlines right above it, by their numbers; more than one where it stands under the gap between two. */
  readonly heads: readonly number[]
  /** Those that it stands under when other pieces of its column are looked through. */
  readonly home: readonly number[]
  /** The piece of text right above it, and whether nothing but white stands between. */
  readonly text: number
  readonly near: boolean
  /** Where the rule lies under which it stands, looked for through the pieces of its column. */
  readonly ceiling: number
  /** There is a rule right above it. */
  readonly ruled: boolean
}

/** How far to the left and right the place of each headline reaches: up to whatever stands beside it. */
export function bandsOf({ rect, columns, heads, obstacles, uprights }: Scope): Rect[] {
  return heads.map(head => {
    let { x0, x1 } = rect
    if (head.upright) return head
    const stops = (other: Rect) => {
      if (commonY(head, other) < Math.min(0.25 * (head.y1 - head.y0), 0.5 * head.size)) return
      if (other.x1 <= head.x0 + 0.5 * head.size) x0 = Math.max(x0, other.x1)
      else if (other.x0 >= head.x1 - 0.5 * head.size) x1 = Math.min(x1, other.x0)
    }
    for (const other of [...heads, ...columns, ...obstacles, ...uprights]) if (other !== head) stops(other)
    return { ...head, x0: Math.min(x0, head.x0), x1: Math.max(x1, head.x1) }
  })
}

/** Ems of white between pieces of one column at most. */
const APART = 2
/** Ems to a headline beside which a column stands, and by which its top may be higher or lower. */
const BESIDE = 3.2
const LEVEL = 2.5

/** The headlines beside which a column stands, its top level with theirs: the text under them may begin in it, or end. */
function besideOf({ columns, heads, uprights, size }: Scope, i: number, bands: readonly Rect[]): number[] {
  const column = columns[i] as Rect
  // It may as well be that of a headline that goes down at the same height.
  if (heads.some(head => head.upright && commonY(head, column) > 0.5 * Math.min(head.y1 - head.y0, column.y1 - column.y0))) return []
  return heads.flatMap((head, h) => {
    if (head.upright || commonY(head, column) < 0.4 * (head.y1 - head.y0)) return []
    if (column.y0 < head.y0 - LEVEL * size || column.y0 > head.y0 + Math.max(LEVEL * size, 0.5 * (head.y1 - head.y0))) return []
    const band = bands[h] as Rect
    const gap = Math.max(band.x0 - column.x1, column.x0 - band.x1)
    const wall = uprights.some(
      ({ x0, x1, y0, y1 }) =>
        x0 > Math.min(column.x1, head.x1) - 4 && x1 < Math.max(column.x0, head.x0) + 4 && y0 < head.y1 - size && y1 > head.y0 + size,
    )
    return gap < BESIDE * size && !wall ? [h] : []
  })
}

/** Share of a column's width that what stands above it must cover. */
const COVERED = 0.4
const PARTLY = 0.15

export function lookUp(scope: Scope, bands: readonly Rect[]): Seen[] {
  const { columns, heads, levels, obstacles, size } = scope
  const order = columns.map((_, i) => i).sort((a, b) => (columns[a] as Rect).y0 - (columns[b] as Rect).y0)
  const out: Seen[] = []
  for (const i of order) {
    const column = columns[i] as Rect
    const width = column.x1 - column.x0
    const isOver = (other: Rect, share = COVERED) =>
      other.y1 <= column.y0 + 0.6 * size && commonX(other, column) > share * Math.min(width, Math.max(size, other.x1 - other.x0))
    let text = -1
    let top = -Infinity
    /** Where text ends that stands over a part of it. */
    let under = -Infinity
    for (const j of order) {
      const other = columns[j] as Rect
      if (j === i || other.y0 >= column.y0) continue
      if (isOver(other, PARTLY) && other.y1 > under) under = other.y1
      if (isOver(other) && other.y1 > top) {
        text = j
        top = other.y1
      }
    }
    let rule = -Infinity
    for (const level of levels) {
      if (level.y0 > column.y0 + 2 || common(level.x0, level.x1, column.x0, column.x1) < 0.5 * width) continue
      // A rule under a headline belongs to it.
      const isUnderline = heads.some(
        head =>
          !head.upright &&
          level.y0 - head.y1 < 1.2 * size &&
          level.y0 >= head.y1 - 2 &&
          commonX(head, level) > 0.5 * (head.x1 - head.x0) &&
          level.x1 - level.x0 < 1.3 * (head.x1 - head.x0) &&
          head.y1 > top,
      )
      if (!isUnderline && level.y0 > rule) rule = level.y0
    }
    const above = heads.flatMap((head, h) => {
      if (head.upright || !isOver(bands[h] as Rect) || head.y1 < Math.max(top, rule, under) - 0.5 * size) return []
      return [{ h, bottom: head.y1, ink: commonX(head, column) / width }]
    })
    const nearest = Math.max(-Infinity, ...above.map(({ bottom, ink }) => (ink > 0.3 ? bottom : -Infinity)))
    const inked = above.filter(({ ink, bottom }) => ink > 0.3 && bottom === nearest)
    const beside = above.filter(({ bottom }) => bottom > nearest)
    const seen = inked.length && !beside.length ? inked : beside.length ? beside : inked
    const own = seen.map(({ h }) => h)
    const isText = !own.length && text >= 0 && top > rule
    const between = obstacles.some(
      each => isText && each.y0 > top - size && each.y1 < column.y0 + size && commonX(each, column) > 0.3 * width,
    )
    const isNext = between || column.y0 - top < APART * size
    const isGrid = isNext && isText && areOfOneColumn(columns[i] as Column, columns[text] as Column, obstacles)
    const upper = isGrid ? (out[text] as Seen) : undefined
    out[i] = {
      heads: own,
      home: own.length ? own : (upper?.home ?? besideOf(scope, i, bands)),
      text: isText ? text : -1,
      near: isGrid && !between,
      ceiling: own.length ? Math.max(rule, -Infinity) : isText ? (upper?.ceiling ?? top) : rule,
      ruled: !own.length && !isText && rule > -Infinity,
    }
  }
  return out
}
