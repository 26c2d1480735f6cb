// What the recognisers know of names, opened from the compiled lists and our own.
import type { Knowledge, Phrase } from '../engine/entities/knowledge'
import { PHRASES } from '../engine/vocabulary/phrases'
import { makeBeginnings } from './beginnings'
import packedGazetteer from './built/gazetteer.json'
import packedNames from './built/names.json'
import { openGazetteer } from './gazetteer'
import { openNames } from './name-model'

const bare = (phrase: string): string => phrase.replace(/[、，,·\s“”]/g, '')

/** Opens all knowledge of names; call it once. */
export function makeKnowledge(): Knowledge {
  const gazetteer = openGazetteer(packedGazetteer)
  const phrases = new Map<string, Phrase>()
  const beginnings = makeBeginnings(13)
  for (const phrase of PHRASES) {
    const text = bare(phrase.text)
    phrases.set(text, phrase)
    beginnings.add(text)
  }
  return {
    ...openNames(packedNames),
    ...gazetteer,
    phrase: text => phrases.get(text),
    phraseLengths: beginnings.lengths,
  }
}
