// Compiles the data that ships from the packages that hold it: one builder a line. Writes nothing that is committed.
import { buildDictionary } from './build-data/dictionary'
import { buildGazetteer } from './build-data/gazetteer'
import { buildLevels } from './build-data/levels'
import { buildNames } from './build-data/names'
import { buildReadings } from './build-data/readings'
import { buildWords, chooseWords } from './build-data/words'

const words = chooseWords()
buildWords(words)
buildReadings(words)
buildDictionary()
buildGazetteer()
buildLevels()
buildNames(words)
