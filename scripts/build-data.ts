// Compiles the data that ships from the packages that hold it: one builder a line. Writes nothing that is committed.
import { buildWords } from './build-data/words'

buildWords()
