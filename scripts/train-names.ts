// Trains the tagger of names from newspaper sentences on which three taggers agree; writes utils/data/tagger.json. `--part N`: only each Nth sentence, and nothing is written.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { makeLexicon } from '../utils/data'
import { packTagger } from '../utils/data/packed-tagger'
import { FEATURES } from '../utils/engine/entities/tagger/features'
import { LABELS } from '../utils/engine/entities/tagger/labels'
import { ROOT } from './root'
import { type Example, featuresIn, labelsOf, readExamples } from './train-names/corpus'
import { learn } from './train-names/learn'
import { decode, score, spansOf } from './train-names/measure'

const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const part = option('part', 1)
const shared = `${ROOT}../shared/entities/`
/** One of so many sentences is kept out, by the hash of its text. */
const HELD_OUT = 20
/** Features seen less often than this are nothing to learn from. */
const LEAST = option('least', 4)
/** Sources that say the same thing over and over. */
const SOURCE_WEIGHT: Readonly<Record<string, number>> = {
  'hongkong-2025': 0.5,
  'taiwan-2025': 0.7,
  'sina-headlines': 0.6,
  'papers-1966-78': 0.7,
}
const isHeldOut = ({ text }: Example) => (createHash('sha1').update(text).digest()[0] as number) % HELD_OUT === 0

const lexicon = makeLexicon()
const silver = readExamples(`${shared}silver.jsonl.gz`).filter((_, i) => i % part === 0)
const training = silver.filter(each => !isHeldOut(each))
const weightOf = ({ sure = 1, source = '' }: Example) => (0.35 + 0.65 * sure) * (SOURCE_WEIGHT[source] ?? 1)

/** Sentences one behind the other, their features numbered by `rowOf`. */
function corpusOf(examples: readonly Example[], rowOf: (hash: number) => number) {
  const starts = new Int32Array(examples.length + 1)
  examples.forEach(({ text }, i) => {
    starts[i + 1] = (starts[i] as number) + text.length
  })
  const total = starts[examples.length] as number
  const labels = new Uint8Array(total)
  const rows = new Int32Array(total * FEATURES)
  examples.forEach((example, i) => {
    const from = starts[i] as number
    labels.set(labelsOf(example), from)
    const hashes = featuresIn(example.text, lexicon)
    for (let k = 0; k < hashes.length; k++) rows[from * FEATURES + k] = rowOf(hashes[k] as number)
  })
  return { starts, labels, rows, weights: Float32Array.from(examples, weightOf) }
}

console.time('features')
const capacity = 1 << 25
const keys = new Int32Array(capacity)
const seen = new Uint16Array(capacity)
const slotOf = (hash: number): number => {
  let slot = (hash >>> 7) & (capacity - 1)
  while (seen[slot] && keys[slot] !== hash) slot = (slot + 1) & (capacity - 1)
  return slot
}
const corpus = corpusOf(training, hash => {
  const slot = slotOf(hash)
  keys[slot] = hash
  seen[slot] = Math.min(65535, (seen[slot] as number) + 1)
  return slot
})
const rowOfSlot = new Int32Array(capacity).fill(-1)
const hashes: number[] = []
for (let slot = 0; slot < capacity; slot++)
  if ((seen[slot] as number) >= LEAST) {
    rowOfSlot[slot] = hashes.length
    hashes.push(keys[slot] as number)
  }
for (let k = 0; k < corpus.rows.length; k++) corpus.rows[k] = rowOfSlot[corpus.rows[k] as number] as number
const rowOf = (hash: number) => {
  const slot = slotOf(hash)
  return seen[slot] ? (rowOfSlot[slot] as number) : -1
}
console.timeEnd('features')
console.log(`${training.length} sentences, ${corpus.labels.length} characters, ${hashes.length} features`)

const TESTS: readonly (readonly [name: string, examples: readonly Example[]])[] = [
  ['silver, held out', silver.filter(isHeldOut).filter(({ sure = 0 }) => sure > 0.5)],
  ['newspaper', readExamples(`${shared}newspaper.jsonl`)],
  ['uner-dev', readExamples(`${shared}uner-dev.jsonl`)],
]
const tests = TESTS.map(([name, examples]) => ({ name, examples, corpus: corpusOf(examples, rowOf) }))

function tell(scores: { readonly [slot: number]: number }, steps: Float64Array, unit = 1) {
  for (const { name, examples, corpus } of tests) {
    const line = score(
      examples.map((example, i) => {
        const from = corpus.starts[i] as number
        return [spansOf(labelsOf(example)), spansOf(decode(scores, steps, corpus.rows, from, example.text.length, unit))] as const
      }),
    )
    console.log(`  ${name.padEnd(18)} ${line}`)
  }
}

const learnt = learn(
  corpus,
  { rows: hashes.length, epochs: option('epochs', 6), alpha: option('alpha', 0.08), l1: option('l1', 1.5), l2: option('l2', 1) },
  (epoch, { scores, steps }) => {
    let used = 0
    let weights = 0
    for (let row = 0; row < hashes.length; row++) {
      let any = 0
      for (let label = 0; label < LABELS; label++) if (Math.abs(scores[row * LABELS + label] as number) > 0.05) any++
      weights += any
      if (any) used++
    }
    console.log(`epoch ${epoch + 1}: ${used} features, ${weights} weights`, new Date().toISOString().slice(11, 19))
    tell(scores, steps)
  },
)

const packed = packTagger(hashes, learnt.scores, learnt.steps)
console.log(`packed: ${(packed.rows.length / 1000).toFixed(0)} kB`)
if (part === 1) writeFileSync(new URL('../utils/data/tagger.json', import.meta.url), JSON.stringify(packed))
