// What Taiwan reads otherwise than the mainland: 垃圾 lèsè, 期 qí.
import { READINGS } from './built/taiwan-readings'

/** How a character or word is read here and there, a syllable a character. */
export interface TaiwanReading {
  readonly here: readonly string[]
  readonly there: readonly string[]
}

/** By the word in traditional characters; of the readings of one character each has its own. */
export const TAIWAN_READINGS: ReadonlyMap<string, readonly TaiwanReading[]> = READINGS.split('\n').reduce((all, line) => {
  const [word = '', ...syllables] = line.split(' ')
  const reading = { here: syllables.slice(0, word.length), there: syllables.slice(word.length) }
  return all.set(word, [...(all.get(word) ?? []), reading])
}, new Map<string, readonly TaiwanReading[]>())
