// A user who lets the extension see a page on click only: nothing before the click, everything after it.
import { expect, it } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { count, HOST, isVisible, SOON, saying, texts, untilRead, untilSome, untilVisible } from './elements'
import { expectGivenBack, toggle } from './give-back'
import { badgeOf, clickToolbar, inEachBrowser, isAllowed, openPopup, press, type World, withholdAccess } from './world'

/** The browser's interface for extensions, in a page of the extension's own. */
declare const browser: Api

/** Presses the button of the popup of the toolbar; Chromium runs what it kept from the page instead of opening one. */
const readAnyway = ({ own }: World): Promise<void> =>
  own.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector<HTMLElement>('.primary')?.click())

inEachBrowser(world => {
  it('shows nothing before the click and everything after it', async () => {
    await withholdAccess(world)
    expect(await isAllowed(world)).toBe(false)
    const page = await world.open(world.server.url('/district.txt'))
    await new Promise(done => setTimeout(done, 1500))
    expect(await count(page, HOST)).toBe(0)

    await clickToolbar(world, page)
    await expect
      .poll(async () => {
        await readAnyway(world)
        return count(page, `${HOST} >>> article`)
      }, SOON)
      .toBe(3)
    await page.bringToFront()
    await (await saying(page, `${HOST} >>> [data-mention="person"]`, '李文华')).hover()
    await untilVisible(page, `${HOST} >>> [role="tooltip"]`)
    await press(world, 'cycle-pinyin')
    await untilSome(page, `${HOST}[data-pinyin="names"]`)
    await expect.poll(() => badgeOf(world, page)).toBe('3')

    await toggle(world, page, false)
    await expectGivenBack(world, page)
    const popup = await openPopup(world, page)
    await untilSome(popup, '[role="switch"]')
    expect((await texts(popup, 'body')).join()).toContain('安全度汛')
    await popup.locator('[role="switch"]').click()
    await untilRead(page)
    await popup.close()

    // The next page is again none of our business.
    await page.goto(world.server.url('/pre.html').replace('127.0.0.1', 'localhost'))
    await new Promise(done => setTimeout(done, 1500))
    expect(await isVisible(page, 'pre')).toBe(true)
    expect(await count(page, HOST)).toBe(0)
    expect(await isAllowed(world)).toBe(false)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })
})
