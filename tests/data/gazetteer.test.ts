// The gazetteer and the statistics of names know what papers name, and leave common words alone.
import { describe, expect, it } from 'vitest'
import { shortName } from '../../utils/data/gazetteer'
import { makeKnowledge } from '../../utils/data/knowledge'

const knowledge = makeKnowledge()

describe('the gazetteer', () => {
  it.each([
    ['合川区', '合川'],
    ['内蒙古自治区', '内蒙古'],
    ['酉阳土家族苗族自治县', '酉阳'],
    ['黔东南苗族侗族自治州', '黔东南'],
    ['香港特别行政区', '香港'],
    ['赵县', undefined],
  ])('shortens %s', (division, short) => expect(shortName(division)).toBe(short))
  it.each(['重庆', '合川区', '委内瑞拉', '伦敦', '长江'])('has the place %s', name => {
    expect(knowledge.known(name)).toMatchObject({ kind: 'place' })
    expect(knowledge.known(name)?.ambiguous).toBeFalsy()
  })
  it.each(['和平', '朝天', '东方'])('knows that %s is a word as well', name => expect(knowledge.known(name)?.ambiguous).toBe(true))
  it.each(['国务院', '新华社', '国家发展改革委'])('has the institution %s', name =>
    expect(knowledge.known(name)).toMatchObject({ kind: 'organization' }),
  )
  it('gives the chain above a town', () => expect(knowledge.towns('钓鱼城街道')).toEqual([['合川区', '重庆市']]))
  it('tells divisions of one name apart', () =>
    expect(
      knowledge
        .above('江北区')
        .map(chain => chain[0])
        .sort(),
    ).toEqual(['宁波市', '重庆市']))
})

describe('the statistics of names', () => {
  it('know surnames by their share', () => {
    expect(knowledge.surname('王')).toBeGreaterThan(knowledge.surname('覃'))
    expect(knowledge.surname('的')).toBe(Number.NEGATIVE_INFINITY)
  })
  it('find given names likelier than other characters', () => expect(knowledge.given('建国')).toBeGreaterThan(knowledge.given('措施')))
  it('know the characters of foreign names', () => expect(knowledge.foreign('斯')).toBeGreaterThan(knowledge.foreign('疫')))
})
