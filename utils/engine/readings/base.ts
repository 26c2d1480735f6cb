// What pinyin-pro reads when it is told where the words are.
import type { Word } from '../text/segment'
import type { Span } from '../text/span'
import { readText } from './pinyin'

/** What pinyin-pro reads in words of several characters, each for itself: the same words come again and again, on other pages, too. */
const ALONE = new Map<string, readonly string[]>()
/** Words that are kept at most, about as many as a hundred pages have. */
const MOST = 20_000

/**
 * The syllables of every word, one a code point: a single character among its neighbours, longer words each for itself, since our cut of the
 * sentence is better than pinyin-pro's own.
 */
export function readStretch(text: string, words: readonly Word[]): (readonly string[])[] {
  const start = words[0]?.start ?? 0
  const among = syllablesOf(
    text.slice(start, words.at(-1)?.end),
    words.map(word => ({ start: word.start - start, end: word.end - start })),
  )
  const long = words.map((word, i) => ((among[i]?.length ?? 0) > 1 ? text.slice(word.start, word.end) : ''))
  if (ALONE.size > MOST) ALONE.clear()
  learn([...new Set(long)].filter(word => word && !ALONE.has(word)))
  return long.map((word, i) => (word && ALONE.get(word)) || (among[i] ?? []))
}

/** Has pinyin-pro read the words, all at once: it is slow to begin. */
function learn(words: readonly string[]): void {
  if (!words.length) return
  let end = -1
  const spans = words.map(word => {
    const start = end + 1
    end = start + word.length
    return { start, end }
  })
  const syllables = syllablesOf(words.join(' '), spans)
  words.forEach((word, i) => {
    ALONE.set(word, syllables[i] as string[])
  })
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
