// Compiles the data that ships from our own tables and the packages that hold it: one builder a line. Writes nothing that is committed.
import { buildVocabulary } from './build-data/vocabulary'

buildVocabulary()
// The other builders import the engine, which imports what this one has just written.
const { buildPackages } = await import('./build-data/packages')
buildPackages()
