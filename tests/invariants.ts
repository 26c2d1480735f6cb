// What holds for every Doc, whatever the text was.
import type { Doc } from '../utils/engine/doc'
import { BLOCK_KINDS, MENTION_KINDS } from '../utils/engine/doc'
import type { Span } from '../utils/engine/text/span'

const HAN = /[\u2e80-\u2fdf\u3007\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8ff][\udc00-\udfff]/g

/** What the rule `invisible` may drop. */
const INVISIBLE = /[\u200b\u00ad\u2060\ufeff]/g
/** Anything but white space. */
const INK = /[^\s\u0085]/

/** Sorted, disjoint, not empty, within the text. */
function checkRow(name: string, spans: readonly Span[], length: number, problems: string[]) {
  let end = 0
  for (const span of spans) {
    if (span.start < end || span.end <= span.start || span.end > length)
      problems.push(`${name} ${span.start}–${span.end} overlaps, is empty or lies outside`)
    end = span.end
  }
}

/** Every broken promise of the Doc, in words; none for a sound one. */
export function problemsOf(doc: Doc): string[] {
  const { source, text, pieces, blocks, articles, sentences, tokens, mentions } = doc
  const problems: string[] = []
  const { plain = text } = doc
  if (plain.length !== text.length) problems.push(`plain has ${plain.length} units, the text ${text.length}`)
  if (doc.plain === text) problems.push('plain is said though it is the text')
  // Pieces tile the text, and their sources cover every unit of the source exactly once.
  const seen = new Uint8Array(source.length)
  let at = 0
  for (const piece of pieces) {
    if (piece.text.start !== at) problems.push(`the text is not tiled at ${at}`)
    at = piece.text.end
    for (let i = piece.source.start; i < piece.source.end; i++) seen[i] = (seen[i] as number) + 1
    const from = source.slice(piece.source.start, piece.source.end)
    const to = text.slice(piece.text.start, piece.text.end)
    if (!piece.rule && from !== to) problems.push(`a copied piece differs: ${JSON.stringify(from)} → ${JSON.stringify(to)}`)
    const inked = from.replace(INVISIBLE, '')
    const before = source.slice(Math.max(0, piece.source.start - 40), piece.source.start).replace(INVISIBLE, '')
    const isTold = !to && (piece.rule === 'invisible' ? !inked : piece.rule === 'doubled' && before.endsWith(inked))
    if (piece.rule && !isTold && (INK.test(from) || INK.test(to)))
      problems.push(`${piece.rule} changes more than white space: ${JSON.stringify(from)} → ${JSON.stringify(to)}`)
  }
  if (at !== text.length) problems.push('the pieces end before the text does')
  if (seen.some(count => count !== 1)) problems.push(`source unit ${seen.findIndex(count => count !== 1)} is not covered exactly once`)
  // Blocks lie inside articles or between them.
  checkRow('block', blocks, text.length, problems)
  checkRow('article', articles, text.length, problems)
  for (const block of blocks) {
    if (!BLOCK_KINDS.includes(block.kind)) problems.push(`no such kind of block: ${block.kind}`)
    if (
      articles.some(
        article => block.start < article.end && block.end > article.start && !(block.start >= article.start && block.end <= article.end),
      )
    )
      problems.push(`block ${block.start} crosses the border of an article`)
  }
  for (const article of articles) if (!article.title.trim()) problems.push(`article ${article.start} has no title`)
  checkRow('sentence', sentences, text.length, problems)
  checkRow('token', tokens, text.length, problems)
  checkRow('mention', mentions, text.length, problems)
  // Mentions end on token borders.
  const borders = new Set(tokens.flatMap(token => [token.start, token.end]))
  for (const mention of mentions) {
    if (!MENTION_KINDS.includes(mention.kind)) problems.push(`no such kind of mention: ${mention.kind}`)
    if (!borders.has(mention.start) || !borders.has(mention.end))
      problems.push(`mention ${text.slice(mention.start, mention.end)} does not end on token borders`)
  }
  for (const token of tokens) {
    const word = text.slice(token.start, token.end)
    if (token.reading && token.reading.length !== (word.match(HAN)?.length ?? 0))
      problems.push(`${word} has ${token.reading.length} syllables`)
  }
  return problems
}
