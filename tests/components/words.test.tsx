// @vitest-environment happy-dom
// Every word answers: those inside names step by step, and all of them by the keyboard.
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { elementGround } from '../../components/element-ground'
import type { Words } from '../../components/ground'
import { wordBeside } from '../../utils/engine/annotations'
import { doc, makeStage } from './stage'

const stage = makeStage()
const { show, point, press, tooltip, mentionOf } = stage
let root: ShadowRoot
beforeEach(() => {
  root = stage.root()
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
  const head = () => tooltip().querySelector('.card-head')?.textContent
  const steps = () => [...tooltip().querySelectorAll('.card-steps button')].map(each => each.textContent)

  const pointAt = async (offset: number) => {
    const start = doc.text.indexOf('市水利局')
    const ground = elementGround(root, {
      at: () => ({ start, end: start + 4, at: start + offset }),
      boxesOf: () => [],
      beside: () => undefined,
      mark: () => undefined,
    })
    show({ ground, lookUp })
    point(mentionOf('市水利局'), 'pointermove')
    await act(async () => void (await Promise.resolve()))
  }

  it('can be stepped to, down to the character that is pointed at, and back', async () => {
    await pointAt(2)
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
    await pointAt(2)
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
  const head = () => (tooltip().hidden ? '' : tooltip().querySelector('.card-head b')?.textContent)
  const status = () => root.querySelector('[role="status"]')?.textContent

  beforeEach(() => {
    const marked = { at: () => undefined, boxesOf: () => [], mark: () => undefined } as unknown as Words
    const words: Words = { ...marked, beside: (span, by) => wordBeside(doc, span, by) }
    const ground = elementGround(root, words)
    show({ ground, onShowInSource })
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
