// @vitest-environment happy-dom
// The reading view's document: what other programs rely on, and that its text is the Doc's.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { elementGround } from '../../components/element-ground'
import { blockAt, mentionAt, spanOf } from '../../components/places'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { doc, makeStage } from './stage'

const stage = makeStage()
const { show, texts, point, press, tooltip, mentionOf } = stage
let root: ShadowRoot
beforeEach(() => {
  root = stage.root()
  show()
})

it('draws every block with exactly its text', () => {
  const drawn = [...root.querySelectorAll<HTMLElement>('[data-start]')].map(block => [Number(block.dataset.start), block.textContent])
  expect(drawn).toEqual(doc.blocks.map(({ start, end }) => [start, doc.text.slice(start, end)]))
})

it('draws articles with headings; a title from the lead is marked', () => {
  expect(texts('article h2')).toEqual(doc.articles.map(({ title }) => title))
  expect(texts('article h3')).toEqual(['建强水利 旱涝保收'])
  expect(texts('article:last-of-type .from-lead-mark')).toEqual(['titleFromLead'])
  expect(root.querySelectorAll('.from-lead-mark')).toHaveLength(1)
})

it('has elements for mentions, which are buttons, and for nothing else within its text', () => {
  const within = [...root.querySelectorAll('[data-start] *:not(wbr)')]
  expect(within.map(each => each.getAttribute('role'))).toEqual(doc.mentions.map(() => 'button'))
})

it('lets headlines break between words, and says so by what has no text', () => {
  const headline = root.querySelector('h2.headline')!
  expect(headline.querySelectorAll('wbr').length).toBeGreaterThan(2)
  expect(root.querySelectorAll('.body wbr')).toHaveLength(0)
})

it('draws every mention with its kind', () => {
  const drawn = [...root.querySelectorAll('[data-mention]')].map(each => [each.getAttribute('data-mention'), each.textContent])
  expect(drawn).toEqual(doc.mentions.map(({ kind, start, end }) => [kind, doc.text.slice(start, end)]))
})

it('finds its way between offsets and elements', () => {
  for (const mention of doc.mentions) expect(spanOf(mentionAt(root, mention.start)!)).toEqual({ start: mention.start, end: mention.end })
  for (const block of doc.blocks) expect(blockAt(root, block.end - 1)?.dataset.start).toBe(String(block.start))
})

it('explains a person whom the pointer rests on, until it leaves', () => {
  point(mentionOf('任广安'), 'pointermove')
  expect(tooltip().textContent).toContain('任广安')
  expect(tooltip().textContent).toContain("Rén Guǎng'ān")
  expect(tooltip().textContent).toContain('市委副书记')
  expect(tooltip().textContent).toContain('namedHere 1 3')
  point(tooltip(), 'pointermove')
  expect(tooltip().hidden).toBe(false)
  point(tooltip(), 'pointerout')
  expect(tooltip().hidden).toBe(true)
})

it('says something useful of every kind of mention', () => {
  const about = (name: string) => {
    point(mentionOf(name), 'pointermove')
    const said = [...tooltip().querySelectorAll('li, p:not(.card-head, .card-foot)')].map(each => each.textContent?.trim())
    const [kind] = [...tooltip().querySelectorAll('.card-kind')].map(each => each.textContent)
    point(mentionOf(name), 'pointerout')
    return [kind, ...said]
  }
  expect(about('任广安')).toEqual(['kind_person', '市委副书记 Deputy Secretary of the Municipal Party Committee', '市长 Mayor'])
  expect(about('白鹤镇')).toEqual(['kind_place', '白鹤镇 · 临江县 — Baihe Town, Linjiang County'])
  expect(about('市水利局')).toEqual(['kind_organization', 'municipal water resources bureau'])
  expect(about('市委书记')).toEqual(['kind_title', 'Secretary of the Municipal Party Committee'])
  expect(about('党的二十大精神')).toEqual(['kind_phrase', 'the guiding principles of the 20th Party Congress'])
  expect(about('312.6万亩')).toEqual(['kind_number', '3.126 million mu'])
  // A date is said in full in the head.
  point(mentionOf('4月18日'), 'pointermove')
  expect(tooltip().querySelector('b')?.textContent).toBe('2023年4月18日')
})

