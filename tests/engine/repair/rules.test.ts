// Every repair rule does what its own examples say, which none of the others does without it.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import type { BlockKind } from '../../../utils/engine/doc'
import type { Layout } from '../../../utils/engine/layout'
import { readLines } from '../../../utils/engine/layout/lines'
import { REPAIR_RULES, repair } from '../../../utils/engine/repair'
import type { RepairRule } from '../../../utils/engine/repair/rule'

const lexicon = makeLexicon()

function repaired(source: string, kind: BlockKind = 'body'): string {
  const lines = readLines(source, lexicon)
  const layout: Layout = { lines, lastEnd: lines.at(-1)?.end ?? 0, regions: [{ kind, lines: lines.map((_, i) => i), article: 0 }] }
  return repair(source, layout).text
}

/** The same where the list lacks a rule. */
function repairedWithout(rule: RepairRule, source: string, kind?: BlockKind): string {
  const rules = REPAIR_RULES as RepairRule[]
  const index = rules.indexOf(rule)
  rules.splice(index, 1)
  try {
    return repaired(source, kind)
  } finally {
    rules.splice(index, 0, rule)
  }
}

describe.each(REPAIR_RULES.map(rule => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('has examples', () => expect(rule.examples.length).toBeGreaterThan(0))
  it.each(rule.examples.map(example => [example.source, example] as const))('repairs %j', (source, { text, kind }) => {
    expect(repaired(source, kind)).toBe(text)
  })
  it.each(rule.examples.map(example => [example.not ?? example.source, example] as const))('is needed for %j', (source, { kind }) => {
    expect(repairedWithout(rule, source, kind)).not.toBe(repaired(source, kind))
  })
  it.each(rule.examples.filter(({ not }) => not).map(example => [example.source, example] as const))(
    'leaves %j to others',
    (source, { kind }) => {
      expect(repairedWithout(rule, source, kind)).toBe(repaired(source, kind))
    },
  )
})
