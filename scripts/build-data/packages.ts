// The data that comes out of packages: one builder a line.
import { buildDictionary } from './dictionary'
import { buildGazetteer } from './gazetteer'
import { buildLevels } from './levels'
import { buildNames } from './names'
import { buildReadings } from './readings'
import { buildWords, chooseWords } from './words'

/** Writes all of it. */
export function buildPackages(): void {
  const words = chooseWords()
  buildWords(words)
  buildReadings(words)
  buildDictionary()
  buildGazetteer()
  buildLevels()
  buildNames(words)
}
