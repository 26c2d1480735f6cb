// Readings that our own tables have, for `utils/data` to give to the lexicon.
import { all as fullTones } from './built/full-tones'
import { rows as places } from './built/place-readings'
import { rows as words } from './built/word-readings'
import { rowsOf, wordsOf } from './tables'

const readingsOf = (rows: string): ReadonlyMap<string, readonly string[]> =>
  new Map(rowsOf(rows).map(([word = '', reading = '']) => [word, reading.split(' ')]))

/** The reading of a place, a syllable a character. */
export const PLACE_READINGS = readingsOf(places)

/** The reading of a word, a syllable a character. */
export const WORD_READINGS = readingsOf(words)

/** Words whose last syllable has its full tone, also at the end of longer ones. */
export const FULL_TONES: readonly string[] = wordsOf(fullTones)
