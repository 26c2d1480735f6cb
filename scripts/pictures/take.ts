// Pictures of reading view, tooltip and popup, as a user sees them.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { openPopup } from '../browser'

/** Milliseconds that the reader may take to appear. */
const PATIENCE = 20_000

/** Takes them of the page that is open, into `folder`; gives their paths. */
export async function takePictures(context: BrowserContext, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const paths: string[] = []
  const shoot = async (of: Page, name: string) => {
    const path = join(folder, `${name}.png`)
    // Two frames, so that what came last is drawn.
    await of.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    await of.screenshot({ path })
    paths.push(path)
  }
  await page.locator('qianzi-reader article').first().waitFor({ state: 'attached', timeout: PATIENCE })
  await page.emulateMedia({ colorScheme: 'light' })
  const popup = await openPopup(context, page)
  const choose = async (mode: string) => {
    await popup.locator(`input[value="${mode}"]`).check()
    await page.locator(`qianzi-reader[data-pinyin="${mode}"]`).waitFor({ state: 'attached', timeout: PATIENCE })
  }

  await choose('names')
  await page.bringToFront()
  await page.locator('qianzi-reader .body [data-mention="person"]').nth(2).hover()
  await page.locator('qianzi-reader [role="tooltip"]').waitFor({ state: 'visible', timeout: PATIENCE })
  await shoot(page, 'reading-names-tooltip')
  await page.mouse.move(0, 0)
  await choose('off')
  await page.bringToFront()
  await shoot(page, 'reading-off')
  await choose('all')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.bringToFront()
  await shoot(page, 'reading-all-dark')

  await popup.bringToFront()
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme })
    await popup
      .locator('details')
      .first()
      .evaluate(details => details.setAttribute('open', ''))
    await shoot(popup, `popup-${colorScheme}`)
  }
  return paths
}
