// The views in real browsers without the extension around them.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { KINDS, type Kind, launch } from '../../scripts/browser'
import { type Bundle, bundle, writePage } from '../../scripts/pictures/harness'
import { setColors } from './firefox'

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))
const bundles = new Map<string, Promise<Bundle>>()

interface View {
  readonly width: number
  readonly height: number
  readonly colors: 'light' | 'dark'
}

/** Opens a harness of the pictures with its data. */
export type OpenView = (entry: string, data: object, view: View) => Promise<Page>

async function openIn(kind: Kind, browser: Browser, entry: string, data: object, { width, height, colors }: View): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  if (kind === 'firefox') await setColors(browser, colors)
  else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colors }])
  const bundled = bundles.get(entry) ?? bundle(`scripts/pictures/${entry}.tsx`)
  bundles.set(entry, bundled)
  await page.goto(pathToFileURL(writePage(await bundled, { messages, language: 'en', ...data })).href)
  return page
}

/** Runs the tests in each browser. */
export function viewsInEachBrowser(tests: (open: OpenView) => void): void {
  describe.each(KINDS)('%s:', kind => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launch(kind, true)
    })
    afterAll(() => browser?.close())
    tests((entry, data, view) => openIn(kind, browser, entry, data, view))
  })
}
