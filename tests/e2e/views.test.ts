// The views in real browsers without the extension around them: line breaks, readings and tooltips at the edges.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSampleDoc } from '../fixtures/sample-doc'
import { copied, HOST, setPinyin, untilVisible } from './elements'
import { viewsInEachBrowser } from './views'

const doc = makeSampleDoc()
const TOOLTIP = `${HOST} >>> [role="tooltip"]`

viewsInEachBrowser(open => {
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
