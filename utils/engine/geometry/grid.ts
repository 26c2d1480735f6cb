// The grid: columns of one text are equally wide, but for what stands beside a picture.
import type { Column } from './columns'
import { type Piece, rightOf } from './pieces'
import { common, type Rect } from './sheet'

/** Lines from which the width of a piece is known, if so many of them reach its right edge. */
const KNOWN = 3
const FULL = 2

const isKnown = (piece: Piece): boolean => {
  const right = rightOf(piece)
  return piece.lines.length >= KNOWN && piece.lines.filter(({ x1 }) => x1 > right - 0.6 * piece.size).length >= FULL
}
/** Ems by which columns of one width differ at most. */
const DIFFER = 0.9
/** Ems to what stands beside at most. */
const BESIDE = 1.5

/** Whether something stands in the room that a column lacks, on its left or its right. */
const isNarrowed = ({ x0, x1, y0, y1 }: Rect, lacks: number, size: number, obstacles: readonly Rect[]): boolean =>
  obstacles.some(each => {
    if (common(each.y0, each.y1, y0, y1) < 0.5 * (y1 - y0)) return false
    const reach = lacks + BESIDE * size
    return common(each.x0, each.x1, x0 - reach, x0) > 0 || common(each.x0, each.x1, x1, x1 + reach) > 0
  })

/** Whether two pieces can be columns of one text, by their widths. */
export function areOfOneGrid(one: Column, other: Column, obstacles: readonly Rect[]): boolean {
  const [a, b] = [one.piece, other.piece]
  if (!isKnown(a) || !isKnown(b)) return true
  const step = rightOf(a) - a.x0 - (rightOf(b) - b.x0)
  if (Math.abs(step) < DIFFER * a.size) return true
  const narrow = step < 0 ? a : b
  return isNarrowed(narrow, Math.abs(step), narrow.size, obstacles)
}

/** Ems by which the left edges of two pieces of one column differ at most. */
const SHIFTED = 0.4

/** Whether two pieces above each other can be of one column: their left edges are one, but for what stands beside. */
export function areOfOneColumn(one: Column, other: Column, obstacles: readonly Rect[]): boolean {
  const [a, b] = [one.piece, other.piece]
  if (!areOfOneGrid(one, other, obstacles)) return false
  if (!isKnown(a) || !isKnown(b) || Math.abs(a.x0 - b.x0) < SHIFTED * a.size) return true
  const right = a.x0 > b.x0 ? a : b
  return isNarrowed(right, Math.abs(a.x0 - b.x0), right.size, obstacles)
}
