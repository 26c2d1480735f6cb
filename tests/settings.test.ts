// What the user wants done on which site.
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, nextPinyin, settingsOf, siteOf, startOf, withLevel, withSite } from '../utils/settings'

it('knows sites by their hosts, files as one, and no others', () => {
  expect(siteOf('https://paper.example.org:8080/2024/06/04?x=1')).toBe('paper.example.org:8080')
  expect(siteOf('file:///home/me/page.txt')).toBe('file://')
  expect([siteOf('chrome://settings'), siteOf('nonsense'), siteOf(undefined)]).toEqual([undefined, undefined, undefined])
})

it('prefers the choice for a site to that for all, and keeps none twice', () => {
  const asked = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, 'example.org', 'ask') }
  expect([startOf(asked, 'example.org'), startOf(asked, 'example.net'), startOf(asked, undefined)]).toEqual(['ask', 'always', 'always'])
  expect(withSite(asked, 'example.org', 'always')).toEqual({ sites: {} })
})

it('takes no name that every object has for a site with a choice', () => {
  for (const host of ['constructor', 'tostring', 'valueOf', '__proto__', 'hasOwnProperty']) {
    expect(startOf(DEFAULT_SETTINGS, host)).toBe('always')
    const chosen = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, host, 'never') }
    expect([startOf(chosen, host), Object.keys(chosen.sites)]).toEqual(['never', [host]])
    expect(startOf(settingsOf(JSON.parse(JSON.stringify(chosen))), host)).toBe('never')
  }
})

it('cycles through the modes that there are', () => {
  const cycle = (hskLevel: number) => {
    const modes = [DEFAULT_SETTINGS.pinyin]
    while (modes.length < 5) modes.push(nextPinyin({ pinyin: modes.at(-1)!, hskLevel }))
    return modes
  }
  expect(cycle(0)).toEqual(['off', 'names', 'all', 'off', 'names'])
  expect(cycle(3)).toEqual(['off', 'names', 'hsk', 'all', 'off'])
  expect(withLevel({ ...DEFAULT_SETTINGS, pinyin: 'hsk', hskLevel: 3 }, 0)).toEqual({ hskLevel: 0, pinyin: 'names' })
})
