// What pinyin-pro reads when it is told where the words are.
import type { Word } from '../text/segment'
import type { Span } from '../text/span'
import { readText } from './pinyin'

/**
 * The syllables of every word, one a code point: a single character among its neighbours, longer words each for itself, since our cut of the
 * sentence is better than pinyin-pro's own.
 */
export function readStretch(text: string, words: readonly Word[]): string[][] {
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
