// What can be looked up where somebody points: the word there, the words in it that hold the character pointed at, and what it is made of.
import type { Entries } from '../utils/engine/dictionary-entry'
import { type Doc, plainOf } from '../utils/engine/doc'
import { joinSyllables, spellSpan } from '../utils/engine/readings/spelling'
import { WHOLE_HAN } from '../utils/engine/text/characters'
import { type Span, spanAt } from '../utils/engine/text/span'

/** A word or a part of one, as it stands in the text and as dictionaries have it, with its reading there. */
export interface LookedUp {
  readonly span: Span
  readonly name: string
  readonly plain: string
  /** '' where it can't be told from that of the whole. */
  readonly pinyin: string
}

const ALL_HAN = new RegExp(`^[${WHOLE_HAN}]+$`, 'u')
/** Characters of the longest string inside a word that is looked up. */
const MOST = 6

/** The word at an offset, if it is read. */
export function wordAt(doc: Doc, offset: number): LookedUp | undefined {
  const token = spanAt(doc.tokens, offset)
  const pinyin = token && spellSpan(doc, token)
  if (!token || !pinyin) return undefined
  return { span: token, name: doc.text.slice(token.start, token.end), plain: plainOf(doc, token), pinyin }
}

/** Every string of characters inside the word that may be a word too, the longer ones first. */
export function insideOf(doc: Doc, { span: whole, plain: word }: LookedUp): LookedUp[] {
  const { reading = [] } = spanAt(doc.tokens, whole.start) ?? {}
  const characters = ALL_HAN.test(word) ? Array.from(word) : []
  const inside: LookedUp[] = []
  for (let length = Math.min(MOST, characters.length - 1); length > 0; length--)
    for (let first = 0; first + length <= characters.length; first++) {
      const plain = characters.slice(first, first + length).join('')
      const start = whole.start + characters.slice(0, first).join('').length
      const span = { start, end: start + plain.length }
      const syllables = reading.length === characters.length ? reading.slice(first, first + length) : []
      inside.push({ span, name: doc.text.slice(span.start, span.end), plain, pinyin: joinSyllables(syllables) })
    }
  return inside
}

const isIn = (entries: Entries, { plain }: LookedUp): boolean => Object.hasOwn(entries, plain)

/** Those that hold the character at the offset and are in the dictionary, from the widest to that character; of two alike first the one that begins with it. */
export const stepsAt = (inside: readonly LookedUp[], offset: number, entries: Entries): LookedUp[] =>
  inside
    .filter(each => each.span.start <= offset && offset < each.span.end && isIn(entries, each))
    .sort((a, b) => b.plain.length - a.plain.length || Number(b.span.start === offset) - Number(a.span.start === offset))

/** What a word that is in no dictionary is made of: from its beginning on always the longest that is. */
export function madeOf({ span }: LookedUp, inside: readonly LookedUp[], entries: Entries): LookedUp[] {
  const parts: LookedUp[] = []
  for (let at = span.start; at < span.end; at++) {
    const part = inside.find(each => each.span.start === at && isIn(entries, each))
    if (!part) continue
    parts.push(part)
    at = part.span.end - 1
  }
  return parts
}
