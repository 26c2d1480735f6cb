// What a layer of readings is.
import type { Lexicon } from '../lexicon'
import type { Word } from '../text/segment'

/** A word of Han characters that is to be read. */
export interface Unread {
  readonly word: string
  /** The text that it stands in, its words, and which of them it is. */
  readonly text: string
  readonly words: readonly Word[]
  readonly index: number
  /** The name of the person that the word belongs to, if it is part of one, and the word's UTF-16 offset in it. */
  readonly name?: string
  readonly at?: number
  /**
   * What is known so far: a syllable a code point, '' for a character that nothing is known of. At first it is what pinyin-pro reads, a single
   * character in its sentence, a longer word alone.
   */
  readonly base: readonly string[]
}

/** Knows better than those before it for some words. */
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

/** The word that stands before (−1), behind (1) or further off, if it touches the one nearer; '' if not. */
export function neighbourOf({ text, words, index }: Unread, step: number): string {
  const other = words[index + step]
  const nearer = words[index + step - Math.sign(step)]
  const touches = other && nearer && (step < 0 ? other.end === nearer.start : nearer.end === other.start)
  return touches ? text.slice(other.start, other.end) : ''
}
