// @vitest-environment happy-dom
// Another reading: asked for by key and by pointer in the view, typed in a window of the extension's own, which keeps it or says what is wrong.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CorrectReading, type Scope } from '../../components/CorrectReading'
import { elementGround } from '../../components/element-ground'
import type { Ground } from '../../components/ground'
import { correctReadings, readingOf } from '../../utils/engine/corrections'
import { makeSampleDoc } from '../fixtures/sample-doc'
import { ExplainedView } from './explained-view'

const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')

describe('in the view', () => {
  const doc = makeSampleDoc()
  const ask = vi.fn()
  const correcting = { readingOf: (span: { start: number; end: number }) => readingOf(doc, span), ask }
  let root: ShadowRoot
  let controller: AbortController
  let ground: Ground

  const at = doc.tokens.find(({ start, end }) => doc.text.slice(start, end) === '要')!.start
  /** Whatever has no element of its own is this word. */
  const words = { at: () => ({ start: at, end: at + 1, at }), boxesOf: () => [], beside: () => undefined, mark: () => undefined }

  const show = (shown = doc) =>
    act(() =>
      render(
        <ExplainedView doc={shown} t={t} signal={controller.signal} ground={ground} correcting={correcting} />,
        root as unknown as Element,
      ),
    )

  beforeEach(() => {
    vi.useFakeTimers()
    controller = new AbortController()
    root = document.body.appendChild(document.createElement('qianzi-reader')).attachShadow({ mode: 'open' })
    ground = elementGround(root, words)
    show()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.clearAllMocks()
    controller.abort()
    document.body.replaceChildren()
  })

  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector)!
  const mentionOf = (name: string) => [...root.querySelectorAll<HTMLElement>('[data-mention]')].find(each => each.textContent === name)!
  const press = (element: HTMLElement, key: string) =>
    act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })))
  const openFor = (name: string) => {
    act(() => mentionOf(name).focus())
    press(mentionOf(name), 'r')
  }

  it('is asked for by R on a name, with its reading now', () => {
    openFor('单永红')
    expect(ask.mock.calls).toEqual([[{ word: '单永红', reading: ['shàn', 'yǒng', 'hóng'] }]])
    expect(root.querySelector('input, form, dialog')).toBeNull()
  })

  it('is asked for from the tooltip of a word', () => {
    act(() => {
      find('.body').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }))
      vi.advanceTimersByTime(500)
    })
    act(() => [...root.querySelectorAll<HTMLButtonElement>('.card-foot button')].find(each => each.textContent === 'readAs')!.click())
    expect(ask.mock.calls).toEqual([[{ word: '要', reading: ['yào'] }]])
  })

  it('is not asked for in a date', () => {
    openFor('4月18日')
    expect(ask).not.toHaveBeenCalled()
  })

  it('gives the focus back to the name, which stays where it is with its new reading', () => {
    const old = mentionOf('单永红')
    openFor('单永红')
    show(correctReadings(doc, [{ word: '单永红', reading: ['chán', 'yǒng', 'hóng'] }], ''))
    expect(mentionOf('单永红')).toBe(old)
    expect(root.activeElement).toBe(mentionOf('单永红'))
    expect(find('[role="tooltip"]').textContent).toContain('Chán Yǒnghóng')
  })
})

describe('in its window', () => {
  const save = vi.fn(async () => undefined)
  const close = vi.fn()
  const show = (...scopes: Scope[]) =>
    act(() =>
      render(
        <CorrectReading misread={{ word: '单永红', reading: ['shàn', 'yǒng', 'hóng'] }} scopes={scopes} t={t} save={save} close={close} />,
        document.body,
      ),
    )
  beforeEach(() => show('page', 'always'))
  afterEach(() => {
    vi.clearAllMocks()
    render(null, document.body)
  })

  const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!
  const type = async (reading: string) => {
    find<HTMLInputElement>('#correct-reading').value = reading
    await act(async () => void find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
  }

  it('has the reading now in its field, and keeps another one for this page first', async () => {
    expect(find('h1').textContent).toContain('单永红')
    expect(find<HTMLInputElement>('#correct-reading').value).toBe('shàn yǒng hóng')
    expect(document.activeElement).toBe(find('#correct-reading'))
    expect(find<HTMLInputElement>('[name="scope"]:checked').value).toBe('page')
    await type('Chan2 yong3hong2')
    expect(save.mock.calls).toEqual([[['chán', 'yǒng', 'hóng'], 'page']])
    expect(close).toHaveBeenCalledOnce()
  })

  it('keeps it for all pages if that is chosen', async () => {
    act(() => find<HTMLInputElement>('[value="always"]').click())
    await type('chán yǒng hóng')
    expect(save.mock.calls).toEqual([[['chán', 'yǒng', 'hóng'], 'always']])
  })

  it('says where nothing is kept of a page', async () => {
    render(null, document.body)
    show('visit', 'always')
    expect(find('form').textContent).toContain('scopeVisitWhy')
    await type('chán yǒng hóng')
    expect(save.mock.calls).toEqual([[['chán', 'yǒng', 'hóng'], 'visit']])
  })

  it.each([
    ['shàn yǒng', 'readingCount 3'],
    ['shàn yǒng hóng hóng', 'readingCount 3'],
    ['shàn yǒng xx', 'readingUnknown'],
    ['', 'readingUnknown'],
  ])('refuses “%s” and says why', async (typed, says) => {
    await type(typed)
    expect(save).not.toHaveBeenCalled()
    expect(close).not.toHaveBeenCalled()
    expect(find('[role="alert"]').textContent).toBe(says)
    expect(find('#correct-reading').getAttribute('aria-invalid')).toBe('true')
    expect(find('#correct-reading').getAttribute('aria-describedby')).toContain(find('[role="alert"]').id)
  })

  it('says that nothing was kept where that failed, and stays', async () => {
    save.mockRejectedValueOnce(new Error('no storage'))
    await type('shàn yǒng hóng')
    expect(find('[role="alert"]').textContent).toBe('notKept')
    expect(close).not.toHaveBeenCalled()
  })

  it('closes by button and by Escape without keeping anything', () => {
    act(() => [...document.querySelectorAll('button')].find(each => each.textContent === 'cancel')!.click())
    act(() => void find('#correct-reading').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    expect(close).toHaveBeenCalledTimes(2)
    expect(save).not.toHaveBeenCalled()
  })
})
