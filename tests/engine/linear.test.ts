// However long a text is and whatever it says, the time that it takes grows with its length and no faster.
// Two busy cores are a bad clock, so what counts is processor time. A first look at short texts passes what is far from suspicious; the rest is
// measured at full length, each time the least of several.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { annotationsOf } from '../../utils/engine/annotations'
import { outlineOf } from '../../utils/engine/outline'
import { pinyinText } from '../../utils/engine/pinyin-text'
import { repairsOf } from '../../utils/engine/repairs'
import { KINDS } from './kinds-of-text'

const lexicon = makeLexicon()

/** UTF-16 units of the texts of the first look, and of the measurement. */
const LOOK = [12_500, 50_000] as const
const SIZES = [25_000, 50_000, 100_000] as const
const RUNS = 5
/** Work that grows as its length to the power of this is linear: what is done once for a text makes it less than 1, a colder cache more. */
const LINEAR = 1.15
/** In the first look nothing is suspicious below this exponent: work that fails at full length is above it. */
const UNSUSPICIOUS = 1
/** Milliseconds that 100,000 units may take, and the time at the first look from which they might take more. */
const LONGEST = 3000
const LONG = 1000

type Work = (text: string) => unknown

function milliseconds(work: Work, text: string): number {
  const before = process.cpuUsage()
  work(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const least = (work: Work, text: string): number => Math.min(...Array.from({ length: RUNS }, () => milliseconds(work, text)))

const exponent = (sizes: readonly number[], times: readonly number[]): number =>
  Math.log((times.at(-1) as number) / (times[0] as number)) / Math.log((sizes.at(-1) as number) / (sizes[0] as number))

/** How the work grows with texts of a kind: nothing to say, or the exponent and the time of the longest. */
function growth(work: Work, textOf: (length: number) => string): { exponent: number; longest: number } {
  const look = LOOK.map(size => milliseconds(work, textOf(size)))
  const first = { exponent: exponent(LOOK, look), longest: look[1] as number }
  if (first.exponent <= UNSUSPICIOUS && first.longest <= LONG) return first
  const times: number[] = []
  for (const size of SIZES) {
    times.push(least(work, textOf(size)))
    if ((times.at(-1) as number) > LONGEST) break
  }
  return { exponent: exponent(SIZES.slice(0, times.length), times), longest: times.at(-1) as number }
}

function expectLinear(work: Work, textOf: (length: number) => string): void {
  const { exponent, longest } = growth(work, textOf)
  expect(longest).toBeLessThanOrEqual(LONGEST)
  expect(exponent).toBeLessThanOrEqual(LINEAR)
}

/** The engine has been compiled before anything is measured. */
for (const textOf of [...KINDS.values()].slice(0, 8)) analyze(textOf(10_000), lexicon)

describe('the engine', () => {
  it.each([...KINDS])('reads %s in linear time', (_name, textOf) => {
    expectLinear(text => analyze(text, lexicon), textOf)
  })
})

/** What is read off a Doc, all of it. */
const READ_OFF: Record<string, (doc: ReturnType<typeof analyze>) => unknown> = {
  outline: doc => outlineOf(doc),
  repairs: doc => repairsOf(doc),
  annotations: doc => doc.blocks.map(block => annotationsOf(doc, block)),
  pinyin: doc => doc.blocks.map(block => pinyinText(doc, block)),
}

describe.each(Object.entries(READ_OFF))('the %s', (_name, work) => {
  it.each([
    'a page with other figures',
    'reports with people',
    'wrapped news with headlines',
    'news in one line',
    'lines of one character',
  ])('of %s come in linear time', name => {
    const docs = new Map<string, ReturnType<typeof analyze>>()
    const docOf = (text: string) => {
      const doc = docs.get(text) ?? analyze(text, lexicon)
      docs.set(text, doc)
      return doc
    }
    const textOf = KINDS.get(name) as (length: number) => string
    expectLinear(
      text => work(docs.get(text) as ReturnType<typeof analyze>),
      length => {
        const text = textOf(length)
        docOf(text)
        return text
      },
    )
  })
})