it('lists what a numeric phrase stands for, each language marked as such', () => {
  point(mentionOf('“三到位”'), 'pointermove')
  expect([...tooltip().querySelectorAll('li')].map(item => item.textContent)).toEqual(['种子 seed', '化肥 fertiliser', '农机 machinery'])
  expect([...tooltip().querySelectorAll('li [lang="zh-Hans"]')].map(each => each.textContent)).toEqual(['种子', '化肥', '农机'])
  expect(tooltip().querySelector('li p')?.getAttribute('lang')).toBe('en')
})

it('explains what has the focus, until Escape', () => {
  const mention = mentionOf('单永红')
  act(() => mention.focus())
  expect(tooltip().textContent).toContain('Shàn Yǒnghóng')
  // What is read out is not every button.
  expect(root.getElementById(mention.getAttribute('aria-describedby') ?? '')?.textContent).toBe('单永红, Shàn Yǒnghóng, 副市长')
  act(() => void mention.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })))
  expect(tooltip().hidden).toBe(true)
  expect(mention.hasAttribute('aria-describedby')).toBe(false)
})

it('has one tab stop; arrows go from mention to mention, N and P to the same person', () => {
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  act(() => root.querySelector<HTMLElement>('[tabindex="0"]')?.focus())
  expect(root.activeElement?.textContent).toBe('曾敏尔')
  press('ArrowRight')
  expect(root.activeElement?.textContent).toBe('任广安')
  press('n')
  expect(root.activeElement?.textContent).toBe('任广安')
  expect(spanOf(root.activeElement!)?.start).toBe(doc.text.indexOf('任广安', doc.text.indexOf('任广安') + 1))
  press('p')
  press('ArrowLeft')
  expect(root.activeElement?.textContent).toBe('曾敏尔')
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
})

it('explains nothing when tooltips are off, nor after the signal', () => {
  show({ tooltips: false })
  point(mentionOf('任广安'), 'pointermove')
  expect(tooltip().hidden).toBe(true)
  show()
  stage.end()
  point(mentionOf('任广安'), 'pointermove')
  expect(tooltip().hidden).toBe(true)
})

it('explains a word by the dictionary, the entry with the reading of this place first', async () => {
  const entry = { simplified: '实', traditional: '實', senses: ['meaning'] }
  const lookUp = async () => ({
    强调: [
      { ...entry, pinyin: 'Qiáng', senses: ['surname'] },
      { ...entry, pinyin: 'qiáng diào', senses: ['to stress', 'to underline'] },
    ],
  })
  const at = doc.text.indexOf('强调')
  const ground = elementGround(root, {
    at: () => ({ start: at, end: at + 2, at }),
    boxesOf: () => [],
    beside: () => undefined,
    mark: () => undefined,
  })
  render(null, root as unknown as Element)
  show({ ground, lookUp })
  point(root.querySelector('.body')!, 'pointermove')
  await act(async () => void (await Promise.resolve()))
  expect(tooltip().querySelector('.card-head')?.textContent).toContain('qiángdiào')
  expect([...tooltip().querySelectorAll('li')].map(li => li.textContent)).toEqual(['to stress; to underline', 'Qiáng surname'])
})

it('marks repairs without touching the text, and shows the source as found on hover', () => {
  const repaired = analyze('本报讯（记者 孙明）昨日，全区安全生产工\n作会议召开。\n', makeLexicon())
  show({ doc: repaired, showRepairs: true })
  const mark = root.querySelector<HTMLElement>('.repair.joined')!
  expect(mark.getAttribute('aria-label')).toBe('repair_joined')
  expect(texts('.body')).toEqual([repaired.text])
  point(mark, 'pointermove')
  expect(tooltip().textContent).toContain('昨日，全区安全生产工↵作会议召开。')
  show({ doc: repaired })
  expect(root.querySelector('.repair')).toBeNull()
  expect(texts('.body')).toEqual([repaired.text])
})
