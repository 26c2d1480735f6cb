// Sentences → words: in every run of Han characters the cut whose words are the most probable together.
import type { Mention } from '../doc'
import { type Lexicon, START } from '../lexicon'
import { nameParts } from '../vocabulary/name-parts'
import { phraseWords } from '../vocabulary/phrase-words'
import { isHan, WHOLE_HAN } from './characters'
import { isForeignName, isGuessedName } from './name-kind'
import type { Span } from './span'

/** A word of a sentence, and the bare name of a person that it is or is a part of; none for a surname that may be none. */
export interface Word extends Span {
  readonly name?: Span
}

/** Han characters; a number with its points and sign; a Latin word; any other character but white space. */
const RUN = new RegExp(
  `([${WHOLE_HAN}]+)|[\\d０-９]+(?:[.,．][\\d０-９]+)*[%％‰]?|\\p{Script=Latin}[\\p{Script=Latin}\\p{M}]*(?:['’-]\\p{Script=Latin}+)*|\\S`,
  'gu',
)
/** Zipf frequency of a character that no list has. */
const UNKNOWN = 1
/** Zipf frequencies count in a billion words. */
const BILLION = 9

/** The words of every sentence: they tile it but for white space, and none crosses a border of a mention. */
export function segment(text: string, sentences: readonly Span[], mentions: readonly Mention[], lexicon: Lexicon): Word[] {
  const words: Word[] = []
  let first = 0
  for (const sentence of sentences) {
    let at = sentence.start
    const upTo = (end: number) => {
      if (at < end) cutRuns(text.slice(at, end), at, lexicon, words)
      at = end
    }
    while ((mentions[first]?.end ?? Number.POSITIVE_INFINITY) <= at) first++
    for (let i = first; i < mentions.length; i++) {
      const mention = mentions[i] as Mention
      if (mention.start >= sentence.end) break
      upTo(Math.max(at, mention.start))
      const end = Math.min(mention.end, sentence.end)
      if (mention.kind === 'person') {
        const titles = mention.titles ?? []
        const parts = nameParts(text.slice(at, end), isForeignName(text.slice(at, end), titles, lexicon))
        upTo(at + parts.before)
        const name = { start: at, end: end - parts.after }
        const [first = 0, ...others] = parts.name
        const isGuess = others.length > 0 && !isListed(text, name) && isGuessedName(text.slice(name.start, name.end), titles, lexicon)
        at = addName(text, at, at + first, isGuess ? undefined : name, words)
        for (const length of others) at = addName(text, at, at + length, name, words)
      }
      if (mention.kind === 'place') {
        const length = peculiarName(text.slice(at, end), lexicon)
        if (length > 0) words.push({ start: at, end: at + length })
        at += length
      }
      if (mention.kind === 'phrase') {
        const start = at
        for (const word of phraseWords(text.slice(start, end))) {
          upTo(start + word.start)
          words.push({ start: at, end: start + word.end })
          at = start + word.end
        }
      }
      upTo(end)
    }
    upTo(sentence.end)
  }
  return words
}

/** Whether a name stands in a row of names. */
const isListed = (text: string, { start, end }: Span): boolean =>
  (start > 0 && LIST.includes(text.charAt(start - 1))) || (end < text.length && LIST.includes(text.charAt(end)))
const LIST = '、：'

/** Length of the name at the head of a place that gazetteers read in a way of their own (于都 in 于都县), which makes it a word; 0 if none. */
function peculiarName(place: string, lexicon: Lexicon): number {
  for (let length = place.length; length > 1; length--) if (lexicon.reading(place.slice(0, length))) return length
  return 0
}

/** A part of a name is one word, but for what is not Han in it: 买买提·艾力. */
function addName(text: string, start: number, end: number, name: Span | undefined, words: Word[]): number {
  for (const match of text.slice(start, end).matchAll(RUN)) {
    const at = start + match.index
    const word = { start: at, end: at + match[0].length }
    words.push(name ? { ...word, name } : word)
  }
  return end
}

const SURROGATE = /[\ud800-\udfff]/

function cutRuns(text: string, offset: number, lexicon: Lexicon, words: Word[]): void {
  if (SURROGATE.test(text)) {
    cutByPattern(text, offset, lexicon, words)
    return
  }
  for (let at = 0; at < text.length; ) {
    const han = isHan(text.charCodeAt(at))
    let end = at + 1
    while (end < text.length && isHan(text.charCodeAt(end)) === han) end++
    const run = text.slice(at, end)
    if (han) cutHan(run, offset + at, lexicon, words)
    else cutByPattern(run, offset + at, lexicon, words)
    at = end
  }
}

function cutByPattern(text: string, offset: number, lexicon: Lexicon, words: Word[]): void {
  for (const match of text.matchAll(RUN)) {
    if (match[1]) cutHan(match[1], offset + match.index, lexicon, words)
    else words.push({ start: offset + match.index, end: offset + match.index + match[0].length })
  }
}

/** Adds the words of a run of Han characters: the most probable path through the graph of all words, found from its end. */
export function cutHan(run: string, offset: number, lexicon: Lexicon, words: Word[]): void {
  const best = new Float64Array(run.length + 1)
  const ends = new Int32Array(run.length)
  for (let start = run.length - 1; start >= 0; start--) {
    const single = start + ((run.codePointAt(start) as number) > 0xffff ? 2 : 1)
    let most = Number.NEGATIVE_INFINITY
    let place = START
    for (let end = start + 1; end <= run.length && (place || end <= single); end++) {
      if (place) place = lexicon.walk(place, run.charCodeAt(end - 1))
      if (end < single) continue
      const weight = Math.max(0, place && lexicon.zipfAt(place)) || (end === single ? UNKNOWN : 0)
      const score = weight - BILLION + (best[end] as number)
      if (weight > 0 && score > most) {
        most = score
        ends[start] = end
      }
    }
    best[start] = most
  }
  for (let start = 0; start < run.length; start = ends[start] as number) {
    words.push({ start: offset + start, end: offset + (ends[start] as number) })
  }
}
