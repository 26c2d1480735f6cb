// What each piece is: text, headline, heading in a column, caption, furniture of the page.
import { OPENER } from '../layout/openers'
import { isCredited, SHOWS } from '../layout/roles/caption-forms'
import { isAuthors } from './authors'
import type { Piece } from './pieces'
import { common, commonX, commonY, type Rect } from './sheet'

/** What is usual on the page, or in a frame. */
export interface Usual {
  readonly size: number
  readonly font: string | undefined
}

/** Headlines are larger than the text by so much. */
const LARGER = 1.13
/** Headings in a column are not larger than this, and have no more lines and characters. */
const HEADING = { most: 1.5, lines: 3, count: 30 }
/** Lines from which a piece is text whatever its size. */
const MANY = 4

/** The words of a piece, as they are meant. */
export const textOf = (piece: Piece): string => piece.lines.map(({ said }) => said).join('')

/** Whether the piece reads as running text. */
export function isText(piece: Piece, usual: Usual): boolean {
  const { lines, size, count } = piece
  if (lines[0]?.upright) return false
  const ratio = size / usual.size
  if (ratio < LARGER) return true
  const marks = lines.filter(({ said }) => /[，。；、]/.test(said)).length
  if (ratio < 1.8 && lines.length >= MANY && marks >= lines.length / 3) return true
  return ratio < 1.3 && lines.length >= 3 && count > 45 && marks >= 2
}

/** Gaps in ems of the text, above and below a piece; what stands nearest in its column. */
export interface Beside {
  readonly above: Piece | undefined
  readonly below: Piece | undefined
  readonly gapAbove: number
  readonly gapBelow: number
}

/** What stands right above and below a piece among others, if nothing else is between. */
export function besideOf(piece: Piece, others: readonly Piece[], size: number): Beside {
  let above: Piece | undefined
  let below: Piece | undefined
  for (const other of others) {
    if (other === piece || commonX(piece, other) <= 0.3 * size) continue
    if (other.y1 <= piece.y0 + 0.4 * size && (!above || other.y1 > above.y1)) above = other
    if (other.y0 >= piece.y1 - 0.4 * size && (!below || other.y0 < below.y0)) below = other
  }
  return {
    above,
    below,
    gapAbove: above ? (piece.y0 - above.y1) / size : Infinity,
    gapBelow: below ? (below.y0 - piece.y1) / size : Infinity,
  }
}

/** Whether a piece stands in the column of a text. */
export const isInColumn = (piece: Rect, column: Rect, size: number): boolean =>
  piece.x0 > column.x0 - 1.2 * size && piece.x1 < column.x1 + 1.6 * size

/** Whether a short piece of another size or face could be a heading in a column: text stands right below it, or right above. */
export function mayBeHeading(
  piece: Piece,
  { above, below, gapAbove, gapBelow }: Beside,
  usual: Usual,
  isColumn: (piece: Piece) => boolean,
): boolean {
  const { lines, size, count, font } = piece
  if (lines[0]?.upright || size > HEADING.most * usual.size || lines.length > HEADING.lines || count > HEADING.count) return false
  if (size < 0.97 * usual.size || (size < 1.04 * usual.size && font === usual.font)) return false
  if (isAuthors(lines) || /[。，；、]$/.test(lines.at(-1)?.said ?? '')) return false
  const under = below !== undefined && gapBelow < 2.2 && isColumn(below) && isInColumn(piece, below, usual.size)
  const over = above !== undefined && gapAbove < 2.2 && isColumn(above) && isInColumn(piece, above, usual.size)
  return under || over
}

/** Whether a piece is the caption of a picture beside which it stands. */
export function isCaption(piece: Piece, images: readonly Rect[], usual: Usual): boolean {
  const { lines, size, font } = piece
  const text = lines.map(line => line.said).join('')
  const near = 1.7 * usual.size
  const touching = images.find(image => {
    const width = piece.x1 - piece.x0
    const below = piece.y0 - image.y1
    const above = image.y0 - piece.y1
    if (commonX(piece, image) > 0.75 * width && ((below > -4 && below < near) || (above > -4 && above < near))) return true
    const beside = Math.max(piece.x0 - image.x1, image.x0 - piece.x1)
    return beside > -4 && beside < near && commonY(piece, image) > 0.6 * (piece.y1 - piece.y0) && lines.length > 1
  })
  if (!touching || lines.length > 14 || size > LARGER * usual.size || lines[0]?.upright) return false
  if (OPENER.test(text)) return false
  const isOther = Math.abs(size / usual.size - 1) > 0.03 || font !== usual.font
  const isBeside = common(piece.x0, piece.x1, touching.x0, touching.x1) < 0.3 * (piece.x1 - piece.x0)
  if (isCredited(text) || SHOWS.test(text)) return lines.length <= 8 || isOther
  if (isBeside) return isOther && (size < 0.99 * usual.size || font !== usual.font) && piece.count < 90
  return isOther && lines.length <= 5
}
