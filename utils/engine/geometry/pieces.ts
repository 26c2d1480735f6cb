// Lines → pieces of columns: lines of one size that stand below each other, each with one above and one below.
import { isClosing } from '../text/characters'
import { isParted } from './frames'
import { around, commonX, type PageLine, type Rect, type Sheet } from './sheet'

/** Lines below each other. */
export interface Piece extends Rect {
  readonly lines: readonly PageLine[]
  readonly size: number
  readonly font: string
  readonly count: number
  /** The smallest frame that it stands in; −1 for the page. */
  readonly frame: number
}

/** Ems between lines of text, and between those of a heading or headline, at most. */
const LEADING = 1
const LOOSE = 2
const ROW_GAP = 1.75
/** Sizes of one piece differ by no more. */
const SAME = 1.04
/** Ems that lines share at least, and by which a short one may miss the others beside which it stands. */
const SHARED = 0.3
const MISSED = 2.3

/** What most characters of the lines have. */
export function mostOf<K>(lines: readonly PageLine[], of: (line: PageLine) => K): K | undefined {
  const counts = new Map<K, number>()
  let best: K | undefined
  let most = 0
  for (const line of lines) {
    const key = of(line)
    const count = (counts.get(key) ?? 0) + line.count
    counts.set(key, count)
    if (count > most) {
      most = count
      best = key
    }
  }
  return best
}

/** The size of a line as text is counted by. */
export const roundSize = ({ size }: { readonly size: number }): number => Math.round(size * 4) / 4

export function pieceOf(lines: readonly PageLine[], frame: number): Piece {
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  return { ...around(lines), lines, size: (lines[0] as PageLine).size, font: mostOf(lines, ({ font }) => font) ?? '', count, frame }
}

/** The right edge of a piece, out of which marks may hang. */
export function rightOf({ lines, x1 }: Pick<Piece, 'lines' | 'x1'>): number {
  let right = Number.NEGATIVE_INFINITY
  for (const line of lines) if (line.x1 > right && !isClosing(line.said.charCodeAt(line.count - 1))) right = line.x1
  return right === Number.NEGATIVE_INFINITY ? x1 : right
}

/** The smallest frame round something. */
export function frameAt(rect: Rect, { frames }: Sheet): number {
  const x = (rect.x0 + rect.x1) / 2
  const y = (rect.y0 + rect.y1) / 2
  for (let i = frames.length - 1; i >= 0; i--) {
    const frame = frames[i] as Rect
    if (x >= frame.x0 && x <= frame.x1 && y >= frame.y0 && y <= frame.y1) return i
  }
  return -1
}

/** Whether a line of one piece can be followed by one of the other, by all but where they stand beside each other. */
function mayFollow(upper: PageLine, lower: PageLine, bodyFont: string | undefined, levels: readonly Rect[]): boolean {
  const size = Math.min(upper.size, lower.size)
  if (Math.max(upper.size, lower.size) > SAME * size) return false
  const gap = (lower.y0 - upper.y1) / size
  const isHead = upper.font === lower.font && upper.font !== bodyFont
  // A heading was full before it was wrapped; a wider line below it is another.
  if (isHead && gap > LEADING && lower.x1 - lower.x0 > upper.x1 - upper.x0 + 0.5 * size) return false
  const isCentred = Math.abs(upper.x0 + upper.x1 - lower.x0 - lower.x1) < 1.4 * size || Math.abs(upper.x0 - lower.x0) < 0.5 * size
  if (upper.row || lower.row) return upper.row === lower.row && gap < ROW_GAP
  if (gap < -0.5 || gap > (isHead && isCentred ? LOOSE : LEADING)) return false
  return !isParted(upper, lower, levels)
}

/** Joins each piece with the one below it, if that is the only one and has no other above. */
function linkOnce(pieces: readonly Piece[], pad: number, bodyFont: string | undefined, levels: readonly Rect[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.y0 - b.y0)
  const below: number[] = sorted.map(() => -1)
  const above: number[] = sorted.map(() => -1)
  const isOpen = sorted.map(() => true)
  const isOpenAbove = sorted.map(() => true)
  // Sorted by their upper edges, what begins below a piece is found from there on.
  const tops = sorted.map(({ y0 }) => y0)
  const firstFrom = (y: number) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tops[middle] as number) < y) low = middle + 1
      else high = middle
    }
    return low
  }
  sorted.forEach((piece, i) => {
    const { size } = piece
    const bottom = piece.lines.at(-1) as PageLine
    for (let j = firstFrom(bottom.y1 - 0.5 * size); j < sorted.length; j++) {
      const other = sorted[j] as Piece
      if (other.y0 > bottom.y1 + LOOSE * size) break
      if (j === i || other.frame !== piece.frame || bottom.upright) continue
      const margin = pad && (piece.count < 6 || other.count < 6) ? pad * size : 0
      if (commonX(piece, other) + margin < SHARED * size) continue
      const known = below[i] as number
      if (known >= 0) {
        // Two beside each other below one: neither goes on in it.
        if (other.y0 < (sorted[known] as Piece).y0 + 0.6 * size) isOpen[i] = false
        continue
      }
      below[i] = j
      if ((above[j] as number) >= 0) {
        const upper = sorted[above[j] as number] as Piece
        if (bottom.y1 > upper.y1 - 0.6 * size) {
          if (bottom.y1 < upper.y1 + 0.6 * size) isOpenAbove[j] = false
          else {
            above[j] = i
            isOpenAbove[j] = true
          }
        }
      } else above[j] = i
    }
  })
  const isBehind = new Set<number>()
  const next = sorted.map((piece, i) => {
    const j = below[i] as number
    if (j < 0 || above[j] !== i || !isOpen[i] || !isOpenAbove[j]) return -1
    if (!mayFollow(piece.lines.at(-1) as PageLine, (sorted[j] as Piece).lines[0] as PageLine, bodyFont, levels)) return -1
    isBehind.add(j)
    return j
  })
  return sorted.flatMap((piece, i) => {
    if (isBehind.has(i)) return []
    const lines = [...piece.lines]
    for (let at = next[i] as number; at >= 0; at = next[at] as number) for (const line of (sorted[at] as Piece).lines) lines.push(line)
    return [pieceOf(lines, piece.frame)]
  })
}

/** The pieces of a sheet; lines that go down are each one. */
export function piecesOf(sheet: Sheet, bodyFont: string | undefined, levels: readonly Rect[]): Piece[] {
  let pieces = sheet.lines.map(line => pieceOf([line], frameAt(line, sheet)))
  // First by what stands above each other, then by the widths that the pieces have got, then with short lines that stand beside.
  for (const pad of [0, 0, MISSED]) pieces = linkOnce(pieces, pad, bodyFont, levels)
  return pieces
}
