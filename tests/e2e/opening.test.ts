// Text that is closed when the page comes: nothing happens until somebody opens it, then it is read, and closes with what it lies in.
import type { Page } from 'puppeteer-core'
import { describe, expect, it, vi } from 'vitest'
import { count, HOST, SOON } from './elements'
import { expectGivenBack, expectSame, remembered, toggle } from './give-back'
import { OPENINGS } from './openings'
import { badgeOf, inEachBrowser } from './world'

/** How many texts are to be seen as we show them. */
const shown = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('qianzi-reader:not([data-place="aside"])')]
    return [...hosts, ...document.querySelectorAll('qianzi-word:first-child')].filter(each => each.checkVisibility()).length
  })

const untilShown = (page: Page, some: boolean): Promise<void> => vi.waitFor(async () => expect((await shown(page)) > 0).toBe(some), SOON)
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
      expect(await count(page, `${HOST}, qianzi-word`)).toBe(0)
      await expectGivenBack(world, page)
      await page.close()
      expect(await world.complaints()).toEqual([])
    })
  })
}, OPENINGS)
