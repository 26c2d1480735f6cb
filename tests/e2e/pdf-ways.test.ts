// Ways to the page for PDFs: popup, menus, PDFs within pages; and no way for pages of the web.
import type { Page } from 'puppeteer-core'
import { expect, it, vi } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { openOwn, tabId } from '../../scripts/browser'
import { count, HOST, SOON, saying, texts, untilRead, untilSome } from './elements'
import { inWindow } from './firefox'
import { PAGES as NEWS } from './pages'
import { printPapers } from './papers'
import { inEachBrowser, openPopup, type World } from './world'

declare const browser: Api
declare const chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } }

const { front } = await printPapers()
const pdf = { type: 'application/pdf', body: front }
const PAGES = {
  ...NEWS,
  '/front.pdf': pdf,
  // Without a name that would tell.
  '/paper': pdf,
  '/digital.html': {
    body: `<!doctype html><title>数字报</title><p>2024年9月12日 第1版</p><iframe src="/front.pdf" width="400" height="300"></iframe>
      <embed src="/paper?page=2" type="application/pdf" width="200" height="100"><object data="/third.pdf" width="100" height="100"></object>
      <iframe src="/viewer.html?file=%2Fupload%2F%E7%AC%AC%E5%9B%9B%E7%89%88.pdf"></iframe><a href="/front.pdf">PDF</a>`,
  },
  '/viewer.html': { body: '<!doctype html><title>viewer</title>' },
  '/third.pdf': pdf,
}

/** The page for PDFs with this address in it, as soon as it is there. */
const pdfPage = ({ remote, origin }: World, src: string): Promise<Page> =>
  vi.waitFor(async () => {
    for (const page of await remote.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '')
      if (address.startsWith(`${origin}/pdf.html`) && new URL(address).searchParams.get('src') === src) return page
    }
    throw new Error(`no page reads ${src}`)
  }, SOON)

/** Opens an address that the browser shows in a viewer of its own. */
async function openPdf({ remote }: World, url: string): Promise<Page> {
  const page = await remote.newPage()
  await page.goto(url).catch(() => undefined)
  return page
}

/** Chooses from a menu of the extension: no remote reaches those of the browser. */
async function choose(world: World, page: Page, info: Record<string, unknown>): Promise<void> {
  const id = await tabId(page, world.own)
  const menu = { editable: false, modifiers: [], pageUrl: page.url(), ...info }
  if (world.kind === 'chromium') {
    const worker = await (await world.remote.waitForTarget(target => target.type() === 'service_worker')).worker()
    return void (await worker!.evaluate(
      async (what, tab) =>
        chrome.contextMenus.onClicked.dispatch(
          what,
          await (globalThis as unknown as { chrome: { tabs: { get(id: number): Promise<object> } } }).chrome.tabs.get(tab),
        ),
      menu,
      id,
    ))
  }
  await inWindow(
    world.remote,
    `(() => {
      const { extension } = WebExtensionPolicy.getByHostname(new URL('${world.origin}').host)
      extension.emit('webext-menu-menuitem-click', ${JSON.stringify(menu)}, gBrowser.selectedTab)
    })()`,
  )
}

inEachBrowser(world => {
  it.each(['/front.pdf', '/paper'])('the popup opens a PDF that the tab shows: %s', async path => {
    const page = await openPdf(world, world.server.url(path))
    const popup = await openPopup(world, page)
    await untilSome(popup, '.primary')
    expect((await texts(popup, '.offer')).join()).toContain('PDF')
    await popup.click('.primary')
    const reader = await pdfPage(world, world.server.url(path))
    await untilRead(reader)
    await reader.close()
    await page.close()
    await popup.close().catch(() => undefined)
  })

  it('the popup lists PDFs that lie in a page', async () => {
    const page = await openPdf(world, world.server.url('/digital.html'))
    const popup = await openPopup(world, page)
    await untilSome(popup, '.pdfs button')
    expect((await texts(popup, '.pdfs button')).sort()).toEqual(['front.pdf', 'paper', 'third.pdf', '第四版.pdf'].sort())
    await (await saying(popup, '.pdfs button', 'front.pdf')).click()
    const reader = await pdfPage(world, world.server.url('/front.pdf'))
    await untilRead(reader)
    await reader.close()
    await page.close()
    await popup.close().catch(() => undefined)
  })

  it('lists none where a page has none, and says nothing of PDFs there but how to open one', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    const popup = await openPopup(world, page)
    await untilSome(popup, '.outline')
    expect(await count(popup, '.pdfs')).toBe(0)
    expect(await popup.$eval('.quiet a', link => link.getAttribute('href'))).toBe('/pdf.html')
    await popup.close()
    await page.close()
  })

  it.each([
    ['a link', { menuItemId: 'pdf-link', linkUrl: '/front.pdf' }],
    ['a frame', { menuItemId: 'pdf-here', frameUrl: '/third.pdf' }],
  ])('the menu of %s opens it', async (_, { menuItemId, ...of }) => {
    const page = await openPdf(world, world.server.url('/digital.html'))
    const [[name, path]] = Object.entries(of) as [[string, string]]
    await choose(world, page, { menuItemId, [name]: world.server.url(path) })
    const reader = await pdfPage(world, world.server.url(path))
    await untilRead(reader)
    await reader.close()
    await page.close()
  })

  it('the options page leads there', async () => {
    const own = await openOwn(world.remote, `${world.origin}/options.html`)
    await untilSome(own, 'a[href="/pdf.html"]')
    await own.close()
  })

  it('a page of the web can neither open nor frame it', async () => {
    const page = await world.open(world.server.url('/recipe.html'))
    const address = `${world.origin}/pdf.html?src=${encodeURIComponent(world.server.url('/front.pdf'))}`
    const before = world.server.asked.filter(path => path === '/front.pdf').length
    await page.evaluate(url => {
      const frame = document.createElement('iframe')
      frame.src = url
      document.body.append(frame)
      const link = document.body.appendChild(document.createElement('a'))
      link.href = url
      link.click()
    }, address)
    await new Promise(soon => setTimeout(soon, 1500))
    expect(world.server.asked.filter(path => path === '/front.pdf').length).toBe(before)
    for (const frame of page.frames()) expect(await count(frame, HOST).catch(() => 0)).toBe(0)
    await page.close()
    await world.complaints()
  })

  it('asks for no permission but menus', async () => {
    const { permissions = [] } = await world.own.evaluate(() => browser.runtime.getManifest())
    expect([...permissions].filter(each => each !== 'offscreen').sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage'])
  })
}, PAGES)
