// Words → tokens: the reading of every Han character, from pinyin-pro, corrected by one layer after the other.

import type { Token } from '../doc'
import type { Lexicon } from '../lexicon'
import { WHOLE_HAN } from '../text/characters'
import type { Word } from '../text/segment'
import { readStretch } from './base'
import type { ReadingLayer, Unread } from './layer'
import { ought } from './ought'
import { particles } from './particles'
import { personNames } from './person-names'
import { polyphones } from './polyphones'
import { prepositions } from './prepositions'
import { twoWords } from './two-words'
import { wordReadings } from './word-readings'

/** In the order in which they are asked: the later knows what the earlier said, and is believed. */
export const READING_LAYERS: readonly ReadingLayer[] = [wordReadings, twoWords, personNames, polyphones, particles, prepositions, ought]

/** UTF-16 units that pinyin-pro is given at once, cut between words: it slows down with less and with more. */
const AT_ONCE = 1000
const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')

/** The words with a syllable for each of their characters, if they are Han. Words are Han altogether or not at all. */
export const readWords = (text: string, words: readonly Word[], lexicon: Lexicon): Token[] =>
  unreadWords(text, words).map((unread, i) => {
    const { start, end } = words[i] as Word
    return HAN.test(unread.word) ? { start, end, reading: readWord(unread, lexicon) } : { start, end }
  })

/** The syllables of a word of Han characters. */
export function readWord(unread: Unread, lexicon: Lexicon): readonly string[] {
  let known = unread
  for (const layer of READING_LAYERS) {
    const base = layer.read(known, lexicon)
    if (base) known = { ...known, base }
  }
  return known.base
}

/** The words with what pinyin-pro says of them. */
export function unreadWords(text: string, words: readonly Word[]): Unread[] {
  const unread: Unread[] = []
  for (let first = 0; first < words.length; ) {
    const begin = (words[first] as Word).start
    let last = first + 1
    while (last < words.length && (words[last] as Word).end - begin <= AT_ONCE) last++
    for (const base of readStretch(text, words.slice(first, last))) {
      const { start, end, name } = words[first] as Word
      const own = { word: text.slice(start, end), text, words, index: first++, base }
      unread.push(name ? { ...own, name: text.slice(name.start, name.end), at: start - name.start } : own)
    }
  }
  return unread
}
