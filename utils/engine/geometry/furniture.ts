// The page's own: what stands above the rule under its head, or alone at its upper or lower edge.

import { isLevel } from './frames'
import type { Piece } from './pieces'
import { common, type Rect, type Sheet } from './sheet'

/** Shares of the page: how far down its head can reach, and how wide the rule under it is. */
const HEAD = 0.16
const WIDE = 0.6
/** What stands so near to the edges, in lines of its own. */
const EDGE = 0.05

/** Where the head of the page ends. */
function headEnd({ rules, width, height }: Sheet, pieces: readonly Piece[]): number {
  const inked = pieces.reduce((most, { x1 }) => Math.max(most, x1), 0) - pieces.reduce((least, { x0 }) => Math.min(least, x0), width)
  const ends = rules.filter(rule => isLevel(rule) && rule.y1 < HEAD * height && rule.x1 - rule.x0 > WIDE * inked)
  const isHead = (y: number) => {
    const over = pieces.filter(({ y1 }) => y1 <= y + 2)
    const isProse = ({ lines }: Piece) => lines.length >= 4 && lines.filter(({ said }) => /[，。]/.test(said)).length >= 2
    return over.length > 0 && !over.some(isProse)
  }
  return Math.max(0, ...ends.map(({ y0 }) => y0).filter(isHead))
}

/** Which pieces are furniture of the page. */
export function furnitureOf(sheet: Sheet, pieces: readonly Piece[], size: number): Set<Piece> {
  const end = headEnd(sheet, pieces)
  const out = new Set<Piece>()
  const bottom = pieces.reduce((most, { y1 }) => Math.max(most, y1), 0)
  for (const piece of pieces) {
    if (piece.y1 <= end + 2) out.add(piece)
    else if (piece.lines.length === 1 && piece.count <= 40 && piece.size < 1.6 * size) {
      const isAlone = (one: Rect) =>
        !pieces.some(other => other !== piece && other.lines.length > 1 && common(one.y0, one.y1, other.y0, other.y1) > 0)
      const text = piece.lines[0]?.text ?? ''
      const isEdge = piece.y1 < EDGE * sheet.height || (piece.y0 > bottom - 1.5 * size && piece.y0 > (1 - EDGE) * sheet.height)
      if (isEdge && isAlone(piece) && /[\d０-９版期]/.test(text)) out.add(piece)
    }
  }
  return out
}
