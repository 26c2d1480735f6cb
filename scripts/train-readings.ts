// Writes utils/data/polyphones.json: trains the classifier of polyphones. `npm run train:readings [-- --folds]`; learnt from are ../shared/readings/
// polyphones.jsonl and silver.jsonl.gz, CC-CEDICT, and collocations.txt and read-by-hand.tsv of train-readings. The same input gives the same file; what
// went in, by hash, and how it fared stands in polyphones.manifest.json beside it. `--folds` writes nothing and measures by five folds of polyphones.jsonl.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { makeLexicon } from '../utils/data'
import { openPolyphones, type PackedPolyphones } from '../utils/data/packed-polyphones'
import { readWord } from '../utils/engine/readings'
import { ROOT } from './root'
import { collocationExamples } from './train-readings/collocations'
import {
  characterOf,
  dictionaryExamples,
  type Example,
  exampleOf,
  isInDictionary,
  readSentences,
  type Sentence,
} from './train-readings/examples'
import { foldOf, isHeldOut } from './train-readings/held-out'
import { learn } from './train-readings/learn'
import { FILES, writeManifest } from './train-readings/manifest'
import { pack } from './train-readings/pack'
import { readSilver } from './train-readings/silver'

const FOLDS = 5

const whole = makeLexicon()
// Of words that CC-CEDICT lacks the data build asks the classifier of last time: what it said must not be learnt from.
const lexicon = { ...whole, reading: (word: string) => (isInDictionary(word) ? whole.reading(word) : undefined) }
const sentences = readSentences(FILES.polyphones, lexicon)
const training = sentences.filter((_, i) => !isHeldOut(i))
const silver = readSilver(lexicon)
const exampleOfSentence = (sentence: Sentence): Example => exampleOf(sentence, lexicon)

function train(from: readonly Sentence[]): PackedPolyphones {
  const examples = [...from.map(exampleOfSentence), ...silver]
  const characters = new Set(examples.map(({ character }) => character))
  return pack(learn([...examples, ...dictionaryExamples(characters, lexicon), ...collocationExamples(characters, lexicon)]))
}

/** How many of the sentences are read right. */
function countRight(of: readonly Sentence[], packed: PackedPolyphones): number {
  const trained = { ...lexicon, polyphone: openPolyphones(packed) }
  return of.filter(({ unread, at, reading }) => {
    const syllables = readWord(unread, trained)
    return syllables[Array.from(unread.word.slice(0, at)).length]?.normalize('NFC') === reading
  }).length
}

const percent = (right: number, of: number): string => `${((100 * right) / of).toFixed(2)} % of ${of}`

if (process.argv.includes('--folds')) {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = ({ unread }: Sentence) => foldOf(unread.text, FOLDS) === fold
    const packed = train(training.filter(sentence => !isIn(sentence)))
    right += countRight(training.filter(isIn), packed)
  }
  console.log(`by folds: ${percent(right, training.length)}`)
} else {
  const packed = train(training)
  const json = `${JSON.stringify(packed, null, 1)}\n`
  writeFileSync(`${ROOT}utils/data/polyphones.json`, json)
  const heldOut = sentences.filter((_, i) => isHeldOut(i))
  const figures = {
    characters: new Set(training.map(characterOf)).size,
    silver: silver.length,
    heldOut: percent(countRight(heldOut, packed), heldOut.length),
  }
  writeManifest(json, figures)
  console.log(figures, `${gzipSync(json).length} bytes gzipped`)
}
