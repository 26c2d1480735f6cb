// What is said in English of the mentions of a page.
import { expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyze } from '../../../utils/engine/analyze'
import { glossOfBody } from '../../../utils/engine/english/gloss-body'

const lexicon = makeLexicon()

const mentionOf = (text: string, name: string) => analyze(text, lexicon).mentions.find(({ start, end }) => text.slice(start, end) === name)
const glossOf = (text: string, name: string) => mentionOf(text, name)?.gloss

it('gives the chain above a place, in Chinese and English', () => {
  expect(glossOf('会议在南津街街道举行。', '南津街街道')).toBe(
    '南津街街道 · 合川区 · 重庆市 — Nanjinjie Subdistrict, Hechuan District, Chongqing',
  )
  expect(glossOf('会议在云南举行。', '云南')).toBe('云南省 — Yunnan Province')
})

it('chooses among places of one name by the other places of the page', () => {
  const fuzhou = '鼓楼区 · 福州市 · 福建省 — Gulou District, Fuzhou, Fujian Province'
  expect(glossOf('福州市召开会议，鼓楼区负责同志参加。', '鼓楼区')).toBe(fuzhou)
  expect(glossOf('记者从福州市教育局获悉，鼓楼区将新建三所学校。', '鼓楼区')).toBe(fuzhou)
  expect(glossOf('沙坪坝区、江北区加强来渝人员管理。', '江北区')).toBe('江北区 · 重庆市 — Jiangbei District, Chongqing')
  const open = glossOf('鼓楼区负责同志参加会议。', '鼓楼区')
  for (const city of ['南京市', '徐州市', '福州市']) expect(open).toContain(city)
})

it('says what a place is that no gazetteer has, and where, if the page does', () => {
  expect(glossOf('记者在南津街街道石桥社区看到', '石桥社区')).toBe(
    'Shiqiao Community, in 南津街街道 · 合川区 · 重庆市 — Nanjinjie Subdistrict, Hechuan District, Chongqing',
  )
  expect(glossOf('家住柳岸花苑的居民', '柳岸花苑')).toBe("Liu'an Estate")
})

it('says what became of places that were renamed or merged', () => {
  expect(glossOf('北京市宣武区的居民来到现场。', '宣武区')).toBe('until 2010; today 西城区 · 北京市 — Xicheng District, Beijing')
  expect(glossOf('会议在湖北襄樊举行。', '襄樊')).toContain('today 襄阳市 · 湖北省')
  expect(glossOf('会议在云南思茅地区举行。', '思茅地区')).toContain("today 普洱市 · 云南省 — Pu'er, Yunnan Province")
})

it('says what one character stands for', () => {
  expect(glossOf('中澳两国签署协定。', '澳')).toBe('Australia')
  expect(glossOf('京沪高铁通车。', '沪')).toBe('上海 Shanghai')
})

it('gives a person the English of each office, a line each', () => {
  const shen = mentionOf('县委书记、县人大常委会主任沈国梁出席会议。', '沈国梁')
  expect(shen?.titles).toEqual(['县委书记', '县人大常委会主任'])
  expect(shen?.gloss?.split('\n')).toEqual([
    'Secretary of the County Party Committee',
    "Chairman of the Standing Committee of the County People's Congress",
  ])
})

it('glosses offices that stand alone, and institutions whose parts are all known', () => {
  // The body is a mention of its own; what is left of the office still says all of it.
  expect(mentionOf('区委副书记要亲自抓。', '副书记')).toMatchObject({
    kind: 'title',
    canonical: '区委副书记',
    gloss: 'Deputy Secretary of the District Party Committee',
  })
  expect(glossOf('区卫生健康委员会要求落实。', '区卫生健康委员会')).toBe('District Health Commission')
  expect(glossOf('按照市委要求，县政府作出安排。', '县政府')).toBe('County Government')
})

it('tells bodies of which it does not know every part', () => {
  expect(glossOfBody('区卫生健康委', lexicon).complete).toBe(true)
  expect(glossOfBody('临江县农业农村委员会', lexicon)).toMatchObject({
    english: 'Linjiang County Agriculture and Rural Affairs Commission',
    complete: true,
  })
  expect(glossOfBody('区“学思践悟”办公室', lexicon).complete).toBe(false)
  expect(glossOfBody('', lexicon).complete).toBe(false)
})

it('says what a numeric phrase stands for in both languages', () => {
  expect(glossOf('落实“四早”要求。', '四早')).toBe(
    'the four earlies: 早发现 early detection; 早报告 early reporting; 早隔离 early isolation; 早治疗 early treatment',
  )
})
