// The order of the tiers matters: of each two neighbours a text shows what goes wrong when they change places.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { recognize } from '../../../utils/engine/entities'
import { isAsSureAs, TIERS, type Tier } from '../../../utils/engine/entities/ranking'

const lexicon = makeLexicon()

/** A text for each tier but the last, with what is found in it because that tier comes before the next. */
const EXAMPLES: readonly { readonly tier: Tier; readonly text: string; readonly finds: readonly string[] }[] = [
  { tier: 'set-off', text: '“十四五”时期扩建厂房。', finds: ['“十四五”时期'] },
  { tier: 'listed', text: '迎接党的十八大召开。', finds: ['党的十八大'] },
  { tier: 'structure', text: '宁夏自治区党委要求', finds: ['宁夏自治区党委'] },
  { tier: 'believed', text: '香港民建联发表声明。', finds: ['香港民建联'] },
  { tier: 'spoken-for', text: '曼城中场也同意。', finds: ['曼城'] },
  { tier: 'supposed', text: '松岭水电站接入四川电网', finds: ['松岭水电站', '四川电网'] },
  { tier: 'known-place', text: '温州市政府自1997年以来扩建厂房。', finds: ['温州市', '1997年'] },
  { tier: 'likely', text: '区委书记要亲自抓。', finds: ['区委', '书记'] },
  { tier: 'standing', text: '县疫情防控指挥部成立。指挥部办公室主任要求落实。', finds: ['县疫情防控指挥部', '指挥部办公室主任'] },
]

const mentionsOf = (text: string) =>
  recognize(text, [{ start: 0, end: text.length, kind: 'body' }], [{ start: 0, end: text.length, title: '', titleFrom: 'lead' }], lexicon)

/** What is found where the tier and the next have changed places. */
function exchanged(tier: Tier, text: string): unknown {
  const tiers = TIERS as unknown as Tier[]
  const index = tiers.indexOf(tier)
  const [first, second] = tiers.slice(index, index + 2) as [Tier, Tier]
  tiers.splice(index, 2, second, first)
  try {
    return mentionsOf(text)
  } finally {
    tiers.splice(index, 2, first, second)
  }
}

describe('the tiers', () => {
  it('have an example each but the last', () => expect(EXAMPLES.map(({ tier }) => tier)).toEqual(TIERS.slice(0, -1)))
  it('are compared by their place', () => {
    expect(isAsSureAs('listed', 'listed')).toBe(true)
    expect(isAsSureAs('listed', 'bare')).toBe(true)
    expect(isAsSureAs('bare', 'listed')).toBe(false)
  })
})

describe.each(EXAMPLES.map(example => [example.tier, example] as const))('%s', (tier, { text, finds }) => {
  it(`finds in ${text}`, () => expect(mentionsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(finds))
  it('comes before the next', () => expect(exchanged(tier, text)).not.toEqual(mentionsOf(text)))
})
