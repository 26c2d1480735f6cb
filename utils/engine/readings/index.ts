// Words → tokens: the reading of every Han character, from the first layer that knows the word, else from pinyin-pro.
import type { Token } from '../doc'
import type { Lexicon } from '../lexicon'
import type { Word } from '../segment'
import type { ReadingLayer } from './layer'
import { personNames } from './person-names'
import { readText } from './pinyin'
import { wordReadings } from './word-readings'

/** In the order in which they are asked. */
export const READING_LAYERS: readonly ReadingLayer[] = [personNames, wordReadings]

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
    const syllables = readText(text.slice(start, (words[last - 1] as Word).end))
    let at = start
    let next = 0
    const upTo = (end: number) => {
      const from = next
      for (; at < end; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) next++
      return syllables.slice(from, next)
    }
    for (const word of words.slice(first, last)) {
      upTo(word.start)
      tokens.push(readWord(text, word, upTo(word.end), lexicon))
    }
    first = last
  }
  return tokens
}

function readWord(text: string, { start, end, name }: Word, base: readonly string[], lexicon: Lexicon): Token {
  const word = text.slice(start, end)
  if (!HAN.test(word)) return { start, end }
  const unread = { word, base, ...(name && { name: text.slice(name.start, name.end), at: start - name.start }) }
  for (const layer of READING_LAYERS) {
    const reading = layer.read(unread, lexicon)
    if (reading) return { start, end, reading }
  }
  return { start, end, reading: base }
}
