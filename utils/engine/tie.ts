// A Doc of lines that were put together by where their runs stand → the same of the source that these runs come from.
import type { Doc, Piece } from './doc'
import type { Tie } from './geometry/printed'
import { isSpace } from './text/characters'
import type { Span } from './text/span'

/** The rule of white space between runs, which stands for none in the text, and of what the places of runs set between them. */
const PLACE = 'place'

/** Parts of runs that are the same in both, in the order of the lines: blanks may be left out of a run. */
function copiedBy(ties: readonly Tie[], printed: string, source: string): Tie[] {
  return ties.flatMap(({ start, end, at }) => {
    const parts: Tie[] = []
    let from = at
    for (let i = start; i < end; i++, from++) {
      while (source[from] !== printed[i] && isSpace(source.charCodeAt(from))) from++
      const last = parts.at(-1)
      if (last && last.at + i - last.start === from) parts[parts.length - 1] = { ...last, end: i + 1 }
      else parts.push({ start: i, end: i + 1, at: from })
    }
    return parts
  })
}

/** The pieces with their sources in the other source; what was set between runs has none there. */
function moved(pieces: readonly Piece[], parts: readonly Tie[]): Piece[] {
  let next = 0
  let end = 0
  const firstAt = (offset: number) => {
    // Pieces stand in the order of the text, and that of the lines is nearly the same.
    if ((parts[next - 1]?.end ?? 0) > offset) next = 0
    while (next < parts.length && (parts[next] as Tie).end <= offset) next++
    return next
  }
  return pieces.flatMap(piece => {
    const { text, source, rule } = piece
    const out: Piece[] = []
    let at = text.start
    const add = (from: Span, length: number, rule?: string) => {
      out.push({ ...piece, text: { start: at, end: at + length }, source: from, ...(rule && { rule }) })
      at += length
      end = from.end
    }
    const between = (from: number, to: number) => {
      if (!rule && to > from) add({ start: end, end }, to - from, PLACE)
    }
    let done = source.start
    for (let i = firstAt(source.start); i < parts.length && (parts[i] as Tie).start < source.end; i++) {
      const part = parts[i] as Tie
      const [from, to] = [Math.max(part.start, source.start), Math.min(part.end, source.end)]
      between(done, from)
      const own = { start: part.at + from - part.start, end: part.at + to - part.start }
      // What a rule sets stands for the first of what it takes away.
      add(own, rule ? text.end - at : to - from)
      done = to
    }
    between(done, source.end)
    if (rule && !out.length && at < text.end) add({ start: end, end }, text.end - at)
    return out
  })
}

/** The pieces with the white space of the source that belongs to no run, each behind what stands before it in the source. */
function withRest(pieces: readonly Piece[], source: string): Piece[] {
  const behind = new Map<number, number>()
  const sorted = pieces.filter(piece => piece.source.end > piece.source.start).sort((a, b) => a.source.start - b.source.start)
  let end = 0
  for (const { source } of sorted) {
    if (source.start > end) behind.set(end, source.start)
    end = source.end
  }
  if (end < source.length) behind.set(end, source.length)
  const rest = (at: number, place: number): Piece[] => {
    const to = behind.get(at)
    behind.delete(at)
    const isWhite = to !== undefined && !source.slice(at, to).trim()
    return isWhite ? [{ text: { start: place, end: place }, source: { start: at, end: to }, rule: PLACE }] : []
  }
  return [...rest(0, 0), ...pieces.flatMap(piece => [piece, ...rest(piece.source.end, piece.text.end)])]
}

/** The Doc with another source: that of which its own source has the runs in another order. Places on the page, whose unit is anybody's guess, are not told. */
export function tieTo(source: string, doc: Doc, ties: readonly Tie[]): Doc {
  const blocks = doc.blocks.map(({ kind, start, end }) => ({ kind, start, end }))
  return { ...doc, source, blocks, pieces: withRest(moved(doc.pieces, copiedBy(ties, doc.source, source)), source) }
}
