// The lexicon that ships: our own lists and what `scripts/build-data` compiled.
import type { Lexicon } from '../engine/lexicon'
import { PLACE_READINGS, WORD_READINGS } from '../engine/vocabulary/readings'
import packedReadings from './built/readings.json'
import packedWords from './built/words.json'
import { makeKnowledge } from './knowledge'
import { openPolyphones, type PackedPolyphones } from './packed-polyphones'
import { openReadings } from './packed-readings'
import { openTagger } from './packed-tagger'
import { firstTwo, openWords } from './packed-words'
import polyphones from './polyphones.json'
import seams from './seams.json'
import tagger from './tagger.json'

/** The readings that we wrote ourselves. Their words are words, whatever the word list has. */
const OWN_READINGS: ReadonlyMap<string, readonly string[]> = new Map([...PLACE_READINGS, ...WORD_READINGS])
/** Zipf frequency of those that the word list lacks. */
const OWN = 3
/** Length of the longest of them that begins with two UTF-16 units. */
const LONGEST_OWN: ReadonlyMap<number, number> = new Map(
  [...OWN_READINGS.keys()].sort((a, b) => a.length - b.length).map(word => [firstTwo(word.charCodeAt(0), word.charCodeAt(1)), word.length]),
)

/** Makes the lexicon; call it once. */
export function makeLexicon(): Lexicon {
  const list = openWords(packedWords)
  const readingOf = openReadings(packedReadings)
  const own = (word: string) => (OWN_READINGS.has(word) ? OWN : 0)
  const frequency = (word: string) => Math.abs(list.zipf(word)) || own(word)
  return {
    hasWord: word => word.length > 1 && frequency(word) > 0,
    frequency,
    weight: word => Math.max(0, list.zipf(word)) || own(word),
    tag: list.tag,
    longestWord: (unit, next) => Math.max(list.longest(unit, next), LONGEST_OWN.get(firstTwo(unit, next)) ?? 0),
    reading: word => OWN_READINGS.get(word) ?? readingOf(word),
    polyphone: openPolyphones(polyphones as unknown as PackedPolyphones),
    seams,
    entities: makeKnowledge(),
    tagger: openTagger(tagger),
  }
}
