// What the recognisers know of names, opened from the compiled lists and our own.
import type { Knowledge, Phrase } from '../engine/entities/knowledge'
import { PHRASES } from '../engine/vocabulary/phrases'
import packedGazetteer from './built/gazetteer.json'
import packedNames from './built/names.json'
import { openGazetteer } from './gazetteer'
import { openNames } from './name-model'

const bare = (phrase: string): string => phrase.replace(/[、，,·\s“”]/g, '')

/** Opens all knowledge of names; call it once. */
export function makeKnowledge(): Knowledge {
  const gazetteer = openGazetteer(packedGazetteer)
  const phrases = new Map<string, Phrase>()
  const longest = new Map<number, number>()
  for (const phrase of PHRASES) {
    const text = bare(phrase.text)
    phrases.set(text, phrase)
    longest.set(text.charCodeAt(0), Math.max(longest.get(text.charCodeAt(0)) ?? 0, text.length))
  }
  return {
    ...openNames(packedNames),
    ...gazetteer,
    phrase: text => phrases.get(text),
    longestPhrase: unit => longest.get(unit) ?? 0,
  }
}
