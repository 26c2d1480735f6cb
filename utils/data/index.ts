// The lexicon that ships: our own lists and what `scripts/build-data` compiled.
import type { Lexicon } from '../engine/lexicon'
import packedReadings from './built/readings.json'
import packedWords from './built/words.json'
import { openReadings } from './packed-readings'
import { openWords } from './packed-words'
import { PLACE_READINGS } from './place-readings'

/** Zipf frequency of places that the word list lacks. */
const PLACE = 3

/** Length of the longest place that begins with a UTF-16 unit. */
const LONGEST_PLACE: ReadonlyMap<number, number> = new Map(
  [...PLACE_READINGS.keys()].sort((a, b) => a.length - b.length).map(place => [place.charCodeAt(0), place.length]),
)

/** Makes the lexicon; call it once. */
export function makeLexicon(): Lexicon {
  const list = openWords(packedWords)
  const readingOf = openReadings(packedReadings)
  const look = (word: string) => list.zipf(word) || (PLACE_READINGS.has(word) ? PLACE : 0)
  return {
    hasWord: word => word.length > 1 && look(word) !== 0,
    frequency: word => Math.abs(look(word)),
    weight: word => Math.max(0, look(word)),
    longestWord: unit => Math.max(list.longest(unit), LONGEST_PLACE.get(unit) ?? 0),
    reading: word => PLACE_READINGS.get(word) ?? readingOf(word),
  }
}
