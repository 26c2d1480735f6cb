// The toolbar: outline, jump, switches, badge, key, and pages that are read anyway.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { count, HOST, SOON, saying, texts, untilCount, untilGivenBack, untilRead, untilSome } from './elements'
import { toggle } from './give-back'
import { LONG } from './pages'
import { badgeOf, clickToolbar, inEachBrowser, openPopup, type World } from './world'

/** The browser's interface for extensions, in a page of the extension's own. */
declare const browser: Api

/** What the popup of the toolbar says, if it is open. */
const toolbarPopup = ({ own }: World): Promise<string> =>
  own.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '')

inEachBrowser(world => {
  it('shows the outline, jumps, and gives the page back and takes it again', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    const popup = await openPopup(world, page)
    await untilSome(popup, 'nav button, ol button, li button')
    expect((await texts(popup, 'body')).join()).toContain('孙立新')
    await (await saying(popup, 'button', '安全度汛')).click()
    const top = async () => (await saying(page, `${HOST} >>> h2`, '安全度汛')).evaluate(heading => heading.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(800)
    expect(await top()).toBeGreaterThan(-50)
    await popup.locator('[role="switch"]').click()
    await untilGivenBack(page)
    await popup.locator('[role="switch"]').click()
    await untilRead(page)
    await popup.close()
    await page.close()
  })

  it('says that there is nothing on other pages, and reads them anyway', async () => {
    const page = await world.open(world.server.url('/recipe.html'))
    const popup = await openPopup(world, page)
    await untilSome(popup, 'button')
    await (await saying(popup, 'button', 'anyway')).click()
    await untilSome(page, HOST)
    expect(await world.complaints()).toEqual([])
    await popup.close()
    await page.close()
  })

  it('shows how far a long text has been read, and stops that', async () => {
    const page = await world.open(world.server.url('/huge.txt'))
    await untilSome(page, `${HOST} >>> article`)
    const popup = await openPopup(world, page)
    await untilSome(popup, 'progress')
    await popup.locator('.progress button').click()
    await untilCount(page, HOST, 0)
    await untilCount(popup, 'progress', 0)
    expect(await texts(popup, '[role="alert"]')).toEqual([])
    await popup.close()
    await page.close()
  })

  it('reads a long text to its end', async () => {
    const page = await world.open(world.server.url('/long.txt'))
    await untilRead(page)
    const shown = (await texts(page, `${HOST} >>> [data-start]`)).join('')
    expect(shown.replace(/\s/g, '').length).toBeGreaterThan(0.9 * LONG.replace(/\s/g, '').length)
    const popup = await openPopup(world, page)
    await expect.poll(() => badgeOf(world, page)).toBe(String(await count(page, `${HOST} >>> article`)))
    await untilSome(popup, '.controls')
    expect(await count(popup, 'progress')).toBe(0)
    await popup.close()
    await page.close()
  })

  it('opens from the toolbar with the outline of the page, whose badge says how many articles there are', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await expect.poll(() => badgeOf(world, page)).toBe('3')
    await clickToolbar(world, page)
    await expect.poll(() => toolbarPopup(world), SOON).toContain('安全度汛')
    await page.close()
  })

  it('has the reader keep away from a site, or wait to be asked for', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    const choose = async (start: string): Promise<Page> => {
      const popup = await openPopup(world, page)
      await popup.locator(`.site input[value="${start}"]`).click()
      await untilSome(popup, `.site input[value="${start}"]:checked`)
      await page.bringToFront()
      await page.reload()
      return popup
    }
    const never = await choose('never')
    await new Promise(soon => setTimeout(soon, 900))
    expect(await count(page, HOST)).toBe(0)
    await never.close()

    const ask = await choose('ask')
    await expect.poll(() => badgeOf(world, page)).toBe('?')
    expect(await count(page, HOST)).toBe(0)
    await ask.close()
    const popup = await openPopup(world, page)
    await popup.locator('.primary').click()
    await untilRead(page)
    await popup.close()

    const always = await choose('always')
    await untilRead(page)
    await always.close()
    await page.close()
  })

  it('has a key that gives the page back and takes it again, also one that the detector left alone', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await toggle(world, page, false)
    await toggle(world, page, true)
    await page.goto(world.server.url('/recipe.html'))
    await new Promise(soon => setTimeout(soon, 600))
    expect(await count(page, HOST)).toBe(0)
    await toggle(world, page, true)
    await page.close()
  })
})
