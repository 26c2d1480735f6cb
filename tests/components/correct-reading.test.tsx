// @vitest-environment happy-dom
// The dialog for another reading: opened by key and by pointer, what it keeps, and what it refuses.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { elementGround } from '../../components/element-ground'
import type { Ground } from '../../components/ground'
import { ReadingView } from '../../components/ReadingView'
import { correctReadings, readingOf } from '../../utils/engine/corrections'
import { makeSampleDoc } from '../fixtures/sample-doc'

const doc = makeSampleDoc()
const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')
const save = vi.fn(async () => undefined)
const correcting = { readingOf: (span: { start: number; end: number }) => readingOf(doc, span), save }

let root: ShadowRoot
let controller: AbortController
let ground: Ground

const at = doc.tokens.find(({ start, end }) => doc.text.slice(start, end) === '要')!.start
/** Whatever has no element of its own is this word. */
const words = { at: () => ({ start: at, end: at + 1 }), boxesOf: () => [] }

const show = (shown = doc) =>
  act(() =>
    render(
      <ReadingView doc={shown} t={t} signal={controller.signal} tooltips={true} ground={ground} correcting={correcting} />,
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
const type = async (reading: string) => {
  find<HTMLInputElement>('#correct-reading').value = reading
  await act(async () => void find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
}

it('opens by R on a name, with its reading, and keeps another for all pages', async () => {
  openFor('单永红')
  expect(find('#correct-title').textContent).toContain('单永红')
  expect(find<HTMLInputElement>('#correct-reading').value).toBe('shàn yǒng hóng')
  await type('Chan2 yong3hong2')
  expect(save.mock.calls).toEqual([['单永红', ['chán', 'yǒng', 'hóng'], 'always']])
  expect(root.querySelector('dialog')).toBeNull()
})

it('gives the focus back to the name, which is drawn anew by then', async () => {
  const old = mentionOf('单永红')
  openFor('单永红')
  await type('chán yǒng hóng')
  show(correctReadings(doc, [{ word: '单永红', reading: ['chán', 'yǒng', 'hóng'] }], ''))
  expect(mentionOf('单永红')).not.toBe(old)
  expect(root.activeElement).toBe(mentionOf('单永红'))
  expect(find('[role="tooltip"]').textContent).toContain('Chán Yǒnghóng')
})

it('opens from the tooltip of a word, a single character for this page first', async () => {
  act(() => {
    find('.body').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }))
    vi.advanceTimersByTime(500)
  })
  act(() => [...root.querySelectorAll<HTMLButtonElement>('.card-foot button')].find(each => each.textContent === 'readAs')!.click())
  expect(find<HTMLInputElement>('[name="scope"]:checked').value).toBe('page')
  await type('yāo')
  expect(save.mock.calls).toEqual([['要', ['yāo'], 'page']])
})

it.each([
  ['shàn yǒng', 'readingCount 3'],
  ['shàn yǒng hóng hóng', 'readingCount 3'],
  ['shàn yǒng xx', 'readingUnknown'],
  ['', 'readingUnknown'],
])('refuses “%s” and says why', async (typed, says) => {
  openFor('单永红')
  await type(typed)
  expect(save).not.toHaveBeenCalled()
  expect(find('[role="alert"]').textContent).toBe(says)
  expect(find('#correct-reading').getAttribute('aria-invalid')).toBe('true')
  expect(find('#correct-reading').getAttribute('aria-describedby')).toContain(find('[role="alert"]').id)
})

it('says that nothing was kept where that failed', async () => {
  save.mockRejectedValueOnce(new Error('no storage'))
  openFor('单永红')
  await type('shàn yǒng hóng')
  expect(find('[role="alert"]').textContent).toBe('readingNotSaved')
})

it('closes without keeping anything', () => {
  openFor('单永红')
  act(() => [...root.querySelectorAll('button')].find(each => each.textContent === 'cancel')!.click())
  expect(root.querySelector('dialog')).toBeNull()
  expect(save).not.toHaveBeenCalled()
})

it('has no reading to object to in a date', () => {
  openFor('4月18日')
  expect(root.querySelector('dialog')).toBeNull()
})
