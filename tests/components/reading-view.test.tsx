// @vitest-environment happy-dom
// The reading view's document: what other programs rely on, and that its text is the Doc's.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { elementGround } from '../../components/element-ground'
import type { Words } from '../../components/ground'
import { blockAt, mentionAt, spanOf } from '../../components/places'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { wordBeside } from '../../utils/engine/annotations'
import { makeSampleDoc } from '../fixtures/sample-doc'
import { ExplainedView } from './explained-view'

const doc = makeSampleDoc()
const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')

let root: ShadowRoot
let controller: AbortController

const mount = (tooltips = true) =>
  act(() => render(<ExplainedView doc={doc} t={t} signal={controller.signal} tooltips={tooltips} />, root as unknown as Element))

beforeEach(() => {
  vi.useFakeTimers()
  controller = new AbortController()
  root = document.body.appendChild(document.createElement('qianzi-reader')).attachShadow({ mode: 'open' })
  mount()
})
afterEach(() => {
  vi.useRealTimers()
  controller.abort()
  document.body.replaceChildren()
})

const texts = (selector: string) => [...root.querySelectorAll(selector)].map(element => element.textContent)
const point = (element: Element, type: string) =>
  act(() => {
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }))
    vi.advanceTimersByTime(500)
  })
const tooltip = () => root.querySelector<HTMLElement>('[role="tooltip"]')!
const mentionOf = (name: string) => [...root.querySelectorAll<HTMLElement>('[data-mention]')].find(each => each.textContent === name)!

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
  const press = (key: string) =>
    act(
      () => void root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })),
    )
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
  mount(false)
  point(mentionOf('任广安'), 'pointermove')
  expect(tooltip().hidden).toBe(true)
  mount()
  act(() => controller.abort())
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
  act(() =>
    render(<ExplainedView doc={doc} t={t} signal={controller.signal} ground={ground} lookUp={lookUp} />, root as unknown as Element),
  )
  point(root.querySelector('.body')!, 'pointermove')
  await act(async () => void (await Promise.resolve()))
  expect(tooltip().querySelector('.card-head')?.textContent).toContain('qiángdiào')
  expect([...tooltip().querySelectorAll('li')].map(li => li.textContent)).toEqual(['to stress; to underline', 'Qiáng surname'])
})

