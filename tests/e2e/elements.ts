// How the tests look into a page. Selectors are puppeteer's: `>>>` goes into open shadow roots.
import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'

type Where = Page | Frame

/** The element that stands for the reading view, wherever it is. */
export const HOST = '>>> qianzi-reader'
/** Milliseconds that a page is given to be as it should be. */
export const SOON = { timeout: 20_000 }

export const count = async (where: Where, selector: string): Promise<number> => (await where.$$(selector)).length

export const texts = (where: Where, selector: string): Promise<string[]> =>
  where.$$eval(selector, found => found.map(each => each.textContent ?? ''))

/** The first element of them that says so; throws where there is none. */
export async function saying(where: Where, selector: string, what: string): Promise<ElementHandle<HTMLElement>> {
  for (const each of await where.$$(selector))
    if (await each.evaluate((element, wanted) => element.textContent?.includes(wanted), what)) return each as ElementHandle<HTMLElement>
  throw new Error(`no ${selector} says ${what}`)
}

/** Waits until there are so many of them. */
export const untilCount = (where: Where, selector: string, wanted: number): Promise<void> =>
  vi.waitFor(async () => expect(await count(where, selector), selector).toBe(wanted), SOON)

/** Waits until there are some of them. */
export const untilSome = (where: Where, selector: string): Promise<void> =>
  vi.waitFor(async () => expect(await count(where, selector), selector).toBeGreaterThan(0), SOON)

/** Waits until the whole text of the page is shown in the reading view. */
export async function untilRead(where: Where): Promise<void> {
  await untilSome(where, `${HOST} >>> article`)
  await untilCount(where, `${HOST}[aria-busy]`, 0)
}

/** Waits until nothing is shown of ours. */
export const untilGivenBack = (where: Where): Promise<void> => untilCount(where, HOST, 0)

/** Sets an attribute of the reading view. */
export const setPinyin = (where: Where, mode: 'off' | 'names' | 'all'): Promise<void> =>
  where.$eval(HOST, (host, to) => host.setAttribute('data-pinyin', to), mode)

/** Whether the first of them is to be seen. */
export const isVisible = async (where: Where, selector: string): Promise<boolean> => (await (await where.$(selector))?.isVisible()) ?? false

export const untilVisible = (where: Where, selector: string, wanted = true): Promise<void> =>
  vi.waitFor(async () => expect(await isVisible(where, selector), selector).toBe(wanted), SOON)

/** Copies what is selected by the key, and gives what the key then pastes. */
export async function copied(page: Page): Promise<string> {
  const press = async (letter: 'c' | 'v') => {
    await page.keyboard.down('Control')
    await page.keyboard.press(letter)
    await page.keyboard.up('Control')
  }
  await press('c')
  await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus({ preventScroll: true }))
  await press('v')
  return page.$eval('body > textarea', area => {
    area.remove()
    return area.value
  })
}
