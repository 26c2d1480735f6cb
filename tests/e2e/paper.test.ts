// The paper of the reading view: to the edges of the window where nothing else is on the page, lines of whole characters, laid out to its end, and on a phone as wide as that.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { HOST, SOON, untilRead } from './elements'
import { inEachBrowser, press } from './world'

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
