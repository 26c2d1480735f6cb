// The knowledge of the language that the engine is given: it looks things up here and nowhere else.

import type { Knowledge } from './entities/knowledge'
import type { TaggerModel } from './entities/tagger/tagger'
import type { PackedSeams } from './layout/seam-model'
import type { Polyphone } from './readings/polyphone'

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
  /** Length in UTF-16 units of the longest word of two or more that begins with these two units; 0 if there is none. */
  readonly longestWord: (unit: number, next: number) => number
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
