// The extension is updated, disabled or removed while pages are open that it shows: no page has two views or marks, and none keeps what nothing answers for.
import type { Page } from 'puppeteer-core'
import { beforeEach, expect, it } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { GECKO_ID, install, openOwn } from '../../scripts/browser'
import { marks, readings, untilMarked } from './drawn'
import { count, HOST, SOON, untilRead } from './elements'
import { inWindow } from './firefox'
import { PAGES } from './pages'
import { inEachBrowser, type World } from './world'

declare const browser: Api

const text = PAGES['/district.txt']?.body as string
const ALL = { ...PAGES, '/whole.html': { body: `<!doctype html><title>页</title><body>${text.replace(/\n/g, '<br>\n')}` } }
const VIEWS = [
  ['<pre>', '/pre.html'],
  ['<body>', '/whole.html'],
  ['<td>', '/table.html'],
  ['a shadow root', '/shadow.html'],
] as const

/** All readings that may be asked for, in every page of the test. */
const withPinyin = ({ own }: World) => own.evaluate(() => browser.storage.local.set({ settings: { pinyin: 'all' } }))

/** What is to be seen of us, and how high the page is. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    const hosts = roots.flatMap(root => [...root.querySelectorAll('qianzi-reader')])
    return {
      hosts: hosts.filter(host => host.getClientRects().length > 0).length,
      height: document.documentElement.scrollHeight,
      lines: [...document.querySelectorAll('#article p')].map(p => [getComputedStyle(p).letterSpacing, p.getBoundingClientRect().height]),
    }
  })

/** Installs the extension over itself, which takes its own pages with it. */
async function update(world: World): Promise<void> {
  await install(world.kind, world.remote)
  Object.assign(world, { own: await openOwn(world.remote, `${world.origin}/options.html`) })
}

/** What a screen shows of the readings is known to Chromium alone; Firefox tells which there are. */
const drawnReadings = async (world: World, page: Page) => (world.kind === 'chromium' ? (await readings(world, page)).length : 0)

inEachBrowser(world => {
  beforeEach(() => withPinyin(world))

  it.each(VIEWS)('has one view in %s after an update, and after the next', async (_, path) => {
    const page = await world.open(world.server.url(path))
    await untilRead(page)
    const { height } = await seen(page)
    for (let times = 0; times < 2; times++) {
      await update(world)
      await page.bringToFront()
      // Whatever is late comes.
      await new Promise(done => setTimeout(done, 1500))
      await expect.poll(() => count(page, HOST), SOON).toBe(1)
      const now = await seen(page)
      expect(now.hosts).toBe(1)
      // A second one would be as high again.
      expect(now.height).toBeLessThan(1.2 * height)
    }
    await page.close()
  })

  it('marks a text in place once after an update, and reads it once', async () => {
    const page = await world.open(world.server.url('/article.html'))
    await untilMarked(page)
    await expect.poll(async () => (await readings(world, page)).length, SOON).toBeGreaterThan(20)
    const before = [await marks(page), await readings(world, page), await seen(page)]
    for (let times = 0; times < 2; times++) {
      await update(world)
      await page.bringToFront()
      await new Promise(done => setTimeout(done, 1500))
      await expect.poll(async () => [await marks(page), await readings(world, page), await seen(page)], SOON).toEqual(before)
      expect(await count(page, HOST)).toBe(1)
    }
    await page.close()
  })
}, ALL)

/** Takes the extension away as its user can. */
const disable = ({ kind, remote, origin }: World): Promise<unknown> =>
  kind === 'chromium'
    ? remote.uninstallExtension(new URL(origin).host)
    : inWindow(
        remote,
        `(async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          await (await AddonManager.getAddonByID('${GECKO_ID}')).disable()
        })()`,
      )

inEachBrowser(world => {
  it('gives every page back when it is disabled or removed', async () => {
    const paths = [...VIEWS.map(([, path]) => path), '/article.html']
    const plain: Awaited<ReturnType<typeof seen>>[] = []
    await world.own.evaluate(() => browser.storage.local.set({ settings: { start: 'never', pinyin: 'all' } }))
    for (const path of paths) {
      const page = await world.open(world.server.url(path))
      plain.push(await seen(page))
      await page.close()
    }
    await withPinyin(world)
    const pages: Page[] = []
    for (const path of paths) {
      const page = await world.open(world.server.url(path))
      await (path === '/article.html' ? untilMarked(page) : untilRead(page))
      if (path === '/article.html') await expect.poll(async () => (await readings(world, page)).length, SOON).toBeGreaterThan(20)
      pages.push(page)
    }
    await disable(world)
    for (const [i, page] of pages.entries()) {
      await page.bringToFront()
      const { height, lines } = plain[i] as (typeof plain)[number]
      await expect.poll(async () => (await seen(page)).hosts, { message: paths[i], ...SOON }).toBe(0)
      const now = await seen(page)
      // The font that Firefox finds for a character depends on those that it has drawn with: heights differ by a few per cent.
      expect(Math.abs(now.height / height - 1), paths[i]).toBeLessThan(0.06)
      expect(now.lines.map(([spacing]) => spacing)).toEqual(lines.map(([spacing]) => spacing))
      for (const [j, [, high = 0]] of now.lines.entries()) expect(Math.abs(Number(high) / Number(lines[j]?.[1]) - 1)).toBeLessThan(0.06)
      expect(await drawnReadings(world, page)).toBe(0)
    }
  })
}, ALL)
