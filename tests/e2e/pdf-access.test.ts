// What axe says of the page for PDFs, in light and in the dark, and the order in which keys go through it.
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { openOwn } from '../../scripts/browser'
import { violations } from './axe'
import { HOST, untilCount, untilRead, untilSome } from './elements'
import { setColors } from './firefox'
import { printPapers } from './papers'
import { rawPdf } from './raw-pdf'
import { inEachBrowser, type World } from './world'

const { three } = await printPapers()
const pdf = (body: Uint8Array) => ({ type: 'application/pdf', body })
const PAGES = { '/three.pdf': pdf(three), '/locked.pdf': pdf(rawPdf({ lines: ['云桥日报'], password: 'qianzi' })) }

async function open(
  { kind, remote, origin, server }: World,
  path: string | undefined,
  colors: 'light' | 'dark',
  width = 1100,
): Promise<Page> {
  const query = path === undefined ? '' : `?${new URLSearchParams({ src: server.url(path) })}`
  if (kind === 'firefox') await setColors(remote, colors)
  const page = await openOwn(remote, `${origin}/pdf.html${query}`)
  if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colors }])
  await page.setViewport({ width, height: 800 })
  return page
}

/** Names of what the key comes to, one after the other. */
async function tabbed(page: Page, times: number): Promise<string[]> {
  const names: string[] = []
  for (let i = 0; i < times; i++) {
    await page.keyboard.press('Tab')
    names.push(
      await page.evaluate(() => {
        const { activeElement: each } = document
        return each?.getAttribute('aria-label') ?? each?.textContent?.trim() ?? each?.localName ?? ''
      }),
    )
  }
  return names
}

inEachBrowser(world => {
  describe.each(['light', 'dark'] as const)('axe finds nothing, %s,', colors => {
    it.each([1100, 420])('where a PDF is open, %i pixels wide', async width => {
      const page = await open(world, '/three.pdf', colors, width)
      await untilCount(page, HOST, 2)
      await untilRead(page)
      expect(await violations(page)).toEqual([])
      if (width < 800) {
        await (await page.$$('.pane'))[0]?.click()
        expect(await violations(page)).toEqual([])
      }
      await page.close()
    })

    it.each([
      ['none is open', undefined, '.drop'],
      ['a password is asked for', '/locked.pdf', 'input[type="password"]'],
      ['one could not be had', '/missing.pdf', '[role="alert"]'],
    ])('where %s', async (_, path, there) => {
      const page = await open(world, path, colors)
      await untilSome(page, there)
      expect(await violations(page)).toEqual([])
      await page.close()
    })
  })

  it('keys go through the tools, the pages, the articles on the paper and then the text', async () => {
    const page = await open(world, '/three.pdf', 'light')
    await untilCount(page, HOST, 2)
    await untilRead(page)
    await page.bringToFront()
    const names = await tabbed(page, 9)
    expect(names[0]).toBe('Larger')
    expect(names.join()).toMatch(/Page 1, read.*Page 2, cannot be read.*Page 3, read.*Printed pages/)
    await page.close()
  })
}, PAGES)
