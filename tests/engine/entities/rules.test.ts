// Every recogniser finds what its own examples say, and nothing else.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { RECOGNIZERS, readPage } from '../../../utils/engine/entities'
import { resolve } from '../../../utils/engine/entities/resolve'

const lexicon = makeLexicon()

describe.each(RECOGNIZERS.map(recognizer => [recognizer.name, recognizer] as const))('%s', (_name, recognizer) => {
  it('has examples', () => expect(recognizer.examples.length).toBeGreaterThan(0))
  it.each(recognizer.examples.map(({ text, finds }) => [text, finds] as const))('reads %j', (text, finds) => {
    const blocks = [{ start: 0, end: text.length, kind: 'body' as const }]
    const page = readPage(text, blocks, [], lexicon)
    const found = resolve(recognizer.find(page), text.length)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(finds)
  })
})
