// Small pieces near headlines, and what stands for itself: by what is round them.
import { isAuthors } from './authors'
import { type besideOf, isInColumn, textOf, type Usual } from './kinds'
import type { Piece } from './pieces'
import { commonX, commonY, type PageLine, type Rect } from './sheet'

/** Whether a piece stands right above or below a headline. */
export const isNearHead = (piece: Piece, head: Piece): boolean => {
  if (head.lines[0]?.upright) return false
  const gap = -commonY(piece, head)
  return (
    gap > -4 &&
    gap < Math.min(1.05 * head.size, 2 * piece.size) &&
    commonX(piece, head) > 0.6 * Math.min(piece.x1 - piece.x0, head.x1 - head.x0)
  )
}

/** Whether a line stands for itself: short, without a sentence, white above and below it, and not as wide as the columns. */
export const isNote = (piece: Piece, { gapAbove, gapBelow }: ReturnType<typeof besideOf>, texts: readonly Piece[]): boolean => {
  const line = piece.lines[0] as PageLine
  if (piece.lines.length > 1 || line.upright || line.row || piece.count < 4 || piece.count > 24 || gapAbove < 1.1 || gapBelow < 1.1)
    return false
  if (/[，。；：！？]/.test(line.said) || isAuthors(piece.lines) || /^[（(]/.test(line.said)) return false
  return !texts.some(text => text.lines.length > 2 && Math.abs(text.x0 - piece.x0) < 0.5 * piece.size && piece.x1 < text.x1 + piece.size)
}

/** Whether a column under a headline begins beside a piece or runs there: the piece is one of its neighbours. */
export const isBesideColumn = (piece: Piece, text: Piece, head: Rect): boolean =>
  commonY(piece, text) > 0.3 * (piece.y1 - piece.y0) && commonX(head, text) > 0.3 * (text.x1 - text.x0)

/** Whether a piece goes on in the column of what stands right above it. */
export const isUnderText = (piece: Piece, { above, gapAbove }: ReturnType<typeof besideOf>, usual: Usual): boolean =>
  above !== undefined && gapAbove < 1.2 && above.size < 1.4 * usual.size && !above.lines[0]?.upright && isInColumn(above, piece, usual.size)

/** Whether no column of text goes on from a piece. */
export const isAlone = (piece: Piece, { below, gapBelow }: ReturnType<typeof besideOf>, usual: Usual): boolean =>
  !/[。；]$/.test(textOf(piece)) &&
  (!below ||
    gapBelow > 0.9 ||
    below.size > 1.1 * usual.size ||
    piece.x1 - piece.x0 > 1.3 * (below.x1 - below.x0) ||
    piece.font !== usual.font)
