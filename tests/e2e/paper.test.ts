// The paper of the reading view: to the edges of the window where nothing else is on the page, lines of whole characters, laid out to its end, and on a phone as wide as that.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { HOST, SOON, untilRead } from './elements'
import { inEachBrowser, press } from './world'

/** In functions that are run in a page of the extension's own. */
declare const browser: Api

inEachBrowser(world => {
  const open = async (path: string): Promise<Page> => {
    const page = await world.open(world.server.url(path))
    await untilRead(page)
    return page
  }
  const edges = (page: Page) =>
    page.$eval(HOST, host => {
      const { left, top, width, height } = host.getBoundingClientRect()
      const { clientWidth } = document.documentElement
      return { left, top: top + scrollY, isWide: width === clientWidth, isHigh: height >= innerHeight }
    })

  it('it covers the window, and the page is what it was when given back', async () => {
    const page = await open('/district.txt')
    await page.evaluate(() => scrollTo(0, 0))
    expect(await edges(page)).toEqual({ left: 0, top: 0, isWide: true, isHigh: true })
    await page.bringToFront()
    await press(world, 'toggle-reading')
    await expect.poll(() => page.$$(HOST).then(hosts => hosts.length), SOON).toBe(0)
    expect(await page.evaluate(() => document.querySelectorAll('meta[name="viewport"]').length)).toBe(0)
    await page.close()
  })

  it('beside others on the page it stands where the text stood', async () => {
    const page = await open('/pre.html')
    expect((await edges(page)).left).toBeGreaterThan(0)
    await page.close()
  })

  it('it is as large, set in what and as dark as the options say, at once', async () => {
    const page = await open('/district.txt')
    const look = () =>
      page.$eval(`${HOST} >>> .page`, each => {
        const { fontSize, fontFamily, backgroundColor } = getComputedStyle(each)
        return { size: Number.parseFloat(fontSize), fontFamily, backgroundColor }
      })
    const before = await look()
    const set = (settings: object) =>
      world.own.evaluate(async changed => {
        const { settings } = await browser.storage.local.get('settings')
        await browser.storage.local.set({ settings: { ...(settings as object), ...changed } })
      }, settings)
    await set({ size: 1.5, typeface: 'hei', paper: 'black' })
    await expect.poll(async () => (await look()).backgroundColor, SOON).toBe('rgb(0, 0, 0)')
    const after = await look()
    expect(after.size / before.size).toBeCloseTo(1.5, 2)
    expect(after.fontFamily).not.toBe(before.fontFamily)
    await set({ size: 1, typeface: 'song', paper: 'auto' })
    await expect.poll(look, SOON).toEqual(before)
    await page.close()
  })

  it('a line is a whole number of characters long, and a picture of the whole page has no holes', async () => {
    const page = await open('/district.txt')
    const sheet = await page.$eval(
      `${HOST} >>> .sheet`,
      each => [each.clientWidth, Number.parseFloat(getComputedStyle(each).fontSize)] as const,
    )
    expect(sheet[0] % sheet[1]).toBeCloseTo(0, 0)
    const holes = () =>
      page.$$eval(`${HOST} >>> .body`, all => all.filter(each => getComputedStyle(each).contentVisibility !== 'visible').length)
    await expect.poll(holes, SOON).toBe(0)
    await page.close()
  })
})
