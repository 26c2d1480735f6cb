// Words → tokens: the reading of every Han character, from the first layer that knows the word, else from pinyin-pro.
import type { Token } from '../doc'
import type { Lexicon } from '../lexicon'
import type { Word } from '../segment'
import { readStretch } from './base'
import type { ReadingLayer } from './layer'
import { particles } from './particles'
import { personNames } from './person-names'
import { wordReadings } from './word-readings'

/** In the order in which they are asked. */
export const READING_LAYERS: readonly ReadingLayer[] = [personNames, wordReadings, particles]

/** UTF-16 units that pinyin-pro is given at once, cut between words: it slows down with less and with more. */
const AT_ONCE = 1000
const HAN = /\p{Script=Han}/u

/** The words with a syllable for each of their characters, if they are Han. Words are Han altogether or not at all. */
export function readWords(text: string, words: readonly Word[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  for (let first = 0; first < words.length; ) {
    const start = (words[first] as Word).start
    let last = first + 1
    while (last < words.length && (words[last] as Word).end - start <= AT_ONCE) last++
    for (const base of readStretch(text, words.slice(first, last))) tokens.push(readWord(text, words, first++, base, lexicon))
  }
  return tokens
}

function readWord(text: string, words: readonly Word[], index: number, base: readonly string[], lexicon: Lexicon): Token {
  const { start, end, name } = words[index] as Word
  const word = text.slice(start, end)
  if (!HAN.test(word)) return { start, end }
  const unread = {
    word,
    base,
    before: wordAt(text, words[index - 1], start),
    after: wordAt(text, words[index + 1], end),
    ...(name && { name: text.slice(name.start, name.end), at: start - name.start }),
  }
  for (const layer of READING_LAYERS) {
    const reading = layer.read(unread, lexicon)
    if (reading) return { start, end, reading }
  }
  return { start, end, reading: base }
}

/** The word if it touches `border`, else ''. */
const wordAt = (text: string, word: Word | undefined, border: number): string =>
  word && (word.end === border || word.start === border) ? text.slice(word.start, word.end) : ''
