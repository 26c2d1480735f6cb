// However long a text is and whatever it says, the time that it takes grows with its length and no faster.
// Two busy cores are a bad clock, so what counts is processor time; a first look at short texts passes what is far from suspicious, and the rest is
// measured at full length, the least of several rounds. `ALL_KINDS=1` tries every kind rather than those that tell most.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze, analyzeTop } from '../../utils/engine/analyze'
import { annotationsOf } from '../../utils/engine/annotations'
import type { Doc } from '../../utils/engine/doc'
import { outlineOf } from '../../utils/engine/outline'
import { pinyinText } from '../../utils/engine/pinyin-text'
import { repairsOf } from '../../utils/engine/repairs'
import { KINDS, type MakeText, TELLING } from './kinds-of-text'

const lexicon = makeLexicon()

/** UTF-16 units of the texts of the first look, and of the measurement. */
const LOOK = [12_500, 50_000] as const
const SIZES = [25_000, 50_000, 100_000] as const
const ROUNDS = 5
/** Work that grows as its length to the power of this is linear: what is done once for a text makes it less than 1, a colder cache more. */
const LINEAR = 1.15
/** In the first look nothing is suspicious below this exponent: work that fails at full length is above it. */
const UNSUSPICIOUS = 1
/** Milliseconds that the longest text may take; and at the first look those from which it might take more, and those that no clock can tell apart. */
const LONGEST = 3000
const LONG = 1000
const SHORT = 60
/** Milliseconds of the longest text within which memory that is further away can double the time, and nobody waits. */
const INSTANT = 200

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The power of the length with which the time grows from the shortest text to the longest. */
const exponent = (sizes: readonly number[], times: readonly number[]): number =>
  Math.log((times.at(-1) as number) / (times[0] as number)) / Math.log((sizes.at(-1) as number) / (sizes[0] as number))

/** What work is done for a text. */
type Work = (text: string) => () => unknown

/** What is wrong with how the work grows with texts of a kind, in words; nothing if it is linear and fast enough. */
function complaint(work: Work, textOf: MakeText): string | undefined {
  const look = LOOK.map(size => milliseconds(work(textOf(size))))
  const looked = look[1] as number
  if (looked <= SHORT || (exponent(LOOK, look) <= UNSUSPICIOUS && looked <= LONG)) return undefined
  const works = SIZES.map(size => work(textOf(size)))
  const times = SIZES.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    works.forEach((each, i) => {
      times[i] = Math.min(times[i] as number, milliseconds(each))
    })
    const longest = times.at(-1) as number
    if (longest <= INSTANT || (longest <= LONGEST && exponent(SIZES, times) <= LINEAR)) return undefined
  }
  return `${times.map(Math.round).join(', ')} ms for ${SIZES.join(', ')} units: exponent ${exponent(SIZES, times).toFixed(2)}`
}

// The engine is compiled before anything is measured.
for (const textOf of [...KINDS.values()].slice(0, 8)) analyze(textOf(10_000), lexicon)

/** A text in one part, however long it is. */
const inOnePart = (text: string): Doc => analyzeTop(text, lexicon, text.length)

describe('the engine', () => {
  const kinds = [...KINDS].filter(([name]) => process.env.ALL_KINDS || TELLING.has(name))
  it.each(kinds)('reads %s in linear time, also in one part', (_name, textOf) => {
    expect(complaint(text => () => inOnePart(text), textOf)).toBeUndefined()
  })

  it('reads a long text in parts', () => {
    expect(complaint(text => () => analyze(text, lexicon), KINDS.get('pages of many kinds') as MakeText)).toBeUndefined()
  })
})

/** What is read off a Doc, all of it. */
const READ_OFF: Record<string, (doc: Doc) => unknown> = {
  outline: outlineOf,
  repairs: repairsOf,
  annotations: doc => doc.blocks.map(block => annotationsOf(doc, block)),
  pinyin: doc => doc.blocks.map(block => pinyinText(doc, block)),
}

describe('what is read off a Doc', () => {
  it.each(['wrapped news with headlines', 'news in one line', 'lines of one character'])('comes in linear time for %s', name => {
    const docs = new Map<string, Doc>()
    const docOf = (text: string) => docs.get(text) ?? (docs.set(text, inOnePart(text)).get(text) as Doc)
    for (const [what, read] of Object.entries(READ_OFF)) {
      const work: Work = text => {
        const doc = docOf(text)
        return () => read(doc)
      }
      expect(complaint(work, KINDS.get(name) as MakeText), what).toBeUndefined()
    }
  })
})
