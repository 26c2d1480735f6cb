// Headlines: pieces of large type that stand together, and small ones right above or below them.

import { isAuthors } from './authors'
import type { Piece } from './pieces'
import { around, commonX, commonY, type Rect } from './sheet'

/** The headline of one article, with all its lines in reading order. */
export interface Head extends Rect {
  readonly pieces: readonly Piece[]
  readonly upright: boolean
  readonly size: number
}

/** Ems of the larger between parts of a headline at most. */
const NEAR = 1.05
/** The same in ems of the smaller. */
const SMALL = 2
/** The same for parts beside each other whose lines go down. */
const NEAR_UPRIGHT = 1.3

const isUpright = (piece: Piece) => piece.lines[0]?.upright === true

/** Whether two pieces of headlines are of one. */
function belong(one: Piece, other: Piece, isApart: (one: Rect, other: Rect) => boolean): boolean {
  if (isUpright(one) !== isUpright(other)) return false
  const size = Math.max(one.size, other.size)
  const small = Math.min(one.size, other.size)
  if (isUpright(one)) {
    const gap = -commonX(one, other)
    return (
      gap > -0.5 * size &&
      gap < NEAR_UPRIGHT * size &&
      commonY(one, other) > 0.3 * Math.min(one.y1 - one.y0, other.y1 - other.y0) &&
      !isApart(one, other)
    )
  }
  const gap = -commonY(one, other)
  const shared = commonX(one, other)
  const width = Math.min(one.x1 - one.x0, other.x1 - other.x0)
  if (gap > -0.5 * small && gap < Math.min(NEAR * size, SMALL * small) && shared > 0.6 * width) return !isApart(one, other)
  return false
}

/** Groups headlines, and gives those small pieces that stand with them; `isFree` says that no column of text begins beside one. */
export function headsOf(
  large: readonly Piece[],
  small: readonly Piece[],
  isApart: (one: Rect, other: Rect) => boolean,
  isFree: (piece: Piece, head: Rect) => boolean,
): Head[] {
  const groups: Piece[][] = []
  const sorted = [...large].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
  for (const piece of sorted) {
    const own = groups.filter(group => group.some(other => belong(piece, other, isApart)))
    const merged = [...own.flat(), piece]
    for (const group of own) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  const taken = new Set<Piece>()
  return groups.map(group => {
    for (const piece of small)
      if (
        !taken.has(piece) &&
        group.some(other => belong(piece, other, isApart)) &&
        !isAuthors(piece.lines) &&
        isFree(piece, around(group))
      ) {
        taken.add(piece)
        group.push(piece)
      }
    const upright = isUpright(group[0] as Piece)
    const pieces = group.sort((a, b) => (upright ? b.x0 - a.x0 : a.y0 - b.y0 || a.x0 - b.x0))
    return { ...around(pieces), pieces, upright, size: Math.max(...pieces.map(({ size }) => size)) }
  })
}
