// The lexicon that ships: our own lists and what `scripts/build-data` compiled.
import type { Lexicon } from '../engine/lexicon'
import packedWords from './built/words.json'
import { LONGEST, unpackWords } from './packed-words'

/** Makes the lexicon; call it once. */
export function makeLexicon(): Lexicon {
  const words = unpackWords(packedWords)
  return {
    hasWord: word => word.length > 1 && words.has(word),
    frequency: word => Math.abs(words.get(word) ?? 0),
    weight: word => Math.max(0, words.get(word) ?? 0),
    longestWord: LONGEST,
  }
}
