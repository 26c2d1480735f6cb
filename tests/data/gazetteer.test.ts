// The gazetteer and the statistics of names know what papers name, and leave common words alone.
import { describe, expect, it } from 'vitest'
import { shortName } from '../../utils/data/gazetteer'
import { makeKnowledge } from '../../utils/data/knowledge'
import { FORMER_PLACES } from '../../utils/engine/vocabulary/known-names'

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
  it.each(['司马迁', '石勒', '曹操', '基辛格'])('has the person %s', name =>
    expect(knowledge.known(name)).toMatchObject({ kind: 'person' }),
  )
  it.each(['北魏', '后燕', '前凉', '五代十国', '第三帝国', '燕国', '本因坊'])('takes %s for no person, though it has years', name =>
    expect(knowledge.known(name)?.kind).not.toBe('person'),
  )
  it.each(['文革', '抗日战争', '清政府', '光绪', '大桥', '重阳', '昆曲', '服贸', '马关条约', '沙家浜', '精卫填海', '三岔路口', '塔尼亚'])(
    'takes %s for no name',
    name => expect(knowledge.known(name)).toBeUndefined(),
  )
  it.each([
    ['京东', 'organization'],
    ['红军', 'organization'],
    ['北约', 'organization'],
    ['华盛顿', 'place'],
    ['西门庆', 'person'],
    ['钟南山', 'person'],
  ])('takes %s for a name of its own kind', (name, kind) => expect(knowledge.known(name)).toMatchObject({ kind }))
  it.each(['和政', '大新', '城区', '解放区', '阳春', '新店'])('knows that %s is seldom the place', name =>
    expect(knowledge.known(name)?.ambiguous).toBe(true),
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

describe('regions, cities of the world and former divisions', () => {
  it.each(['京津冀', '长三角', '粤港澳大湾区', '成渝地区双城经济圈', '环渤海', '长江经济带', '东北三省', '西部地区'])(
    'has the region %s',
    name => expect(knowledge.known(name)).toMatchObject({ kind: 'place', gloss: expect.stringMatching(/^[A-Zt]/) }),
  )
  it.each(['莫斯科', '日内瓦', '纽约', '内罗毕', '马德里', '伊斯坦布尔', '法兰克福', '麦加', '列宁格勒', '特拉维夫'])(
    'has the city %s',
    name => expect(knowledge.known(name)).toMatchObject({ kind: 'place', gloss: expect.stringMatching(/^\p{Lu}/u) }),
  )
  it('has more than a hundred former divisions, none twice, all of them with a place of today', () => {
    expect(FORMER_PLACES.length).toBeGreaterThan(100)
    const names = FORMER_PLACES.map(({ name, until }) => `${name} ${until}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { name, until, today } of FORMER_PLACES) {
      expect(knowledge.above(name), name).toEqual([])
      expect(until, name).toBeGreaterThan(1911)
      const [lowest = '', ...above] = today
      for (const place of lowest.split('、'))
        expect(
          knowledge.above(place).some(chain => above.every(each => chain.includes(each))),
          `${name}: ${place}`,
        ).toBe(true)
    }
  })
  it.each(['襄樊', '襄樊市', '通县', '崇文区', '卢湾区', '万县市', '涪陵地区', '合川市', '思茅地区', '中甸', '崖县'])(
    'still knows %s',
    name => {
      expect(knowledge.known(name)).toMatchObject({ kind: 'place' })
      expect(knowledge.former(name)?.today.length).toBeGreaterThan(0)
    },
  )
})

describe('the statistics of names', () => {
  it('know surnames by their share', () => {
    expect(knowledge.surname('王')).toBeGreaterThan(knowledge.surname('覃'))
    expect(knowledge.surname('的')).toBe(Number.NEGATIVE_INFINITY)
  })
  it('find given names likelier than other characters', () => expect(knowledge.given('建国')).toBeGreaterThan(knowledge.given('措施')))
  it('know the characters of foreign names', () => expect(knowledge.foreign('斯')).toBeGreaterThan(knowledge.foreign('疫')))
})

it('gives places and organisations no years that their name had at one time only', () => {
  const { known } = makeKnowledge()
  for (const name of ['缅甸联邦', '东德', '德意志民主共和国', '红军', '启德机场']) expect(known(name)?.gloss).not.toMatch(/[0-9]{4}/)
})
