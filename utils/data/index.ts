// The lexicon that ships: our own lists and what `scripts/build-data` compiled.
import type { Lexicon } from '../engine/lexicon'
import packedWords from './built/words.json'
import { LONGEST, openWords } from './packed-words'

/** Makes the lexicon; call it once. */
export function makeLexicon(): Lexicon {
  const look = openWords(packedWords)
  return {
    hasWord: word => word.length > 1 && look(word) !== 0,
    frequency: word => Math.abs(look(word)),
    weight: word => Math.max(0, look(word)),
    longestWord: LONGEST,
  }
}
