// What was repaired and where, for whoever wants to see it: read off the pieces.
import type { Doc, Piece } from './doc'
import { type Span, spanAt } from './text/span'

/** `joined`: a line end was dropped; `closed`: blanks were; `once`: characters stood twice; `set`: a blank was set that was lost; `moved`: this stood elsewhere. */
export type RepairKind = 'joined' | 'closed' | 'once' | 'set' | 'moved'

/** One repair inside a block. */
export interface Repair {
  readonly kind: RepairKind
  /** Offset in the text of what follows it. */
  readonly at: number
  /** The source that it stands for: the white space, or where what follows was found. */
  readonly source: Span
  /** 0 to 1, where it could as well be otherwise. */
  readonly confidence?: number
}

/** Blanks closed or characters dropped no further apart than this, in UTF-16 units, are those of one line. */
const JUSTIFIED = 6

/** Anything that can be seen. */
const INK = /[^\s\u0085\u200b\u00ad\u2060]/

function repairOf(source: string, piece: Piece, before: Piece, after: Piece): Repair | undefined {
  const { confidence } = piece
  const at = after.text.start
  if (piece.rule === 'doubled') return { kind: 'once', at: before.text.start, source: piece.source }
  if (before.source.end !== piece.source.start || after.source.start !== piece.source.end) {
    return after.source.start < before.source.end || INK.test(source.slice(before.source.end, after.source.start))
      ? { kind: 'moved', at, source: after.source, confidence }
      : { kind: 'joined', at, source: { start: before.source.end, end: after.source.start }, confidence }
  }
  const found = source.slice(piece.source.start, piece.source.end)
  if (/[\n\r\f\u000b\u0085\u2028\u2029]/.test(found)) return { kind: 'joined', at, source: piece.source, confidence }
  if (piece.text.end === piece.text.start) return { kind: 'closed', at, source: piece.source }
  return found ? undefined : { kind: 'set', at, source: piece.source }
}

/** The blocks that do not stand in the order of the source: all but the longest run of them that does. */
function movedBlocks({ blocks, pieces }: Doc): Repair[] {
  const inText = pieces.map(({ text, source }) => ({ ...text, source }))
  const found = blocks.map(block => spanAt(inText, block.start)?.source)
  const starts = found.map(source => source?.start ?? 0)
  // Longest increasing subsequence: for each length, the block that the best run of it ends with.
  const ends: number[] = []
  const back: number[] = []
  starts.forEach((start, i) => {
    let length = 0
    for (let high = ends.length; length < high; ) {
      const middle = (length + high) >> 1
      if ((starts[ends[middle] as number] as number) < start) length = middle + 1
      else high = middle
    }
    back[i] = length ? (ends[length - 1] as number) : -1
    ends[length] = i
  })
  const stayed = new Set<number>()
  for (let i = ends.at(-1) ?? -1; i >= 0; i = back[i] as number) stayed.add(i)
  return blocks.flatMap(({ start }, i) => {
    const source = found[i]
    return stayed.has(i) || !source ? [] : [{ kind: 'moved' as const, at: start, source }]
  })
}

/** All repairs in the order of the text; the blanks of one justified line and the characters of one faked bold count as one. */
export function repairsOf(doc: Doc): Repair[] {
  const { source, blocks } = doc
  // That a character without width was dropped is nothing to tell.
  const pieces = doc.pieces.filter(({ rule }) => rule !== 'invisible')
  const repairs: Repair[] = []
  const opens = new Set(blocks.map(({ start }) => start))
  for (let i = 1; i + 1 < pieces.length; i++) {
    const piece = pieces[i] as Piece
    const after = pieces[i + 1] as Piece
    if (!piece.rule || (after.rule && piece.rule !== 'doubled') || opens.has(after.text.start)) continue
    const repair = repairOf(source, piece, pieces[i - 1] as Piece, after)
    const last = repairs.at(-1)
    if (!repair) continue
    if (
      (repair.kind === 'closed' || repair.kind === 'once') &&
      last?.kind === repair.kind &&
      repair.source.start - last.source.end <= JUSTIFIED
    )
      repairs[repairs.length - 1] = { ...last, source: { start: last.source.start, end: repair.source.end } }
    else repairs.push(repair)
  }
  return [...repairs, ...movedBlocks(doc)].sort((a, b) => a.at - b.at)
}
