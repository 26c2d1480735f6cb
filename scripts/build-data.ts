// Compiles the data that ships from our own tables and the packages that hold it: one builder a line. Writes nothing that is committed.
import { buildTaiwanReadings } from './build-data/taiwan-readings'
import { buildTraditional } from './build-data/traditional'
import { buildVocabulary } from './build-data/vocabulary'

buildVocabulary()
buildTraditional()
buildTaiwanReadings()
// The other builders import the engine, which imports what these have just written.
const { buildPackages } = await import('./build-data/packages')
buildPackages()
