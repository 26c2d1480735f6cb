// Tabs that no extension can read, and pages with nothing to read: the popup says so at once, and has no button that could not work. Of a PDF
// that is the one that opens it.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { texts } from './elements'
import { html } from './news'
import { clickToolbar, inEachBrowser, openPopup, type World } from './world'

/** The browser's interface for extensions, in a page of the extension's own. */
declare const browser: Api

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`

const PAGES = {
  '/paper.pdf': { type: 'application/pdf', body: PDF },
  '/download': { type: 'application/pdf', body: PDF },
  '/english.html': { body: html('<p>Nothing of ours.</p>') },
}

const OPEN = 'Open this PDF in Qianzi'

/** Milliseconds in which the popup must know. */
const AT_ONCE = { timeout: 2500, interval: 100 }

/** Opens an address that may never say that it has loaded. */
async function goTo({ newPage }: World, address: string): Promise<Page> {
  const page = await newPage()
  page.goto(address, { timeout: 3000 }).catch(() => undefined)
  await new Promise(soon => setTimeout(soon, 1500))
  return page
}

const toolbarPopup = ({ own }: World): Promise<string> =>
  own.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '')

inEachBrowser(world => {
  const own = () => (world.kind === 'chromium' ? 'chrome://version' : 'about:config')
  const said = (page: Page) => texts(page, 'main').then(all => all.join())

  it.each([
    ['a PDF', () => world.server.url('/paper.pdf'), 'This is a PDF', [OPEN]],
    ['a page of the browser', own, 'does not let extensions read', []],
    ['the source of a page', () => `view-source:${world.server.url('/english.html')}`, 'into which|does not let extensions read', []],
    ['a page without Chinese', () => world.server.url('/english.html'), 'no Chinese text here', []],
  ])('%s', async (_, address, what, buttons) => {
    const page = await goTo(world, address())
    const popup = await openPopup(world, page)
    await expect.poll(() => said(popup), AT_ONCE).toMatch(new RegExp(what))
    expect(await texts(popup, 'button')).toEqual(buttons)
    await popup.close()
    await page.close()
  })

  it('a PDF whose address does not say that it is one', async () => {
    const page = await goTo(world, world.server.url('/download'))
    const popup = await openPopup(world, page)
    await expect
      .poll(() => said(popup), AT_ONCE)
      .toMatch(world.kind === 'chromium' ? /This is a PDF/ : /lets no extension look into this page. If it is a PDF/)
    expect(await texts(popup, 'button')).toEqual([OPEN])
    await popup.close()
    await page.close()
  })

  it('the source of a page, by the button of the toolbar', async () => {
    const source = await goTo(world, `view-source:${world.server.url('/english.html')}`)
    await clickToolbar(world, source)
    // Chromium does not tell even then what the tab is.
    await expect.poll(() => toolbarPopup(world), AT_ONCE).toMatch(world.kind === 'firefox' ? /is the source of a page/ : /does not let/)
    await world.own.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.close())
    await source.close()
  })

  // Chromium has none.
  if (world.kind === 'firefox')
    it('the reader view, by the button of the toolbar', async () => {
      const reader = await goTo(world, `about:reader?url=${encodeURIComponent(world.server.url('/english.html'))}`)
      await clickToolbar(world, reader)
      await expect.poll(() => toolbarPopup(world), AT_ONCE).toMatch(/own reader view/)
      await reader.close()
    })
}, PAGES)
