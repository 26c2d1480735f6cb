// One name for what a page calls by several: persons, bodies, the place that it writes of.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import type { Article, Block, BlockKind } from '../../../utils/engine/doc'
import { recognize } from '../../../utils/engine/entities'

const lexicon = makeLexicon()

/** The mentions of articles, each a list of paragraphs; a paragraph may say what it is. */
function read(...articles: (string | readonly [BlockKind, string])[][]) {
  const blocks: Block[] = []
  const spans: Article[] = []
  let text = ''
  for (const paragraphs of articles) {
    const start = text.length
    for (const paragraph of paragraphs) {
      const [kind, words] = typeof paragraph === 'string' ? (['body', paragraph] as const) : paragraph
      blocks.push({ kind, start: text.length, end: text.length + words.length })
      text += `${words}\n`
    }
    if (paragraphs.some(paragraph => typeof paragraph === 'string'))
      spans.push({ start, end: text.length - 1, title: '', titleFrom: 'lead' })
  }
  return recognize(text, blocks, spans, lexicon).map(mention => ({ ...mention, surface: text.slice(mention.start, mention.end) }))
}

/** The full forms that a surface has, one for each of its mentions of a kind. */
const formsOf = (mentions: ReturnType<typeof read>, kind: string, surface: string) =>
  mentions.filter(mention => mention.kind === kind && mention.surface === surface).map(({ canonical }) => canonical)

describe('persons', () => {
  it('are known by given name and 同志, and by surname and rank', () => {
    const found = read(['县委书记沈国梁、县长罗秀英出席。', '国梁同志作总结，沈书记说，罗县长讲话。'])
    expect(found.find(({ surface }) => surface === '国梁')).toMatchObject({ kind: 'person', canonical: '沈国梁', titles: ['县委书记'] })
    expect(formsOf(found, 'person', '沈')).toEqual(['沈国梁'])
    expect(found.find(({ surface }) => surface === '罗')).toMatchObject({ canonical: '罗秀英', titles: ['县长'] })
  })
  it('stay apart where two can be meant, or none bears the rank', () => {
    const found = read(['县委书记沈国梁、局长王国梁、副县长罗秀英、副县长罗立新出席。', '国梁同志作总结。', '罗县长讲话。', '沈局长讲话。'])
    expect(formsOf(found, 'person', '罗')).toEqual([undefined])
    expect(formsOf(found, 'person', '沈')).toEqual([undefined])
    expect(found.filter(({ surface, canonical }) => surface === '国梁' && canonical)).toEqual([])
  })
  it('hold the office that stands alone, if only they do', () => {
    expect(formsOf(read(['县委书记沈国梁出席。', '县委书记要求，抓好落实。']), 'title', '县委书记')).toEqual(['沈国梁'])
  })
  it.each([
    '各县委书记要靠前。',
    '时任县委书记表示。',
    '他当选县委书记。',
    '县委书记罗秀英表示。',
    '县委书记、县长要靠前。',
    '县委书记专题会议召开。',
  ])('but not in %s', sentence => {
    const found = read(['县委书记沈国梁出席。', sentence])
    expect(found.filter(({ kind, canonical }) => kind === 'title' && canonical === '沈国梁')).toEqual([])
  })
})

describe('bodies', () => {
  it('are called for short as brackets say', () => {
    const found = read(['青川水务投资集团有限公司（以下简称“青川水投”）成立。', '青川水投将建水厂。'], ['青川水投丰收。'])
    expect(formsOf(found, 'organization', '青川水投').slice(0, 2)).toEqual(['青川水务投资集团有限公司', '青川水务投资集团有限公司'])
  })
  it('are meant by their bare kind in later sentences of the article', () => {
    const found = read(['县防汛抗旱指挥部召开会议。指挥部要求，加强值守。'], ['指挥部要求，加强值守。'])
    expect(formsOf(found, 'organization', '指挥部')).toEqual(['县防汛抗旱指挥部'])
  })
  it('are not, before the full name, in its own sentence, or where there are two', () => {
    for (const text of [
      '指挥部要求值守。县防汛抗旱指挥部开会。',
      '县防汛抗旱指挥部开会，指挥部要求值守。',
      '县防汛抗旱指挥部开会。县森林防火指挥部开会。指挥部要求值守。',
      '县防汛抗旱指挥部开会。各级指挥部要求值守。',
    ])
      expect(formsOf(read([text]), 'organization', '指挥部').filter(Boolean)).toEqual([])
  })
})

describe('the home of a page', () => {
  const MASTHEAD = [['folio', '合川日报 2023年3月15日 星期三 第2版']] as const
  it('is that of its paper', () => {
    const found = read([...MASTHEAD], ['日前，我区召开会议。区委、区政府和市水利局要求，全市行动。'])
    expect(found.find(({ surface }) => surface === '我区')).toMatchObject({
      kind: 'place',
      canonical: '合川区',
      gloss: expect.stringMatching(/^合川区 · 重庆市 —/),
    })
    expect(formsOf(found, 'place', '全市')).toEqual(['重庆市'])
    expect(formsOf(found, 'organization', '区委')).toEqual(['合川区委'])
    expect(formsOf(found, 'organization', '区政府')).toEqual(['合川区政府'])
    expect(formsOf(found, 'organization', '市水利局')).toEqual(['重庆市水利局'])
  })
  it('is that of who signs, whose longer name is the same body', () => {
    const found = read(['全区行动起来，区委组织部要求落实。', ['signature', '中共重庆市合川区委组织部']])
    expect(formsOf(found, 'place', '全区')).toEqual(['合川区'])
    expect(formsOf(found, 'organization', '区委组织部')).toEqual(['合川区委组织部'])
    expect(formsOf(found, 'organization', '中共重庆市合川区委组织部')).toEqual(['合川区委组织部'])
  })
  it('is the county that an article keeps naming', () => {
    expect(formsOf(read(['兴安县葡萄丰收。', '在兴安县，全县种葡萄。']), 'place', '全县')).toEqual(['兴安县'])
  })
  it('is not known where nothing says it, or two are named', () => {
    for (const text of [
      '我区召开会议，区委要求落实，全市行动。',
      '兴安县和灌阳县合作。兴安县和灌阳县增收，全县欢庆。',
      '我市场前景好，全区域覆盖。',
    ])
      expect(read([text]).filter(({ canonical }) => canonical)).toEqual([])
  })
  it('gives way to the name right before', () => {
    const found = read([...MASTHEAD], ['江北区委来访，各区委参加，青海全省行动。'])
    expect(found.filter(({ canonical }) => canonical?.startsWith('合川')).map(({ surface }) => surface)).toEqual([])
    expect(formsOf(found, 'place', '全省')).toEqual(['青海省'])
  })
  it('is the last county named before, for 该县', () => {
    expect(formsOf(read(['记者来到兴安县。该县葡萄丰收。']), 'place', '该县')).toEqual(['兴安县'])
  })
})

it('gives a short place name its full one where the page has it, and there is but one such place', () => {
  const found = read(['合川区召开会议。合川人自豪。', '吉林市降雪。在吉林，各地降温。'])
  expect(formsOf(found, 'place', '合川')).toEqual(['合川区'])
  expect(formsOf(found, 'place', '吉林')).toEqual([undefined])
  expect(formsOf(read(['合川人自豪。']), 'place', '合川')).toEqual([undefined])
})
