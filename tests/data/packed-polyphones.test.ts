// The classifier of polyphones as it is packed, opened and asked.
import { describe, expect, it } from 'vitest'
import { openPolyphones, packPolyphone } from '../../utils/data/packed-polyphones'
import { choose, type Polyphone } from '../../utils/engine/readings/polyphone'

const lines = [
  packPolyphone(
    '长',
    ['cháng', 'zhǎng'],
    [-1],
    [
      { feature: 'a校', weights: [3] },
      { feature: 'b江', weights: [-2] },
      { feature: 'b的', weights: [0.01] },
    ],
  ),
  packPolyphone('𠮷', ['jí'], [], []),
].join('\n')
const open = openPolyphones({ lines })

describe('polyphones', () => {
  it('come out as they were packed, without what weighs nothing', () => {
    const polyphone = open('长') as Polyphone
    expect(polyphone.readings).toEqual(['cháng', 'zhǎng'])
    expect(polyphone.always).toEqual([-1])
    expect([...polyphone.weights]).toEqual([
      ['a校', [3]],
      ['b江', [-2]],
    ])
  })

  it('are read by what stands around them', () => {
    const polyphone = open('长') as Polyphone
    expect(choose(polyphone, [])).toBe('cháng')
    expect(choose(polyphone, ['a校', 'b说'])).toBe('zhǎng')
    expect(choose(polyphone, ['a校', 'b江'])).toBe('cháng')
  })

  it('may have one reading, which is then theirs', () => {
    expect(choose(open('𠮷') as Polyphone, ['a大'])).toBe('jí')
  })

  it('are nothing where the model has nothing', () => {
    expect(open('人')).toBeUndefined()
  })
})
