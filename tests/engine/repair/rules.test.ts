// Every repair rule does what its own examples say.
import { describe, expect, it } from 'vitest'
import type { Layout } from '../../../utils/engine/layout'
import { readLines } from '../../../utils/engine/layout/lines'
import { REPAIR_RULES, repair } from '../../../utils/engine/repair'

describe.each(REPAIR_RULES.map(rule => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('has examples', () => expect(rule.examples.length).toBeGreaterThan(0))
  it.each(rule.examples.map(example => [example.source, example] as const))('repairs %j', (source, { text, kind = 'body' }) => {
    const lines = readLines(source)
    const layout: Layout = { lines, lastEnd: lines.at(-1)?.end ?? 0, regions: [{ kind, lines: lines.map((_, i) => i), article: 0 }] }
    expect(repair(source, layout).text).toBe(text)
  })
})
