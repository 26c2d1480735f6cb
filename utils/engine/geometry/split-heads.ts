// Two headlines beside each other that were read as one line, parted where a column begins under the blank between them.
import { OPENER } from '../layout/openers'
import { foundOf } from './lines'
import { type Piece, rightOf } from './pieces'
import { common, type PageLine } from './sheet'

/** Ems of the text below a headline within which its columns begin, and by which the tops of two differ at most. */
const BELOW = 9
const LEVEL = 3
/** Characters of a headline at least. */
const LEAST = 4

/** Whether a text begins under the blank from `a` to `b`: a column whose first line is set in, or opens a report, beside one that ends there. */
function textBegins(line: PageLine, a: number, b: number, texts: readonly Piece[], size: number): boolean {
  const isUnder = (piece: Piece) => piece.y0 > line.y0 + 0.5 * line.size && piece.y0 < line.y1 + BELOW * size && piece.lines.length > 2
  const left = texts.filter(piece => isUnder(piece) && piece.x1 > a - 3 * size && piece.x1 < b + 0.5 * size)
  const right = texts.filter(piece => isUnder(piece) && piece.x0 > a - 0.5 * size && piece.x0 < b + 2 * size)
  return right.some(piece => {
    const first = piece.lines[0] as PageLine
    const isSetIn = first.x0 > piece.x0 + 0.7 * size
    if (!isSetIn && !OPENER.test(first.said)) return false
    return left.some(each => Math.abs(each.y0 - piece.y0) < LEVEL * size && common(rightOf(each), piece.x0, a, b) > 0.4 * (b - a))
  })
}

/** The lines, with those parted that are headlines of two texts. */
export function splitHeads(lines: readonly PageLine[], pieces: readonly Piece[], size: number): PageLine[] {
  const texts = pieces.filter(piece => piece.size < 1.13 * size)
  const frames = new Map(pieces.flatMap(piece => piece.lines.map(line => [line, piece.frame] as const)))
  return lines.flatMap(line => {
    const { parts } = line
    if (!parts || line.size < 1.2 * size || line.upright) return [line]
    const own = texts.filter(({ frame }) => frame === frames.get(line))
    for (let i = 1; i < parts.length; i++) {
      const a = (parts[i - 1] as PageLine).x1
      const b = (parts[i] as PageLine).x0
      const count = (some: readonly PageLine[]) => some.reduce((sum, part) => sum + part.count, 0)
      if (count(parts.slice(0, i)) < LEAST || count(parts.slice(i)) < LEAST || !textBegins(line, a, b, own, size)) continue
      return [joined(parts.slice(0, i)), joined(parts.slice(i))]
    }
    return [line]
  })
}

const joined = (parts: readonly PageLine[]): PageLine => ({
  ...(parts[0] as PageLine),
  x1: (parts.at(-1) as PageLine).x1,
  text: parts.map(({ text }) => text).join(' '),
  said: parts.map(({ said }) => said).join(''),
  count: parts.reduce((sum, { count }) => sum + count, 0),
  ...foundOf(parts),
})
