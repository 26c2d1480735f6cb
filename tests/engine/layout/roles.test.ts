// Every role rule finds its blocks in its own examples, which no other finds without it.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { layOut } from '../../../utils/engine/layout'
import { ROLE_RULES } from '../../../utils/engine/layout/roles'
import type { RoleRule } from '../../../utils/engine/layout/roles/role'
import { repair } from '../../../utils/engine/repair'

const lexicon = makeLexicon()

function blocksOf({ kind }: RoleRule, source: string): string[] {
  const { text, blocks } = repair(source, layOut(source, lexicon))
  return blocks.filter(each => each.kind === kind).map(each => text.slice(each.start, each.end))
}

/** The same where the list lacks a rule. */
function blocksWithout(rule: RoleRule, source: string): string[] {
  const rules = ROLE_RULES as RoleRule[]
  const index = rules.indexOf(rule)
  rules.splice(index, 1)
  try {
    return blocksOf(rule, source)
  } finally {
    rules.splice(index, 0, rule)
  }
}

describe.each(ROLE_RULES.map(rule => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('has examples', () => expect(rule.examples.length).toBeGreaterThan(0))
  it.each(rule.examples.map(example => [example.block, example] as const))('finds %j', (block, { source }) => {
    expect(blocksOf(rule, source)).toContain(block)
  })
  it.each(rule.examples.map(example => [example.block, example] as const))('is needed for %j', (block, { source }) => {
    expect(blocksWithout(rule, source)).not.toContain(block)
  })
})
