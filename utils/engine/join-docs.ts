// The parts of a text as one.
import type { Doc, Piece } from './doc'
import type { Span } from './text/span'

/** The rule by which a line break stands between two parts. */
const JOINT = 'between-parts'

/** UTF-16 units before something, in the text and in the source. */
export interface Offset {
  readonly text: number
  readonly source: number
}

/** Where a part begins behind what ends there: on a line of its own. */
export const startBehind = (end: Offset, { text }: Pick<Doc, 'text'>): Offset => ({
  text: end.text && text ? end.text + 1 : end.text,
  source: end.source,
})

/** Where a part ends that begins there. */
export const endOfPart = (start: Offset, { text, source }: Pick<Doc, 'text' | 'source'>): Offset => ({
  text: start.text + text.length,
  source: start.source + source.length,
})

const shifted = <S extends Span>(span: S, by: number): S => (by ? { ...span, start: span.start + by, end: span.end + by } : span)

type Spans = 'blocks' | 'articles' | 'sentences' | 'tokens' | 'mentions'

/** The Doc of a text, from those of its parts in order. */
export function joinDocs(parts: readonly Doc[]): Doc {
  const [first] = parts
  if (first && parts.length === 1) return first
  let end: Offset = { text: 0, source: 0 }
  const placed = parts.map(doc => {
    const start = startBehind(end, doc)
    const joint: Piece[] =
      start.text > end.text
        ? [{ text: { start: end.text, end: start.text }, source: { start: end.source, end: end.source }, rule: JOINT }]
        : []
    end = endOfPart(start, doc)
    return { doc, start, joint }
  })
  const written = (of: (doc: Doc) => string) => placed.map(({ doc, joint }) => (joint.length ? '\n' : '') + of(doc)).join('')
  const all = <K extends Spans>(name: K) =>
    placed.flatMap(({ doc, start }) => (doc[name] as readonly Span[]).map(span => shifted(span, start.text))) as unknown as Doc[K]
  const text = written(doc => doc.text)
  const plain = written(doc => doc.plain ?? doc.text)
  const script = parts.find(part => part.script)?.script
  return {
    source: parts.map(({ source }) => source).join(''),
    text,
    ...(plain !== text && { plain }),
    ...(script && { script }),
    pieces: placed.flatMap(({ doc, start, joint }) => [
      ...joint,
      ...doc.pieces.map(piece => ({ ...piece, text: shifted(piece.text, start.text), source: shifted(piece.source, start.source) })),
    ]),
    blocks: all('blocks'),
    articles: all('articles'),
    sentences: all('sentences'),
    tokens: all('tokens'),
    mentions: all('mentions'),
  }
}
