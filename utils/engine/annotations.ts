// What is marked in a text, wherever it is drawn: the mentions with their words, and the words between them.
import { type Doc, type Mention, type MentionKind, plainOf } from './doc'
import { type Word, writtenWords } from './readings/spelling'
import { lastStartingBy, type Span, spanAt } from './text/span'

/** A word with its pinyin, or a mention (which has a kind) with its words. */
export interface Annotated extends Span {
  readonly kind?: MentionKind
  readonly words: readonly Word[]
}

/** Those that lie wholly in the span, in the order of the text, one behind the other; words of `known` are marked as such. */
export function annotationsOf(doc: Doc, span: Span, known?: ReadonlySet<string>): Annotated[] {
  const found: Annotated[] = []
  let at = span.start
  const wordsOf = (within: Span, mention?: Mention): Word[] => {
    const words = writtenWords(doc, within, mention)
    return known ? words.map(word => ({ ...word, known: known.has(plainOf(doc, word)) })) : words
  }
  const addWordsUpTo = (end: number) => {
    for (const word of wordsOf({ start: at, end })) found.push({ start: word.start, end: word.end, words: [word] })
  }
  for (let i = Math.max(0, lastStartingBy(doc.mentions, span.start)); i < doc.mentions.length; i++) {
    const mention = doc.mentions[i] as Mention
    if (mention.start >= span.end) break
    if (mention.start < at || mention.end > span.end) continue
    addWordsUpTo(mention.start)
    found.push({ start: mention.start, end: mention.end, kind: mention.kind, words: wordsOf(mention, mention) })
    at = mention.end
  }
  addWordsUpTo(span.end)
  return found
}

/** The word that follows a span, or comes before it: a token that is read, or the mention that it stands in. */
export function wordBeside({ tokens, mentions }: Pick<Doc, 'tokens' | 'mentions'>, { start, end }: Span, by: 1 | -1): Span | undefined {
  const isBeyond = (token: Span) => (by > 0 ? token.start >= end : token.end <= start)
  for (let i = Math.max(0, lastStartingBy(tokens, by > 0 ? end : start)); i < tokens.length && i >= 0; i += by) {
    const token = tokens[i] as Doc['tokens'][number]
    const word = token.reading?.some(Boolean) && isBeyond(token) ? (spanAt(mentions, token.start) ?? token) : undefined
    if (word && isBeyond(word)) return { start: word.start, end: word.end }
  }
  return undefined
}
