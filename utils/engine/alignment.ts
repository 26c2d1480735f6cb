// From the text as read to the source as found, and back, through the pieces.
import type { Doc, Piece } from './doc'
import type { Span } from './text/span'

/** Source spans of a span of the text, in the order of the text: the copied parts, white space at joins left out. */
export function toSource({ pieces }: Pick<Doc, 'pieces'>, span: Span): Span[] {
  const found: Span[] = []
  for (let i = firstEndingBehind(pieces, span.start); i < pieces.length; i++) {
    const { text, source, rule } = pieces[i] as Piece
    if (text.start >= span.end) break
    if (rule || text.end <= span.start) continue
    const start = source.start + Math.max(0, span.start - text.start)
    const end = source.end - Math.max(0, text.end - span.end)
    const last = found[found.length - 1]
    if (last && last.end === start) found[found.length - 1] = { start: last.start, end }
    else found.push({ start, end })
  }
  return found
}

/** Index of the first piece that ends behind an offset of the text; they stand in its order. */
function firstEndingBehind(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).text.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a source offset stands in the text; inside dropped white space, where the text goes on. */
export function toText({ pieces }: Pick<Doc, 'pieces'>, offset: number): number {
  for (const { text, source } of pieces)
    if (offset >= source.start && offset < source.end) return Math.min(text.end, text.start + offset - source.start)
  return pieces.at(-1)?.text.end ?? 0
}
