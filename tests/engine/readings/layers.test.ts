// Every layer of readings gives what its examples say, and every layer is in the list.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import type { Mention } from '../../../utils/engine/doc'
import { READING_LAYERS } from '../../../utils/engine/readings'
import { tokenize } from '../../../utils/engine/text/words'

const lexicon = makeLexicon()

describe.each(READING_LAYERS)('$name', layer => {
  it.each(layer.examples)('reads $word in $text', ({ text, word, reading, persons = [] }) => {
    const mentions = persons
      .map((name): Mention => ({ kind: 'person', start: text.indexOf(name), end: text.indexOf(name) + name.length }))
      .sort((a, b) => a.start - b.start)
    const tokens = tokenize(text, [{ start: 0, end: text.length }], mentions, lexicon)
    const found = tokens.filter(({ start, end }) => text.slice(start, end) === word)
    expect(found.map(token => token.reading?.join(' '))).toContain(reading)
  })
})

it('lists every layer', () => {
  const folder = new URL('../../../utils/engine/readings/', import.meta.url)
  const layers = readdirSync(folder).filter(file => /: ReadingLayer = /.test(readFileSync(new URL(file, folder), 'utf8')))
  expect(READING_LAYERS.map(layer => layer.name).sort()).toEqual(layers.map(file => file.replace('.ts', '')).sort())
})
