// Writes utils/data/seams.json: trains the model of the seams on sentences that may ship. `npx tsx scripts/train-seams.ts SENTENCES.jsonl…`
// (each line {"text"}); the committed model came from ../shared/readings/polyphones.jsonl and ../shared/entities/uner-train.jsonl.
// The same input gives the same file.
import { readFileSync, writeFileSync } from 'node:fs'
import { makeLexicon } from '../utils/data'
import { cutWord } from '../utils/engine/layout/cohesion'
import {
  type Classes,
  classCount,
  classesOf,
  cutStep,
  firstWord,
  lastWord,
  type PackedSeams,
  packWeight,
} from '../utils/engine/layout/seam-model'
import { cutHan, type Word } from '../utils/engine/text/segment'

/** How many words are a class of their own. */
const COMMON = 100
/** Characters on either side that a seam is judged by. */
const CONTEXT = 6
/** Seams made of unrelated halves, to each that was found in a sentence. */
const FALSE_SEAMS = 2
const EPOCHS = 4
/** AdaGrad's rate, and the weight of the squares. */
const RATE = 0.1
const SQUARES = 1e-3
/** One sentence in so many is kept out of training to measure on. */
const HELD_OUT = 10

const files = process.argv.slice(2)
if (!files.length) throw new Error('name the files of sentences')
const lexicon = makeLexicon()
const texts = files.flatMap(file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => (JSON.parse(line) as { text: string }).text),
)

/** Numbers from 0 to 1, always the same ones. */
function makeRandom(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
/** Marks of the press; the last stands for all others. */
const MARKS = '，、。；：！？“”‘’《》（）·—…%0A*'

const random = makeRandom()
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

function chooseClasses(): Classes {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
      const words: Word[] = []
      cutHan(run, 0, lexicon, words)
      for (const { start, end } of words) counts.set(run.slice(start, end), (counts.get(run.slice(start, end)) ?? 0) + 1)
    }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
  const tags = [' ', ...[...new Set(words.map(lexicon.tag))].filter(tag => tag !== ' ').sort()].join('')
  return { common: words.slice(0, COMMON), tags, marks: MARKS }
}

interface Half {
  readonly text: string
  readonly side: number
}

interface Seam {
  readonly feature: number
  readonly cut: number
  readonly true: boolean
}

const classes = chooseClasses()
const classOf = classesOf(classes, lexicon)
const count = classCount(classes)

/** Both halves of every place where a line could end, in the sentences and between them. */
function halves(of: readonly string[]): { left: Half; right: Half }[] {
  const places: [string, string][] = of.map((text, i) => [text, of[i + 1] ?? (of[0] as string)])
  for (const text of of)
    for (let i = 1; i < text.length; i++) if (/^\S\S$/.test(text.slice(i - 1, i + 1))) places.push([text.slice(0, i), text.slice(i)])
  return places.map(([before, behind]) => {
    const left = before.slice(-CONTEXT)
    const right = behind.slice(0, CONTEXT)
    return {
      left: { text: left, side: classOf(lastWord(left, lexicon)) },
      right: { text: right, side: classOf(firstWord(right, lexicon)) },
    }
  })
}

function seamsOf(pairs: readonly { left: Half; right: Half }[]): Seam[] {
  const seam = (left: Half, right: Half, found: boolean): Seam => ({
    feature: left.side * count + right.side,
    cut: cutStep(cutWord(left.text, right.text, lexicon)),
    true: found,
  })
  return pairs.flatMap(({ left, right }) => [
    seam(left, right, true),
    ...Array.from({ length: FALSE_SEAMS }, () => seam(left, pick(pairs).right, false)),
  ])
}

const weights = new Float64Array(count * count)
const cuts = new Float64Array(cutStep(Number.POSITIVE_INFINITY) + 1)
const score = ({ feature, cut }: Seam) => (weights[feature] as number) + (cuts[cut] as number)

function train(seams: Seam[]): void {
  const squares = { weights: new Float64Array(weights.length).fill(0.1), cuts: new Float64Array(cuts.length).fill(0.1) }
  const step = (of: Float64Array, sums: Float64Array, at: number, error: number) => {
    const gradient = error - SQUARES * (of[at] as number)
    sums[at] = (sums[at] as number) + gradient * gradient
    of[at] = (of[at] as number) + (RATE * gradient) / Math.sqrt(sums[at] as number)
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = seams.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1))
      ;[seams[i], seams[other]] = [seams[other] as Seam, seams[i] as Seam]
    }
    for (const seam of seams) {
      const odds = score(seam) - Math.log(FALSE_SEAMS)
      const error = (seam.true ? 1 : 0) - 1 / (1 + Math.exp(-odds))
      step(weights, squares.weights, seam.feature, error)
      step(cuts, squares.cuts, seam.cut, error)
    }
  }
}

/** How often a seam that was found beats one that was made up. */
function accuracy(seams: readonly Seam[]): number {
  const found = seams.filter(seam => seam.true)
  const made = seams.filter(seam => !seam.true)
  let wins = 0
  for (const seam of found) {
    const difference = score(seam) - score(pick(made))
    wins += difference > 0 ? 1 : difference === 0 ? 0.5 : 0
  }
  return wins / found.length
}

train(seamsOf(halves(texts.filter((_, i) => i % HELD_OUT))))
const packed: PackedSeams = {
  ...classes,
  rows: Array.from({ length: count }, (_, left) => Array.from(weights.subarray(left * count, (left + 1) * count), packWeight).join('')),
  cuts: Array.from(cuts, packWeight).join(''),
}
writeFileSync(new URL('../utils/data/seams.json', import.meta.url), `${JSON.stringify(packed, null, 1)}\n`)
console.log(
  `${count} classes; of held-out seams, ${(100 * accuracy(seamsOf(halves(texts.filter((_, i) => i % HELD_OUT === 0))))).toFixed(1)} % beat a made-up one`,
)