describe('a word inside a name', () => {
  const word = (simplified: string, pinyin: string, ...senses: string[]) => ({ simplified, traditional: simplified, pinyin, senses })
  const lookUp = async (words: readonly string[]) => {
    const all = {
      水利: [word('水利', 'shuǐ lì', 'water conservancy; see 水 (shuǐ)')],
      利: [word('利', 'lì', 'benefit')],
      水: [word('水', 'shuǐ', 'water')],
    }
    return Object.fromEntries(Object.entries(all).filter(([each]) => words.includes(each)))
  }
  const press = (key: string) => act(() => void root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  const head = () => tooltip().querySelector('.card-head')?.textContent
  const steps = () => [...tooltip().querySelectorAll('.card-steps button')].map(each => each.textContent)

  const show = async (offset: number) => {
    const start = doc.text.indexOf('市水利局')
    const ground = elementGround(root, {
      at: () => ({ start, end: start + 4, at: start + offset }),
      boxesOf: () => [],
      beside: () => undefined,
      mark: () => undefined,
    })
    render(null, root as unknown as Element)
    act(() =>
      render(<ExplainedView doc={doc} t={t} signal={controller.signal} ground={ground} lookUp={lookUp} />, root as unknown as Element),
    )
    point(mentionOf('市水利局'), 'pointermove')
    await act(async () => void (await Promise.resolve()))
  }

  it('can be stepped to, down to the character that is pointed at, and back', async () => {
    await show(2)
    expect(head()).toContain('市水利局')
    expect(steps()).toEqual(['市水利局', '水利', '利'])
    act(() => tooltip().querySelectorAll<HTMLElement>('.card-steps button')[1]?.click())
    expect(head()).toBe('水利 shuǐlì')
    act(() => mentionOf('市水利局').focus())
    await act(async () => void (await Promise.resolve()))
    for (const [key, name] of [
      ['[', '水利'],
      ['[', '水'],
      ['[', '水'],
      [']', '水利'],
      [']', '市水利局'],
    ] as const) {
      press(key)
      expect(head()).toContain(name)
    }
  })

  it('leads on to what its entry refers to', async () => {
    await show(2)
    act(() => tooltip().querySelectorAll<HTMLElement>('.card-steps button')[1]?.click())
    await act(async () => {
      tooltip().querySelector<HTMLElement>('.card-reference')?.click()
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    })
    expect(head()).toContain('水')
    expect(steps()).toEqual(['市水利局', '水利', '利', '水'])
    expect(tooltip().textContent).toContain('water')
  })
})

describe('by the keyboard', () => {
  const onShowInSource = vi.fn()
  const press = (key: string, ctrlKey = false) =>
    act(() => void root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true })))
  const head = () => (tooltip().hidden ? '' : tooltip().querySelector('.card-head b')?.textContent)
  const status = () => root.querySelector('[role="status"]')?.textContent

  beforeEach(() => {
    const marked = { at: () => undefined, boxesOf: () => [], mark: () => undefined } as unknown as Words
    const words: Words = { ...marked, beside: (span, by) => wordBeside(doc, span, by) }
    const ground = elementGround(root, words)
    render(null, root as unknown as Element)
    const view = <ExplainedView doc={doc} t={t} signal={controller.signal} ground={ground} onShowInSource={onShowInSource} />
    act(() => render(view, root as unknown as Element))
    act(() => mentionOf('任广安').focus())
  })

  it('every word is come to, and said; names on the way have the focus', () => {
    const heads = Array.from({ length: 3 }, () => {
      press('ArrowRight', true)
      return [head(), status()]
    })
    expect(heads.map(([name]) => name)).toEqual(['主持', '郝丽娟', '出席'])
    expect(heads[0]?.[1]).toMatch(/^主持, zhǔchí/)
    expect(heads[1]).toEqual(['郝丽娟', ''])
    expect(heads[2]?.[1]).toMatch(/^出席, chūxí/)
    press('ArrowLeft', true)
    expect(head()).toBe('郝丽娟')
    press('ArrowLeft', true)
    expect(head()).toBe('主持')
  })

  it('plain arrows lead from a word to the names beside it', () => {
    press('ArrowRight', true)
    press('ArrowRight')
    expect(root.activeElement?.textContent).toBe('郝丽娟')
    press('ArrowLeft', true)
    expect(head()).toBe('主持')
    press('ArrowLeft')
    expect(root.activeElement?.textContent).toBe('任广安')
  })

  it('what Escape has closed opens again, at a name and at a word', () => {
    for (const name of ['任广安', '主持']) {
      if (name === '主持') press('ArrowRight', true)
      press('Escape')
      expect(head()).toBe('')
      press('Enter')
      expect(head()).toBe(name)
    }
  })

  it('shows what all keys do', () => {
    press('?')
    const keys = root.querySelector<HTMLElement>('.keys')!
    expect([...keys.querySelectorAll('dt')].map(each => each.textContent)).toContain('Ctrl+→')
    expect(keys.textContent).toContain('key_nextSame')
  })

  it('leads to the original', () => {
    press('o')
    expect(onShowInSource).toHaveBeenCalledWith(expect.objectContaining({ start: doc.text.indexOf('任广安') }))
  })
})

it('marks repairs without touching the text, and shows the source as found on hover', () => {
  const repaired = analyze('本报讯（记者 孙明）昨日，全区安全生产工\n作会议召开。\n', makeLexicon())
  const show = (showRepairs: boolean) =>
    act(() =>
      render(<ExplainedView doc={repaired} t={t} signal={controller.signal} showRepairs={showRepairs} />, root as unknown as Element),
    )
  show(true)
  const mark = root.querySelector<HTMLElement>('.repair.joined')!
  expect(mark.getAttribute('aria-label')).toBe('repair_joined')
  expect(texts('.body')).toEqual([repaired.text])
  point(mark, 'pointermove')
  expect(tooltip().textContent).toContain('昨日，全区安全生产工↵作会议召开。')
  show(false)
  expect(root.querySelector('.repair')).toBeNull()
  expect(texts('.body')).toEqual([repaired.text])
})
