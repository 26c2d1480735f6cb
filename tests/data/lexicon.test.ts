// The lexicon that ships knows the words of the papers, and how common they are.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'

const lexicon = makeLexicon()

describe('the lexicon', () => {
  it.each(['会议', '强调', '街道', '指挥部', '共产党', '中国共产党', '实事求是', '疫情', '微信'])('has %s', word => {
    expect(lexicon.hasWord(word)).toBe(true)
  })
  it.each(['会', '议强', '的人', '道办', '', '国共产党'])('does not have %s', word => {
    expect(lexicon.hasWord(word)).toBe(false)
  })
  it('knows how common words are', () => {
    expect(lexicon.frequency('的')).toBeGreaterThan(lexicon.frequency('会议'))
    expect(lexicon.frequency('会议')).toBeGreaterThan(lexicon.frequency('蚕豆症'))
    expect(lexicon.frequency('议强')).toBe(0)
  })
  it('gives no weight to what pinyin writes as several words', () => {
    expect(lexicon.frequency('社会主义')).toBeGreaterThan(4)
    expect(lexicon.weight('社会主义')).toBe(0)
    expect(lexicon.weight('实事求是')).toBeGreaterThan(0)
    expect(lexicon.weight('马来西亚')).toBeGreaterThan(0)
  })
})
