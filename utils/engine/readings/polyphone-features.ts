// What a polyphone is judged by: the characters around it, its word, and the words before and behind with their parts of speech.

import type { Lexicon } from '../lexicon'
import { isDigit, isHan, isLatin, isSpace } from '../text/characters'
import { neighbourOf, type Unread } from './layer'

/** Characters on either side that are looked at. */
const REACH = 3
/** Stands for all that lies beyond the sentence. */
const EDGE = '$'
const ENDS = '。！？；…'
const PAUSES = '，、：'
const QUOTES = '“”‘’「」『』《》〈〉'

/**
 * Features of the polyphone `at` UTF-16 units into the word, which pinyin-pro reads as `given`: a letter for the kind, and the value. With `alone` the text is a word of a
 * dictionary, and nothing is known of what stands around it.
 */
export function featuresOf(unread: Unread, at: number, given: string, lexicon: Pick<Lexicon, 'tag'>, alone = false): string[] {
  const { word, text, words, index, name, at: inName } = unread
  const edge = alone ? '' : EDGE
  const here = (words[index]?.start ?? 0) + at
  const [p1 = '', p2 = '', p3 = ''] = look(text, here, -1, edge)
  const [n1 = '', n2 = '', n3 = ''] = look(text, here, 1, edge)
  const features: string[] = []
  const add = (kind: string, first: string, second?: string, third?: string) => {
    if (!first || second === '' || third === '') return
    features.push(second === undefined ? kind + first : third === undefined ? kind + first + second : kind + first + second + third)
  }
  add('a', p1)
  add('b', n1)
  add('c', p2)
  add('d', n2)
  add('e', p3)
  add('f', n3)
  add('g', p2, p1)
  add('h', n1, n2)
  add('i', p1, n1)
  const length = String(Math.min(4, word.length))
  const place = at === 0 ? (word.length > 1 ? '^' : '.') : at === word.length - 1 ? '$' : '-'
  add('n', length, place)
  add('w', name === undefined ? '-' : name.length > 4 ? 'F' : inName === 0 ? 'S' : 'G')
  add('o', lexicon.tag(word), length, place)
  if (alone) return features
  const before = neighbourOf(unread, -1) || EDGE
  const after = neighbourOf(unread, 1) || EDGE
  const tagOf = (neighbour: string) => (isHan(neighbour.charCodeAt(0)) ? lexicon.tag(neighbour) : classOf(neighbour.charAt(0)))
  const own = word.length > 1 ? '2' : '1'
  features.push(givenFeature(given, word.length > 1))
  if (before.length > 1) add('q', before)
  if (after.length > 1) add('r', after)
  add('s', own, tagOf(before))
  add('t', own, tagOf(after))
  add('u', own, tagOf(before), tagOf(after))
  add('v', own, String(Math.min(3, before.length)), String(Math.min(3, after.length)))
  return features
}

/** The feature that pinyin-pro reads a character as `given`, by itself or in a longer word. */
export const givenFeature = (given: string, inWord: boolean): string => `y${inWord ? 2 : 1}${given}`

/** The nearest characters on one side, the nearest first; `edge` from the end of the sentence on. */
function look(text: string, from: number, step: 1 | -1, edge: string): string[] {
  const found: string[] = []
  let inside = true
  for (let at = from + step; found.length < REACH; at += step) {
    const character = text.charAt(at)
    inside &&= character !== '' && !isSpace(character.charCodeAt(0)) && !ENDS.includes(text.charAt(at - step))
    found.push(inside ? classOf(character) : edge)
  }
  return found
}

/** A Han character is itself; figures, letters and marks are what they are used for. */
function classOf(character: string): string {
  const unit = character.charCodeAt(0)
  if (isHan(unit)) return character
  if (isDigit(unit)) return '0'
  if (isLatin(unit)) return 'A'
  return PAUSES.includes(character) || ENDS.includes(character) ? '，' : QUOTES.includes(character) ? '“' : character
}
