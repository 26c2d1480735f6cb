// Pictures of reading view, tooltip and popup, as a user sees them.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { openOwn, tabId } from '../browser'

/** Size of the pictures of a page. */
export const PICTURE = { width: 1100, height: 760 }
/** Of the popup. */
const POPUP = { width: 380, height: 600 }

/** Milliseconds that the reader may take to appear. */
const PATIENCE = { timeout: 20_000 }

const colors = (page: Page, value: 'light' | 'dark') => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])

/** What a picture is taken of, and two frames, so that what came last is drawn. */
async function shootInto(folder: string, of: Page, name: string): Promise<string> {
  const path = join(folder, `${name}.png`)
  await of.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  await of.screenshot({ path })
  return path
}

/** Takes them of the page for PDFs: both panes, light and dark, and the one pane that a narrow window has. Throws where no text is found. */
export async function takePdfPictures(page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  await page.setViewport(PICTURE)
  await page.waitForSelector('>>> qianzi-reader >>> article', PATIENCE).catch(() => {
    throw new Error('no newspaper text was found in the PDF')
  })
  await page.waitForSelector('canvas[data-painted]', PATIENCE)
  const paths: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await colors(page, scheme)
    const heading = await page.$('>>> qianzi-reader >>> article h2')
    await heading?.hover()
    paths.push(await shootInto(folder, page, `pdf-${scheme}`))
  }
  await page.setViewport({ width: 420, height: 760 })
  for (const [i, pane] of ['paper', 'text'].entries()) {
    await (await page.$$('.pane'))[i]?.click()
    await new Promise(soon => setTimeout(soon, 500))
    paths.push(await shootInto(folder, page, `pdf-narrow-${pane}`))
  }
  return paths
}

/** Takes them of the page that is open, into `folder`; gives their paths. A text that is whole is shown in its own page. Throws where none is found. */
export async function takePictures(browser: Browser, origin: string, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const paths: string[] = []
  const shoot = async (of: Page, name: string) => {
    paths.push(await shootInto(folder, of, name))
  }
  const inPlace = page.waitForSelector('qianzi-reader[data-place="aside"]', PATIENCE).then(() => true)
  const inView = page.waitForSelector('>>> qianzi-reader >>> article', PATIENCE).then(() => false)
  const isWhole = await Promise.any([inPlace, inView]).catch(() => {
    throw new Error('no newspaper text was found on the page')
  })
  await colors(page, 'light')
  // The popup asks for the tab by its number, which only a page of the extension's own can tell.
  const popup = await openOwn(browser, `${origin}/options.html`)
  const tab = await tabId(page, popup)
  await popup.setViewport(POPUP)
  await popup.goto(`${origin}/popup.html?tab=${tab}`)
  const choose = async (mode: string) => {
    await popup.bringToFront()
    await popup.locator(`input[value="${mode}"]`).click()
    await page.bringToFront()
    await page.waitForSelector(`>>> qianzi-reader[data-pinyin="${mode}"]`, PATIENCE)
  }

  if (isWhole) await shoot(page, 'in-place')
  else {
    await choose('names')
    // On a page of the user's own there may be few persons, or nobody.
    const persons = await page.$$('>>> qianzi-reader >>> .body [data-mention="person"]')
    const named = persons[2] ?? persons.at(-1) ?? (await page.$('>>> qianzi-reader >>> .body [data-mention]'))
    if (named) {
      await named.hover()
      await page.waitForSelector('>>> qianzi-reader >>> [role="tooltip"]', { visible: true, ...PATIENCE })
      await shoot(page, 'reading-names-tooltip')
      await page.mouse.move(0, 0)
    }
    await choose('off')
    await shoot(page, 'reading-off')
    await colors(page, 'dark')
    await choose('all')
    await shoot(page, 'reading-all-dark')
  }

  await popup.bringToFront()
  await popup.$$eval('details', all => all[0]?.setAttribute('open', ''))
  for (const scheme of ['light', 'dark'] as const) {
    await colors(popup, scheme)
    await shoot(popup, `popup-${scheme}`)
  }
  return paths
}
