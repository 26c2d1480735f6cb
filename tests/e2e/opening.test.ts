// Text that is closed when the page comes: nothing happens until somebody opens it, then it is read, and closes with what it lies in.
import type { Page } from 'puppeteer-core'
import { describe, expect, it, vi } from 'vitest'
import { untilMarked } from './drawn'
import { count, HOST, SOON } from './elements'
import { expectGivenBack, expectSame, remembered, toggle } from './give-back'
import { OPENINGS } from './openings'
import { badgeOf, inEachBrowser } from './world'

/** Whether a text is to be seen as we show it: in a view, or with marks on words that stand somewhere. */
const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('qianzi-reader:not([data-place="aside"])')]
    const marked = [...(CSS.highlights.get('qianzi-person') ?? [])].flatMap(({ startContainer: { parentElement } }) => parentElement ?? [])
    return [...hosts, ...marked].some(each => each.checkVisibility())
  })

const untilShown = (page: Page, some: boolean): Promise<void> => vi.waitFor(async () => expect(await isShown(page)).toBe(some), SOON)
const later = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

inEachBrowser(world => {
  describe('a text that opens later is read when it does', () => {
    it.each(Object.entries(OPENINGS))('%s', async (path, { open, close }) => {
      const page = await world.open(world.server.url(path))
      await page.bringToFront()
      const before = await remembered(page.mainFrame())
      await later(800)
      await expectSame(page.mainFrame(), before)
      expect(await badgeOf(world, page)).toBe('')

      await page.click(open)
      await untilShown(page, true)
      await expect.poll(() => badgeOf(world, page)).toBe('2')
      await page.click(close)
      await untilShown(page, false)
      await expect.poll(() => badgeOf(world, page)).toBe('')
      await page.click(open)
      await untilShown(page, true)

      await toggle(world, page, false)
      expect(await count(page, HOST)).toBe(0)
      await untilMarked(page, false)
      await expectGivenBack(world, page)
      await page.close()
      expect(await world.complaints()).toEqual([])
    })
  })
}, OPENINGS)
