// What axe says of the views, in light and in the dark.
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../utils/engine/outline'
import { makeSampleDoc } from '../fixtures/sample-doc'
import { violations } from './axe'
import { HOST, setPinyin, untilVisible } from './elements'
import { viewsInEachBrowser } from './views'

const doc = makeSampleDoc()

const MENTION = `${HOST} >>> .body [data-mention="person"]`
const TOOLTIP = `${HOST} >>> [role="tooltip"]`

const MANY = Array.from({ length: 200 }, (_, i) => ({
  word: String.fromCodePoint(0x4e00 + i),
  reading: ['yī'],
  page: `https://example.org/${i}`,
}))

viewsInEachBrowser(open => {
  describe.each(['light', 'dark'] as const)('axe finds nothing, %s,', colors => {
    it.each(['off', 'all'] as const)('in the reading view with pinyin %s', async mode => {
      const page = await open('reading-harness', { doc }, { width: 900, height: 700, colors })
      await setPinyin(page, mode)
      await (await page.$(MENTION))?.focus()
      await untilVisible(page, TOOLTIP)
      expect(await violations(page)).toEqual([])
      const paper = await page.$eval(`${HOST} >>> .page`, each =>
        Number.parseInt(/\d+/.exec(getComputedStyle(each).backgroundColor)?.[0] ?? '', 10),
      )
      expect(paper > 128).toBe(colors === 'light')
      await page.close()
    })

    it.each(['sepia', 'black'])('in the reading view on paper that is %s', async paper => {
      const page = await open('reading-harness', { doc }, { width: 800, height: 900, colors })
      await page.$eval(HOST, (host, wanted) => host.setAttribute('data-paper', wanted), paper)
      await (await page.$(MENTION))?.focus()
      await untilVisible(page, TOOLTIP)
      expect(await violations(page)).toEqual([])
      await page.close()
    })

    const status = {
      reading: true,
      pinyin: 'names',
      tooltips: true,
      outline: outlineOf(doc),
      problem: 'problemFailed',
    }
    const settings = { start: 'always', sites: { 'example.org': 'ask' }, tooltips: false, pinyin: 'off', repairs: false }
    it.each([
      ['popup with an outline', 'popup-harness', { state: { kind: 'reading', status } }],
      ['popup with an offer', 'popup-harness', { state: { kind: 'nothing' } }],
      ['options page', 'options-harness', { settings }],
      ['options page with many readings, and a problem', 'options-harness', { settings, corrections: MANY, problem: 'notKept' }],
      ['window for a reading', 'correct-harness', { scopes: ['page', 'always'] }],
      ['window for a reading of a private page', 'correct-harness', { scopes: ['visit', 'always'] }],
    ])('in the %s', async (_, entry, data) => {
      const page = await open(entry, data, { width: 380, height: 600, colors })
      expect(await page.evaluate(to => matchMedia(`(prefers-color-scheme: ${to})`).matches, colors)).toBe(true)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await violations(page)).toEqual([])
      await page.close()
    })
  })
})
