// The knowledge of the language that the engine is given: it looks things up here and nowhere else.

import type { Knowledge } from './entities/knowledge'
import type { TaggerModel } from './entities/tagger/tagger'
import type { PackedSeams } from './layout/seam-model'
import type { Polyphone } from './readings/polyphone'

/** The place before all words, where `walk` begins. */
export const START = -1

/** Everything the engine knows of words and names. Made once by `utils/data`, never changed. */
export interface Lexicon {
  /** Whether the dictionary has this word (two characters or more). */
  readonly hasWord: (word: string) => boolean
  /** How common a word or character is on the Zipf scale: log₁₀ of its occurrences in a billion words (2 rare, 4 usual, 6 的), 0 if unknown. */
  readonly frequency: (word: string) => number
  /** As `frequency`, but 0 for what pinyin writes as several words (中国共产党 Zhōngguó Gòngchǎndǎng). */
  readonly weight: (word: string) => number
  /** Part of speech in one letter, after the tags of the People's Daily corpus (n, v, R for nr …); ' ' if unknown. */
  readonly tag: (word: string) => string
  /** Along all words at once: the place to which one more UTF-16 unit leads, from `START`; 0 where no word goes on so. */
  readonly walk: (place: number, unit: number) => number
  /** `frequency` of the word that ends at a place of such a walk, below zero where `weight` is 0; 0 where none ends. */
  readonly zipfAt: (place: number) => number
  /** How dictionaries and gazetteers read a word: a syllable a character, '' where they say nothing; nothing for words without surprises. */
  readonly reading: (word: string) => readonly string[] | undefined
  /** What tells the readings of a character apart; nothing for a character with one reading. */
  readonly polyphone: (character: string) => Polyphone | undefined
  /** Which kinds of words stand side by side. */
  readonly seams: PackedSeams
  /** What is known of names of persons, places and institutions, and of set phrases. */
  readonly entities: Knowledge
  /** Scores of what speaks for and against names. */
  readonly tagger: TaggerModel
}
