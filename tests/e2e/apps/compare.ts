// The same page with and without the extension, side by side.
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import { launch } from '../../../scripts/browser'
import { VIEWPORT, type World } from '../world'
import { type Look, marked } from './in-page'

/** A browser of the same kind without the extension, while the tests run. */
export function withoutExtension(world: World): { readonly open: (path: string) => Promise<Page> } {
  let plain: Browser
  beforeAll(async () => {
    plain = await launch(world.kind, true, VIEWPORT)
  })
  afterAll(() => plain?.close())
  const open = async (path: string) => {
    const page = await plain.newPage()
    await page.goto(world.server.url(path))
    return page
  }
  return { open }
}

/** Has pinyin shown so on every page that is opened from now on. */
export const choosePinyin = (world: World, pinyin: string): Promise<void> =>
  world.own.evaluate(async mode => {
    const { browser } = globalThis as unknown as { browser: { storage: { local: { set(what: object): Promise<void> } } } }
    await browser.storage.local.set({ settings: { pinyin: mode } })
  }, pinyin)

/** Waits until these names are marked wherever the page has them. */
export const untilMarked = (page: Page, names: readonly string[], pinyin: string): Promise<void> => page.evaluate(marked, names, pinyin)

/** What the scripts of the page have thrown or complained of. */
export const wrongsOf = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { wrongs: string[] }).wrongs)

/** Where two texts part. */
function parting(is: string, was: string): string {
  let at = 0
  while (at < is.length && is[at] === was[at]) at++
  const part = (text: string) => `…${text.slice(Math.max(0, at - 10), at + 40).replace(/\s+/g, '␣')}… (${text.length})`
  return `${part(is)} instead of ${part(was)}`
}

/** In what a page looks otherwise than it would without the extension. */
export function differences(is: Look, was: Look): string[] {
  const kinds = [
    ['text', is.text, was.text],
    ['text as laid out', is.rendered, was.rendered],
    ['paragraphs', is.paragraphs.join('¶'), was.paragraphs.join('¶')],
    ['markup', is.html, was.html],
    ['nodes', String(is.nodes), String(was.nodes)],
  ] as const
  return kinds.filter(([, a, b]) => a !== b).map(([kind, a, b]) => `${kind}: ${parting(a, b)}`)
}

export const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))
