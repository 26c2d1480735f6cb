// While a whole text is explained where it stands, nothing in the page is other than it was, for its scripts, its readers and those who listen.
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { toldOf } from './apps/accessibility'
import { choosePinyin, differences, untilMarked, withoutExtension } from './apps/compare'
import { type Look, look } from './apps/in-page'
import { PERSONS, REPORT, SHADOW_REPORT } from './apps/report'
import { readings } from './drawn'
import { SOON } from './elements'
import { toggle } from './give-back'
import { inEachBrowser } from './world'

declare const atFirst: Look
declare const watched: readonly string[]

const MODES = ['names', 'all', 'off', 'names'] as const
/** Fewer than are drawn. */
const READINGS = { off: -1, names: 4, all: 100 }
/** What the page says last. */
const LAST = '版权所有'
const PAGES = { '/report.html': REPORT, '/shadow-report.html': SHADOW_REPORT }

/** In the page: the elements of ours that stand under its body. */
const ours = () => [...document.body.querySelectorAll('*')].map(({ localName }) => localName).filter(name => name.startsWith('qianzi'))

/** In the page: where its paragraphs stand. */
const places = () =>
  [...document.querySelectorAll('p')].map(paragraph => {
    const { x, y, width, height } = paragraph.getBoundingClientRect()
    return [x, y, width, height].map(Math.round)
  })

/** In the page: what a reader copies of it. */
const copied = () => {
  const selection = getSelection()
  selection?.selectAllChildren(document.body)
  const text = String(selection)
  selection?.removeAllRanges()
  return text
}

inEachBrowser(world => {
  const plain = withoutExtension(world)

  const untilDrawn = async (page: Page, pinyin: keyof typeof READINGS) => {
    await choosePinyin(world, pinyin)
    await untilMarked(page, PERSONS, pinyin)
    // Readings come after the marks, and are nothing that a page could see.
    await expect.poll(async () => (await readings(world, page)).length > READINGS[pinyin], SOON).toBe(true)
  }

  const expectUntouched = async (page: Page, when: string) => {
    expect(differences(await page.evaluate(look), await page.evaluate(() => atFirst)), when).toEqual([])
    expect(await page.evaluate(() => watched), when).toEqual([])
    expect(await page.evaluate(ours), when).toEqual([])
  }

  describe.each(Object.keys(PAGES))('%s', path => {
    it('has the markup, the nodes and the text that it had, before, while it is shown in any way, and after', async () => {
      const page = await world.open(world.server.url(path))
      for (const pinyin of MODES) {
        await untilDrawn(page, pinyin)
        await expectUntouched(page, `pinyin: ${pinyin}`)
      }
      await toggle(world, page, false)
      await expectUntouched(page, 'given back')
      await page.close()
      expect(await world.complaints()).toEqual([])
    })

    it('is copied as it would be', async () => {
      const was = await plain.open(path)
      const page = await world.open(world.server.url(path))
      for (const pinyin of MODES) {
        await untilDrawn(page, pinyin)
        expect(await page.evaluate(copied), pinyin).toBe(await was.evaluate(copied))
      }
      await Promise.all([page.close(), was.close()])
    })

    it('is told to a screen reader as it would be', async () => {
      const was = await plain.open(path)
      const page = await world.open(world.server.url(path))
      await expect.poll(() => toldOf(was), SOON).toContainEqual(expect.stringContaining(LAST))
      const expected = await toldOf(was)
      for (const pinyin of MODES) {
        await untilDrawn(page, pinyin)
        // What is told of us, outside of the body, comes behind.
        await expect.poll(async () => (await toldOf(page)).slice(0, expected.length), { ...SOON, message: pinyin }).toEqual(expected)
      }
      await Promise.all([page.close(), was.close()])
    })
  })

  it('has all its paragraphs where they were, with pinyin over names', async () => {
    const was = await plain.open('/report.html')
    const page = await world.open(world.server.url('/report.html'))
    await untilDrawn(page, 'names')
    expect(await page.evaluate(places)).toEqual(await was.evaluate(places))
    await Promise.all([page.close(), was.close()])
  })
}, PAGES)
