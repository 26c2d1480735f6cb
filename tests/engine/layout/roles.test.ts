// Every role rule finds its blocks in its own examples.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { layOut } from '../../../utils/engine/layout'
import { ROLE_RULES } from '../../../utils/engine/layout/roles'
import { repair } from '../../../utils/engine/repair'

const lexicon = makeLexicon()

describe.each(ROLE_RULES.map(rule => [rule.name, rule] as const))('%s', (_name, rule) => {
  it('has examples', () => expect(rule.examples.length).toBeGreaterThan(0))
  it.each(rule.examples.map(example => [example.block, example] as const))('finds %j', (block, { source }) => {
    const { text, blocks } = repair(source, layOut(source, lexicon))
    const found = blocks.filter(each => each.kind === rule.kind).map(each => text.slice(each.start, each.end))
    expect(found).toContain(block)
  })
})
