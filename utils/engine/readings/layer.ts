// What a layer of readings is.
import type { Lexicon } from '../lexicon'

/** A word of Han characters that is to be read. */
export interface Unread {
  readonly word: string
  /** The words that stand before and behind it, '' at the ends. */
  readonly before: string
  readonly after: string
  /** The name of the person that the word belongs to, if it is part of one, and the word's UTF-16 offset in it. */
  readonly name?: string
  readonly at?: number
  /** What pinyin-pro reads, a single character in its sentence, a longer word alone: a syllable a code point, '' if it does not know the character. */
  readonly base: readonly string[]
}

/** Knows better than pinyin-pro for some words. The first in the list that answers is believed. */
export interface ReadingLayer {
  readonly name: string
  /** A syllable for each code point of the word, or nothing if this layer has no opinion. */
  readonly read: (unread: Unread, lexicon: Lexicon) => readonly string[] | undefined
  /** A text, the word in it, the reading, and the persons named in the text if that matters. */
  readonly examples: readonly {
    readonly text: string
    readonly word: string
    readonly reading: string
    readonly persons?: readonly string[]
  }[]
}
