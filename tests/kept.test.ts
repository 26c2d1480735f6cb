// What is kept: whatever lies in the storage, something right is read; and of two changes at once neither is lost.
import { beforeEach, describe, expect, it, vi } from 'vitest'

const stored: Record<string, unknown> = {}
const soon = () => new Promise(done => setTimeout(done, 1))
const local = {
  onChanged: { addListener: () => undefined, removeListener: () => undefined },
  get: vi.fn(async (key: string) => {
    await soon()
    return structuredClone({ [key]: stored[key] })
  }),
  set: vi.fn(async (values: Record<string, unknown>) => {
    await soon()
    Object.assign(stored, structuredClone(values))
  }),
}
vi.mock('../utils/extension-api', () => ({ browser: { storage: { local } } }))

/** Web Locks as the browsers have them, of which Node knows nothing yet. */
function makeLocks() {
  const last = new Map<string, Promise<unknown>>()
  const request = (name: string, work: () => Promise<unknown>) => {
    const done = (last.get(name) ?? Promise.resolve()).catch(() => undefined).then(work)
    last.set(name, done)
    return done
  }
  return { request }
}
vi.stubGlobal('navigator', { locks: makeLocks() })

const { changeSettings, DEFAULT_SETTINGS, readSettings, watchSettings, withSite } = await import('../utils/settings')
const { changeCorrections, readCorrections } = await import('../utils/corrections')
const { withCorrections } = await import('../utils/engine/corrections')

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key]
})

describe('settings', () => {
  it.each([
    [undefined],
    [null],
    ['always'],
    [7],
    [[]],
    [{ sites: null }],
    [{ sites: 'never' }],
    [{ sites: [1] }],
    [{ start: 'sometimes', pinyin: 3, hskLevel: 9, system: null, sandhi: 'yes', taiwan: 1, toneColours: [], tooltips: null, repairs: {} }],
    [{ hskLevel: '3' }],
    [{ hskLevel: 1.5 }],
  ])('are those of a new user where %o was kept', async wrong => {
    stored.settings = wrong
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
  })

  it('are told at once to whoever knows older ones, and to nobody who knows them', async () => {
    const known = await readSettings()
    await changeSettings(() => ({ pinyin: 'all' }))
    const { signal } = new AbortController()
    const told: unknown[] = []
    watchSettings(now => told.push(now.pinyin), signal, known)
    watchSettings(() => told.push('known already'), signal, await readSettings())
    await vi.waitFor(() => expect(told).toEqual(['all']))
    await new Promise(done => setTimeout(done, 20))
    expect(told).toEqual(['all'])
  })

  it('are right field by field', async () => {
    stored.settings = {
      start: 'ask',
      pinyin: 'hsk',
      hskLevel: 4,
      sandhi: 1,
      sites: { 'a.org': 'never', 'b.org': 'perhaps', 'c.org': null },
      more: 1,
    }
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, start: 'ask', pinyin: 'hsk', hskLevel: 4, sites: { 'a.org': 'never' } })
    stored.settings = { pinyin: 'hsk' }
    expect((await readSettings()).pinyin).toBe('names')
  })

  it('are all kept that are changed at once', async () => {
    await Promise.all([
      changeSettings({ pinyin: 'all' }),
      changeSettings({ sandhi: true }),
      changeSettings({ start: 'ask' }),
      changeSettings(now => withSite(now, 'a.org', 'never')),
      changeSettings(now => withSite(now, 'b.org', 'always')),
    ])
    const sites = { 'a.org': 'never', 'b.org': 'always' }
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, pinyin: 'all', sandhi: true, start: 'ask', sites })
  })

  it('stay as they are where the storage is full, which is told, and can be changed again', async () => {
    await changeSettings({ pinyin: 'all' })
    local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await expect(changeSettings({ pinyin: 'off' })).rejects.toThrow('QUOTA')
    expect((await readSettings()).pinyin).toBe('all')
    await changeSettings({ pinyin: 'off' })
    expect((await readSettings()).pinyin).toBe('off')
  })

  it('are read where the storage does not answer, and then not written over', async () => {
    stored.settings = { ...DEFAULT_SETTINGS, start: 'never' }
    local.get.mockRejectedValueOnce(new Error('corrupt'))
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS)
    local.get.mockRejectedValueOnce(new Error('corrupt'))
    await expect(changeSettings({ pinyin: 'all' })).rejects.toThrow('corrupt')
    expect((await readSettings()).start).toBe('never')
  })
})

describe('corrections', () => {
  const right = { word: '重庆', reading: ['chóng', 'qìng'] }
  const here = { ...right, page: 'https://example.org/a' }

  it.each([[undefined], [null], [{}], ['重庆'], [{ 0: right, length: 1 }]])('are none where %o was kept', async wrong => {
    stored.corrections = wrong
    expect(await readCorrections()).toEqual([])
  })

  it('are those that are right among others', async () => {
    const wrong = [
      null,
      7,
      [],
      { word: 7 },
      { word: '行' },
      { word: '行', reading: 'háng' },
      { word: '局面', reading: 'ju min' },
      { ...right, page: 3 },
    ]
    const odd = [
      { word: '行', reading: ['xx'] },
      { word: 'abc', reading: ['a', 'b', 'c'] },
      { word: '重'.repeat(61), reading: Array(61).fill('zhòng') },
    ]
    stored.corrections = [...wrong, right, ...odd, here, { ...right, reading: ['zhòng', 'qìng'] }]
    expect(await readCorrections()).toEqual([here, { ...right, reading: ['zhòng', 'qìng'] }])
  })

  it('are all kept that are added at once', async () => {
    const add = (word: string) => changeCorrections(all => withCorrections(all, [{ word, reading: ['yī'] }]))
    await Promise.all(['一', '伊', '医', '衣'].map(add))
    expect((await readCorrections()).map(({ word }) => word)).toEqual(['一', '伊', '医', '衣'])
  })

  it('are checked and added to in a moment where they are ten thousand', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      word: String.fromCodePoint(0x4e00 + (i % 100), 0x5000 + Math.floor(i / 100)),
      reading: ['yī', 'èr'],
    }))
    stored.corrections = many
    const start = performance.now()
    await changeCorrections(all => withCorrections(all, [right, ...many]))
    expect(performance.now() - start).toBeLessThan(300)
    expect(await readCorrections()).toHaveLength(10_001)
  })
})
