// @vitest-environment happy-dom
// The options page: what it shows of the settings, what it changes, and that every source stands there with its licence.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Options } from '../../components/Options'
import { SOURCES } from '../../components/sources'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings'

const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')
const on = { change: vi.fn() }
const settings: Settings = { ...DEFAULT_SETTINGS, sites: { 'example.org': 'never' }, pinyin: 'names', tooltips: false }
const shortcuts = [{ description: 'Pinyin', key: 'Alt+Shift+Y' }, { description: 'Page' }]

beforeEach(() => act(() => render(<Options settings={settings} shortcuts={shortcuts} t={t} on={on} />, document.body)))
afterEach(() => {
  vi.clearAllMocks()
  render(null, document.body)
})

it('shows the settings as they are and tells each change', () => {
  const [tooltips] = [...document.querySelectorAll<HTMLInputElement>('[role="switch"]')]
  expect(tooltips!.checked).toBe(false)
  expect([...document.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')].map(({ value }) => value)).toEqual([
    'always',
    'names',
    'marks',
  ])
  act(() => document.querySelector<HTMLInputElement>('[value="ask"]')!.click())
  act(() => tooltips!.click())
  act(() => document.querySelector<HTMLInputElement>('[value="off"]')!.click())
  act(() => document.querySelector<HTMLInputElement>('[value="zhuyin"]')!.click())
  expect(on.change.mock.calls).toEqual([[{ start: 'ask' }], [{ tooltips: true }], [{ pinyin: 'off' }], [{ system: 'zhuyin' }]])
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

it('forgets what was chosen for a site', () => {
  const [site] = [...document.querySelectorAll<HTMLElement>('.sites li')].filter(entry => entry.textContent?.includes('example.org'))
  act(() => site!.querySelector('button')!.click())
  expect(on.change).toHaveBeenCalledWith({ sites: {} })
})
