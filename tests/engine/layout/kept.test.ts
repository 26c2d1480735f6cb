// Every rule of kept lines finds the rows of its own examples, which come out as blocks of their own and do not without it.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { layOut } from '../../../utils/engine/layout'
import { KEPT_RULES } from '../../../utils/engine/layout/kept'
import type { KeptRule } from '../../../utils/engine/layout/kept/rule'
import { repair } from '../../../utils/engine/repair'

const lexicon = makeLexicon()

function bodiesOf(source: string): string[] {
  const { text, blocks } = repair(source, layOut(source, lexicon))
  return blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end))
}

/** The same where the list lacks a rule. */
function bodiesWithout(rule: KeptRule, source: string): string[] {
  const rules = KEPT_RULES as KeptRule[]
  const index = rules.indexOf(rule)
  rules.splice(index, 1)
  try {
    return bodiesOf(source)
  } finally {
    rules.splice(index, 0, rule)
  }
}

describe.each(KEPT_RULES.map(rule => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('has examples', () => expect(rule.examples.length).toBeGreaterThan(0))
  it.each(rule.examples)('keeps $rows', ({ source, rows }) => expect(bodiesOf(source)).toEqual(expect.arrayContaining([...rows])))
  it.each(rule.examples)('is needed for $rows', ({ source, rows }) =>
    expect(rows.every(row => bodiesWithout(rule, source).includes(row))).toBe(false),
  )
})
