// Every recogniser finds what its own examples say and nothing else, none of them is found without it, and what it leaves alone it would find elsewhere.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { RECOGNIZERS, readPage } from '../../../utils/engine/entities'
import type { Candidate, Recognizer } from '../../../utils/engine/entities/recognizer'
import { taggedNames } from '../../../utils/engine/entities/recognizers/tagged-names'
import { resolve } from '../../../utils/engine/entities/resolve'

const lexicon = makeLexicon()

/** What some recognisers find in a text. */
function findAll(recognizers: readonly Recognizer[], text: string): Candidate[] {
  const page = readPage(text, [{ start: 0, end: text.length, kind: 'body' }], [], lexicon)
  return resolve(
    recognizers.flatMap(recognizer => recognizer.find(page)),
    text.length,
  )
}

/** The same, without what readers do not see. */
const seen = (recognizers: readonly Recognizer[], text: string) => findAll(recognizers, text).map(({ tier: _, ...mention }) => mention)

const wordsIn = (recognizer: Recognizer, text: string) => findAll([recognizer], text).map(({ start, end }) => text.slice(start, end))

/** Whether two characters in a row, or all of the one that it is, stand in the text. */
const isIn = (word: string, text: string): boolean =>
  word.length === 1
    ? text.includes(word)
    : Array.from(word, (_, at) => word.slice(at, at + 2)).some(pair => pair.length > 1 && text.includes(pair))

describe.each(RECOGNIZERS.map(recognizer => [recognizer.name, recognizer] as const))('%s', (_name, recognizer) => {
  const positives = recognizer.examples.filter(({ not }) => !not)
  const negatives = recognizer.examples.filter(({ not }) => not)
  it('has examples', () => expect(positives.length).toBeGreaterThan(0))
  it.each(recognizer.examples.map(({ text, finds }) => [text, finds] as const))('reads %j', (text, finds) => {
    expect(wordsIn(recognizer, text)).toEqual(finds)
  })
  it.each(positives.map(({ text, finds }) => [text, finds] as const))('is needed for %j', (text, finds) => {
    expect(finds).not.toEqual([])
    // The tagger knows most of what the rules know: they are for what it does not.
    const all = RECOGNIZERS.filter(other => other !== taggedNames || recognizer === taggedNames)
    const others = all.filter(other => other !== recognizer)
    expect(seen(others, text)).not.toEqual(seen(all, text))
  })
  it.each(negatives.flatMap(({ text, not = [] }) => not.map(like => [text, like] as const)))(
    'leaves %j alone, but not %j',
    (text, like) => {
      expect(wordsIn(recognizer, like).filter(word => isIn(word, text))).not.toEqual([])
    },
  )
})
