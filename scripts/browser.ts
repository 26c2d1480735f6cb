// A real browser with the built extension in it, Chromium or Firefox: for the tests, the demonstration and the pictures.
import { dirname, join } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { ROOT } from './root'
import { findBrowser } from './setup.mjs'

export const KINDS = ['chromium', 'firefox'] as const
export type Kind = (typeof KINDS)[number]

/** What Firefox makes up for every profile anew, settled here so that the extension's own pages have a known address. */
const UUID = '6f1f3a3c-5c1e-4b7a-9d53-9a0c2b7e4d11'
/** What Firefox knows the extension by. */
export const GECKO_ID = 'qianzi@qianzi.invalid'

/** Firefox reads fonts in their usual places only, unless it is told of others. */
const FONTS = process.env.FONTCONFIG_FILE && `${dirname(process.env.FONTCONFIG_FILE)}/`

const OPTIONS: Readonly<Record<Kind, LaunchOptions>> = {
  chromium: {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    // The sandbox refuses to run for root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  firefox: {
    browser: 'firefox',
    // The extension's own pages and the toolbar are out of reach otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // Else the user is asked about file:// by a dialog.
      'extensions.webextensions.fileSchemeAccess.requireOptIn': false,
      ...(FONTS && { 'security.sandbox.content.read_path_whitelist': FONTS }),
    },
  },
}

/** Starts one with a fresh profile; throws where there is none. `viewport` is the size of its pages, that of the window if absent. */
export async function launch(kind: Kind, headless: boolean, viewport: LaunchOptions['defaultViewport'] = null): Promise<Browser> {
  const executablePath = findBrowser(kind)
  if (!executablePath) throw new Error(`no ${kind} found: install it, or name the program in ${kind.toUpperCase()}`)
  return puppeteer.launch({ ...OPTIONS[kind], executablePath, headless, defaultViewport: viewport })
}

/** Puts the extension into it; gives the address that the extension's own pages have. */
export async function install(kind: Kind, browser: Browser): Promise<string> {
  const id = await browser.installExtension(join(ROOT, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'))
  return kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${UUID}`
}

/** Opens a page of the extension's own. */
export async function openOwn(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  // Firefox never tells a remote that such a page has loaded, so the page itself is asked.
  page.goto(address, { timeout: 0 }).catch(() => undefined)
  const isThere = (url: string) => location.href === url && document.readyState === 'complete'
  while (!(await page.evaluate(isThere, address).catch(() => false))) await new Promise(soon => setTimeout(soon, 20))
  return page
}

/** The number that the browser's interface for extensions gives a page's tab. */
export async function tabId(page: Page, own: Page): Promise<number> {
  await page.bringToFront()
  return own.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { tabs: { query(what: object): Promise<{ id: number }[]> } } }
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    return tab?.id ?? -1
  })
}
