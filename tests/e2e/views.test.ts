// The views in real browsers without the extension around them: accessibility, line breaks and tooltips at the edges.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KINDS, launch } from '../../scripts/browser'
import { type Bundle, bundle, writePage } from '../../scripts/pictures/harness'
import { outlineOf } from '../../utils/engine/outline'
import { makeSampleDoc } from '../fixtures/sample-doc'
import { copied, HOST, setPinyin, untilVisible } from './elements'
import { setColors } from './firefox'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))
const doc = makeSampleDoc()

const MENTION = `${HOST} >>> .body [data-mention="person"]`
const TOOLTIP = `${HOST} >>> [role="tooltip"]`

const bundles = new Map<string, Promise<Bundle>>()

interface View {
  readonly width: number
  readonly height: number
  readonly colors: 'light' | 'dark'
}

/** What axe finds, each with the elements it finds it in. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(),
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.each(KINDS)('%s:', kind => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch(kind, true)
  })
  afterAll(() => browser?.close())

  async function open(entry: string, data: object, { width, height, colors }: View): Promise<Page> {
    const page = await browser.newPage()
    await page.setViewport({ width, height })
    if (kind === 'firefox') await setColors(browser, colors)
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colors }])
    const bundled = bundles.get(entry) ?? bundle(`scripts/pictures/${entry}.tsx`)
    bundles.set(entry, bundled)
    await page.goto(pathToFileURL(writePage(await bundled, { messages, language: 'en', ...data })).href)
    return page
  }

  describe.each(['light', 'dark'] as const)('axe finds nothing, %s,', colors => {
    it.each(['off', 'all'] as const)('in the reading view with pinyin %s', async mode => {
      const page = await open('reading-harness', { doc }, { width: 900, height: 700, colors })
      await setPinyin(page, mode)
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

  describe.each([1280, 420, 320])('the reading view at %i pixels', width => {
    let page: Page
    beforeAll(async () => {
      page = await open('reading-harness', { doc }, { width, height: 600, colors: 'light' })
    })
    afterAll(() => page.close())

    it('keeps words whole, lines even and the window unscrolled sideways', async () => {
      await setPinyin(page, 'all')
      const found = await page.$eval(HOST, host => {
        const words = [...host.shadowRoot!.querySelectorAll('.word')]
        const tops = (element: Element) => new Set([...element.getClientRects()].map(({ top }) => Math.round(top))).size
        const bottoms = [...host.shadowRoot!.querySelectorAll('.body')].map(body => [
          ...new Set([...body.querySelectorAll('.word')].map(word => word.getBoundingClientRect().bottom)),
        ])
        const pitches = bottoms.flatMap(lines => lines.slice(1).map((line, i) => line - lines[i]!)).filter(pitch => pitch > 5)
        return {
          broken: words.filter(word => tops(word) > 1).map(word => word.textContent),
          unevenness: Math.max(...pitches) - Math.min(...pitches),
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }
      })
      expect(found.broken).toEqual([])
      expect(found.unevenness).toBeLessThan(1.5)
      expect(found.sideways).toBe(0)
    })

    it.each(['off', 'all'] as const)('keeps tooltips in the window and off their words, pinyin %s', async mode => {
      await setPinyin(page, mode)
      for (const mention of await page.$$(`${HOST} >>> [data-mention]`)) {
        await mention.focus()
        await untilVisible(page, TOOLTIP)
        const tip = (await (await page.$(TOOLTIP))?.boundingBox())!
        const word = await mention.evaluate(element => element.getClientRects()[0]!.toJSON())
        expect(tip.x).toBeGreaterThanOrEqual(0)
        expect(tip.y).toBeGreaterThanOrEqual(0)
        expect(tip.x + tip.width).toBeLessThanOrEqual(width)
        expect(tip.y + tip.height).toBeLessThanOrEqual(600)
        expect(tip.y + tip.height <= word.top || tip.y >= word.bottom).toBe(true)
      }
    })
  })

  it('copies clean Chinese with pinyin shown, a title from the lead not twice', async () => {
    const page = await open('reading-harness', { doc }, { width: 900, height: 700, colors: 'light' })
    await setPinyin(page, 'all')
    await page.$eval(HOST, host => {
      const range = document.createRange()
      range.selectNodeContents(host.shadowRoot!.querySelector('.sheet')!)
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
    })
    expect((await copied(page)).replace(/\s/g, '')).toBe(doc.text.replace(/\s/g, ''))
    await page.close()
  })
})
