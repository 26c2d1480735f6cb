// Sentences → words with their readings. (First skeleton: one token a character, without a reading.)
import type { Mention, Token } from './doc'
import type { Lexicon } from './lexicon'
import type { Span } from './span'

/** The tokens of every sentence; they tile it but for white space and never cross a border of a mention. */
export function tokenize(text: string, sentences: readonly Span[], _mentions: readonly Mention[], _lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  for (const sentence of sentences) {
    let at = sentence.start
    for (const character of text.slice(sentence.start, sentence.end)) {
      if (character.trim()) tokens.push({ start: at, end: at + character.length })
      at += character.length
    }
  }
  return tokens
}
