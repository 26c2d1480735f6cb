// Writes utils/data/polyphones.json: trains the classifier of polyphones. `npx tsx scripts/train-readings.ts SENTENCES.jsonl [--cross]`; the
// committed model came from ../shared/readings/polyphones.jsonl, CC-CEDICT and train-readings/collocations.txt. The same input gives the same file.
// `--cross` writes nothing and measures by five-fold cross-validation inside what is trained on.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { makeLexicon } from '../utils/data'
import { openPolyphones, type PackedPolyphones } from '../utils/data/packed-polyphones'
import { readWord } from '../utils/engine/readings'
import { collocationExamples } from './train-readings/collocations'
import { characterOf, dictionaryExamples, exampleOf, isInDictionary, readSentences, type Sentence } from './train-readings/examples'
import { isHeldOut } from './train-readings/held-out'
import { learn } from './train-readings/learn'
import { pack } from './train-readings/pack'

const FOLDS = 5

const [file] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (!file) throw new Error('name the file of sentences')
const whole = makeLexicon()
// Of words that CC-CEDICT lacks the data build asks the classifier of last time: what it said must not be learnt from.
const lexicon = { ...whole, reading: (word: string) => (isInDictionary(word) ? whole.reading(word) : undefined) }
const sentences = readSentences(file, lexicon)
const training = sentences.filter((_, i) => !isHeldOut(i))
const characters = new Set(training.map(characterOf))
const others = [...dictionaryExamples(characters, lexicon), ...collocationExamples(characters, lexicon)]

function train(from: readonly Sentence[]): PackedPolyphones {
  return pack(learn([...from.map(sentence => exampleOf(sentence, lexicon)), ...others]))
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

if (process.argv.includes('--cross')) {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const packed = train(training.filter((_, i) => i % FOLDS !== fold))
    right += countRight(
      training.filter((_, i) => i % FOLDS === fold),
      packed,
    )
  }
  console.log(`cross-validated: ${percent(right, training.length)}`)
} else {
  const packed = train(training)
  const json = `${JSON.stringify(packed, null, 1)}\n`
  writeFileSync(new URL('../utils/data/polyphones.json', import.meta.url), json)
  const heldOut = sentences.filter((_, i) => isHeldOut(i))
  console.log(`held out: ${percent(countRight(heldOut, packed), heldOut.length)}; ${gzipSync(json).length} bytes gzipped`)
}
