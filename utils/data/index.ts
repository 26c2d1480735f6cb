// The lexicon that ships: our own lists and what `scripts/build-data` compiled.
import type { Lexicon } from '../engine/lexicon'
import { PLACE_READINGS, WORD_READINGS } from '../engine/vocabulary/readings'
import packedReadings from './built/readings.json'
import packedWords from './built/words.json'
import { makeKnowledge } from './knowledge'
import { openPolyphones, type PackedPolyphones } from './packed-polyphones'
import { openReadings } from './packed-readings'
import { openTagger } from './packed-tagger'
import { openWords } from './packed-words'
import polyphones from './polyphones.json'
import seams from './seams.json'
import tagger from './tagger.json'

/** The readings that we wrote ourselves. Their words are words, whatever the word list has. */
const OWN_READINGS: ReadonlyMap<string, readonly string[]> = new Map([...PLACE_READINGS, ...WORD_READINGS])

/** Makes the lexicon; call it once. */
export function makeLexicon(): Lexicon {
  const list = openWords(packedWords, OWN_READINGS.keys())
  const frequency = (word: string) => Math.abs(list.zipf(word))
  return {
    hasWord: word => word.length > 1 && frequency(word) > 0,
    frequency,
    weight: word => Math.max(0, list.zipf(word)),
    tag: list.tag,
    walk: list.walk,
    zipfAt: list.zipfAt,
    reading: openReadings(packedReadings, OWN_READINGS),
    polyphone: openPolyphones(polyphones as unknown as PackedPolyphones),
    seams,
    entities: makeKnowledge(),
    tagger: openTagger(tagger),
  }
}
