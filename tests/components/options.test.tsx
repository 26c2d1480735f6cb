// @vitest-environment happy-dom
// The options page: what it shows of the settings, what it changes, and that every source stands there with its licence.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Options } from '../../components/Options'
import { SOURCES } from '../../components/sources'

const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')
const on = { change: vi.fn() }
const settings = { readingView: true, pinyin: 'names', tooltips: false, repairs: false } as const
const shortcuts = [{ description: 'Pinyin', key: 'Alt+Shift+Y' }, { description: 'Page' }]

beforeEach(() => act(() => render(<Options settings={settings} shortcuts={shortcuts} t={t} on={on} />, document.body)))
afterEach(() => {
  vi.clearAllMocks()
  render(null, document.body)
})

it('shows the settings as they are and tells each change', () => {
  const [reading, tooltips] = [...document.querySelectorAll<HTMLInputElement>('[role="switch"]')]
  expect([reading!.checked, tooltips!.checked]).toEqual([true, false])
  expect(document.querySelector<HTMLInputElement>('[type="radio"]:checked')?.value).toBe('names')
  act(() => reading!.click())
  act(() => tooltips!.click())
  act(() => document.querySelector<HTMLInputElement>('[value="off"]')!.click())
  expect(on.change.mock.calls).toEqual([[{ readingView: false }], [{ tooltips: true }], [{ pinyin: 'off' }]])
})

it('shows the keys, and which command has none', () => {
  const rows = [...document.querySelectorAll('.shortcuts div')].map(row => [...row.children].map(({ textContent }) => textContent))
  expect(rows).toEqual([
    ['Pinyin', 'Alt+Shift+Y'],
    ['Page', 'noKey'],
  ])
})

it('names every source with its makers, its licence and where it is', () => {
  const entries = [...document.querySelectorAll('.sources li')]
  expect(entries.map(entry => entry.querySelector('a')?.href.replace(/\/$/, ''))).toEqual(SOURCES.map(({ url }) => url.replace(/\/$/, '')))
  expect(entries.map(entry => entry.querySelector('small')?.textContent)).toEqual(SOURCES.map(({ by, licence }) => `${by} · ${licence}`))
})
