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
      const paper = await page.$eval(`${HOST} >>> .page`, each =>
        Number.parseInt(/\d+/.exec(getComputedStyle(each).backgroundColor)?.[0] ?? '', 10),
      )
      expect(paper > 128).toBe(colors === 'light')
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

    it('keeps lines even and as far apart, readings apart and over their words, the window unscrolled sideways', async () => {
      await setPinyin(page, 'all')
      await page.$eval(HOST, () => new Promise(done => setTimeout(done, 300)))
      const found = await page.$eval(HOST, host => {
        const [blocks, range] = [[...host.shadowRoot!.querySelectorAll<HTMLElement>('.body')], document.createRange()]
        const lines = blocks.map(block => {
          const ends = new Map<number, number>()
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
            for (let i = 0; i < node.length; i++) {
              range.setStart(node, i)
              range.setEnd(node, i + 1)
              const { bottom, right } = range.getBoundingClientRect()
              ends.set(Math.round(bottom), Math.max(ends.get(Math.round(bottom)) ?? 0, right))
            }
          const right = block.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(block).paddingRight)
          return {
            size: Number.parseFloat(getComputedStyle(block).fontSize),
            bottoms: [...ends.keys()],
            short: [...ends.values()].slice(0, -1).map(end => right - end),
          }
        })
        const pitches = lines.flatMap(({ bottoms }) => bottoms.slice(1).map((line, i) => line - bottoms[i]!))
        const ragged = lines.flatMap(({ short, size }) => short.map(px => Math.abs(px) / size)).sort((x, y) => x - y)
        const readings = blocks.flatMap(block =>
          [...(block.shadowRoot?.querySelectorAll('i') ?? [])].map(each => each.getBoundingClientRect()),
        )
        const touching = readings.filter((box, i) => {
          const next = readings[i + 1]
          return next && Math.abs(next.bottom - box.bottom) < 2 && next.left > box.left - 1 && next.left < box.right
        })
        return {
          readings: readings.length,
          touching: touching.length,
          unevenness: Math.max(...pitches) - Math.min(...pitches),
          ragged: ragged[Math.floor(ragged.length * 0.9)] ?? 0,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }
      })
      expect(found.readings).toBeGreaterThan(60)
      expect(found.touching).toBe(0)
      expect(found.unevenness).toBeLessThan(1.5)
      expect(found.ragged).toBeLessThan(0.1)
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
