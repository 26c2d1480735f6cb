// @vitest-environment happy-dom
// The options page: what it shows of the settings, what it changes, and that every source stands there with its licence.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Options } from '../../components/Options'
import { SOURCES } from '../../components/sources'
import { writeCorrections } from '../../utils/engine/corrections'
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings'

const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ')
const on = { change: vi.fn(), forget: vi.fn(), exportAll: vi.fn(), add: vi.fn(async () => true) }
/** What the first change makes of the settings that there are by then. */
const changeOf = (now: Settings) => on.change.mock.calls[0]?.[0](now)
const corrections = [
  { word: '重庆', reading: ['chóng', 'qìng'] },
  { word: '行', reading: ['háng'], page: 'https://example.org/a' },
]
const settings: Settings = { ...DEFAULT_SETTINGS, sites: { 'example.org': 'never' }, pinyin: 'names', tooltips: false }
const shortcuts = [{ description: 'Pinyin', key: 'Alt+Shift+Y' }, { description: 'Page' }]

beforeEach(() =>
  act(() => render(<Options settings={settings} corrections={corrections} shortcuts={shortcuts} t={t} on={on} />, document.body)),
)
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
    '1',
    'song',
    'auto',
  ])
  act(() => document.querySelector<HTMLInputElement>('[value="ask"]')!.click())
  act(() => tooltips!.click())
  act(() => document.querySelector<HTMLInputElement>('[value="off"]')!.click())
  act(() => document.querySelector<HTMLInputElement>('[value="zhuyin"]')!.click())
  expect(on.change.mock.calls).toEqual([[{ start: 'ask' }], [{ tooltips: true }], [{ pinyin: 'off' }], [{ system: 'zhuyin' }]])
})

it('sets size, typeface and paper of the reading view', () => {
  for (const value of ['1.3', 'kai', 'sepia'])
    act(() => document.querySelector<HTMLInputElement>(`[type="radio"][value="${value}"]`)!.click())
  expect(on.change.mock.calls).toEqual([[{ size: 1.3 }], [{ typeface: 'kai' }], [{ paper: 'sepia' }]])
})

it('switches sandhi, readings of Taiwan and tone colours on', () => {
  const [, sandhi, taiwan, colours] = [...document.querySelectorAll<HTMLInputElement>('[role="switch"]')]
  act(() => sandhi!.click())
  act(() => taiwan!.click())
  act(() => colours!.click())
  expect(on.change.mock.calls).toEqual([[{ sandhi: true }], [{ taiwan: true }], [{ toneColours: true }]])
})

it('asks for the HSK level', () => {
  const select = document.querySelector<HTMLSelectElement>('label:has(select) select')!
  act(() => {
    select.value = '4'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(changeOf(settings)).toEqual({ hskLevel: 4, pinyin: 'names' })
  // Another window may have chosen other pinyin meanwhile.
  expect(changeOf({ ...settings, pinyin: 'all' })).toEqual({ hskLevel: 4, pinyin: 'all' })
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
  expect(changeOf(settings)).toEqual({ sites: {} })
  expect(changeOf({ ...settings, sites: { ...settings.sites, 'example.net': 'ask' } })).toEqual({ sites: { 'example.net': 'ask' } })
})

it('says what could not be kept', () => {
  act(() => render(<Options settings={settings} problem="full" t={t} on={on} />, document.body))
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('full')
})

describe('corrected readings', () => {
  const entries = () => [...document.querySelectorAll<HTMLElement>('[aria-labelledby="corrections"] li')]
  const choose = async (content: string) => {
    const input = document.querySelector<HTMLInputElement>('[type="file"]')!
    Object.defineProperty(input, 'files', { value: [new File([content], 'mine.json')], configurable: true })
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
    await vi.waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).not.toBe(''))
    return document.querySelector('[role="status"]')?.textContent
  }

  it('are shown with where they hold, and forgotten one by one', () => {
    expect(entries().map(({ textContent }) => textContent)).toEqual(['重庆 chóngqìngscope_always×', '行 hánghttps://example.org/a×'])
    act(() => entries()[1]!.querySelector('button')!.click())
    expect(on.forget).toHaveBeenCalledWith(corrections[1])
  })

  it('go into a file and come out of one', async () => {
    act(() => document.querySelector<HTMLElement>('.files button')!.click())
    expect(on.exportAll).toHaveBeenCalledOnce()
    expect(await choose(writeCorrections(corrections))).toBe('imported 2')
    expect(on.add).toHaveBeenCalledWith(corrections)
  })

  it('can be added for a word, in pinyin with as many syllables', async () => {
    const add = async (word: string, reading: string) => {
      document.querySelector<HTMLInputElement>('#new-word')!.value = word
      document.querySelector<HTMLInputElement>('#new-reading')!.value = reading
      await act(async () => void document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
      return document.querySelector('#new-reading-problem')?.textContent
    }
    expect(await add('重庆', 'chong2')).toBe('readingCount 2')
    expect(await add('', 'chong2')).toBe('noChinese')
    expect(await add('重庆', 'x')).toBe('readingUnknown')
    expect(on.add).not.toHaveBeenCalled()
    expect(await add(' 重庆 ', 'Chóngqìng')).toBe('')
    expect(on.add).toHaveBeenCalledWith([{ word: '重庆', reading: ['chóng', 'qìng'] }])
  })

  it('are taken over only where they can be kept', async () => {
    on.add.mockResolvedValueOnce(false)
    await choose(writeCorrections(corrections)).catch(() => undefined)
    expect(document.querySelector('[role="status"]')?.textContent).toBe('')
  })

  it('are drawn a hundred at a time where they are many, and looked through', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      word: String.fromCodePoint(0x4e00 + (i % 5000), 0x5000 + Math.floor(i / 5000)),
      reading: ['yī', i === 7000 ? 'zhuàng' : 'èr'],
    }))
    act(() => render(<Options settings={settings} corrections={many} t={t} on={on} />, document.body))
    expect(entries()).toHaveLength(100)
    expect(document.querySelector('[role="status"]')?.textContent).toBe('someCorrections 100 10000')
    act(() => [...document.querySelectorAll('button')].find(each => each.textContent === 'moreCorrections')!.click())
    expect(entries()).toHaveLength(200)
    const field = document.querySelector<HTMLInputElement>('[type="search"]')!
    field.value = 'zhuàng'
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    expect(entries()).toHaveLength(1)
    expect(document.querySelector('[role="status"]')?.textContent).toBe('someCorrections 1 1')
  })

  it('are not touched by a file of something else', async () => {
    expect(await choose('{"corrections":[{"word":"重","reading":[]}]}')).toBe('importProblem mine.json')
    expect(on.add).not.toHaveBeenCalled()
  })
})
