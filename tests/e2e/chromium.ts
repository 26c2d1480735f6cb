// A real Chromium with the built extension in it.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser's program; throws where there is none. */
export function chromiumPath(): string {
  const path = PLACES.find(place => place && existsSync(place))
  if (!path) throw new Error('No Chromium found: install it, or name it in the environment variable CHROMIUM.')
  return path
}

export interface Chromium {
  readonly context: BrowserContext
  readonly worker: Worker
  readonly extensionId: string
  /** Errors and warnings that any page has logged, and exceptions. */
  readonly complaints: string[]
  readonly open: (url: string) => Promise<Page>
  readonly tabId: (page: Page) => Promise<number>
  readonly popup: (page: Page) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Starts it with a fresh profile. */
export async function startChromium(): Promise<Chromium> {
  const extension = resolve('.output/chrome-mv3')
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'qianzi-e2e-')), {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const extensionId = new URL(worker.url()).host
  const complaints: string[] = []
  const watch = (page: Page) => {
    page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(String(error)))
  }
  context.on('page', watch)
  const open = async (url: string) => {
    const page = await context.newPage()
    await page.goto(url)
    return page
  }
  const tabId = async (page: Page) => {
    const url = page.url()
    return worker.evaluate(async address => {
      const tabs = await (
        globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } } }
      ).chrome.tabs.query({})
      return tabs.find(tab => tab.url === address)?.id ?? -1
    }, url)
  }
  const popup = async (page: Page) => open(`chrome-extension://${extensionId}/popup.html?tab=${await tabId(page)}`)
  return { context, worker, extensionId, complaints, open, tabId, popup, close: () => context.close() }
}

/** The reading view of a page, once it stands. */
export const reader = async (page: Page) => {
  const host = page.locator('qianzi-reader')
  await host.locator('article').first().waitFor({ state: 'attached', timeout: 20_000 })
  return host
}
