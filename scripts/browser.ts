// A Chromium with the built extension in it, for the demonstration and the pictures.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { ROOT } from './root'
import { findBrowser } from './setup.mjs'

interface Tabs {
  readonly chrome: { readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } }
}

/** Starts one with a fresh profile; throws where there is no Chromium. */
export async function launchWithExtension(headless: boolean): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found: install it, or name the program in CHROMIUM')
  const extension = join(ROOT, '.output/chrome-mv3')
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'qianzi-')), {
    executablePath,
    headless,
    viewport: headless ? { width: 1100, height: 760 } : null,
    // The sandbox refuses to run for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    // Playwright starts browsers without extensions otherwise.
    ignoreDefaultArgs: ['--disable-extensions'],
  })
}

/** Opens the popup for `page` in a tab of its own, once the reader stands in that page. */
export async function openPopup(context: BrowserContext, page: Page): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = await worker.evaluate(async url => {
    const tabs = await (globalThis as unknown as Tabs).chrome.tabs.query({})
    return tabs.find(tab => tab.url === url)?.id
  }, page.url())
  const popup = await context.newPage()
  await popup.setViewportSize({ width: 380, height: 600 })
  await popup.goto(new URL(`/popup.html?tab=${id}`, worker.url()).href)
  return popup
}
