// Words → tokens: the reading of every Han character, from the first layer that knows the word, else from pinyin-pro.
import type { Token } from '../doc'
import type { Lexicon } from '../lexicon'
import type { Word } from '../segment'
import type { Span } from '../span'
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
    const stretch = words.slice(first, last)
    const bases = readStretch(text, stretch)
    stretch.forEach((word, i) => {
      tokens.push(readWord(text, word, bases[i] as readonly string[], lexicon))
    })
    first = last
  }
  return tokens
}

/**
 * What pinyin-pro reads, word for word: a single character among its neighbours, longer words each for itself, since our cut of the
 * sentence is better than pinyin-pro's own.
 */
function readStretch(text: string, words: readonly Word[]): string[][] {
  const start = words[0]?.start ?? 0
  const among = syllablesOf(
    text.slice(start, words.at(-1)?.end),
    words.map(word => ({ start: word.start - start, end: word.end - start })),
  )
  let apart = ''
  const spans = words.map((word, i) => {
    const from = apart.length
    if ((among[i]?.length ?? 0) > 1) apart += text.slice(word.start, word.end)
    const span = { start: from, end: apart.length }
    apart += ' '
    return span
  })
  return syllablesOf(apart, spans).map((alone, i) => (alone.length ? alone : (among[i] ?? [])))
}

/** The syllables of each of the `spans`, which are sorted, in `text`. */
function syllablesOf(text: string, spans: readonly Span[]): string[][] {
  const syllables = readText(text)
  let at = 0
  let next = 0
  const upTo = (end: number) => {
    const from = next
    for (; at < end; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) next++
    return syllables.slice(from, next)
  }
  return spans.map(span => {
    upTo(span.start)
    return upTo(span.end)
  })
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
