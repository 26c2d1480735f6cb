// Text to source and back through the pieces of real and hand-made Docs.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { toSource, toText } from '../../utils/engine/alignment'
import { analyze } from '../../utils/engine/analyze'

const doc = analyze(readFileSync(new URL('../fixtures/district.txt', import.meta.url), 'utf8'), makeLexicon())
const solid = (text: string) => text.replace(/\s/g, '')

describe('alignment', () => {
  it('finds what was read in the source, over line ends and moved blocks', () => {
    for (const block of doc.blocks) {
      const found = toSource(doc, block).map(({ start, end }) => doc.source.slice(start, end))
      expect(solid(found.join(''))).toBe(solid(doc.text.slice(block.start, block.end)))
    }
  })

  it('keeps what stands together together', () => {
    const start = doc.text.indexOf('陈国栋强调')
    const spans = toSource(doc, { start, end: start + 5 })
    expect(spans).toHaveLength(1)
  })

  it('goes back to where a character came from', () => {
    for (let at = 0; at < doc.text.length; at += 7) {
      const [span] = toSource(doc, { start: at, end: at + 1 })
      if (span) expect(toText(doc, span.start)).toBe(at)
    }
  })

  it('answers for offsets that are not there', () => {
    expect(toText(doc, doc.source.length + 5)).toBe(doc.text.length)
    expect(toText({ pieces: [] }, 3)).toBe(0)
    expect(toSource(doc, { start: doc.text.length, end: doc.text.length + 9 })).toEqual([])
  })
})
