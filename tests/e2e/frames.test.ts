// Texts in frames: those of a page's own making are found, and several are one to the badge, the popup and the keys.
import type { Frame, Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { tabId } from '../../scripts/browser'
import { count, HOST, SOON, saying, texts, untilRead, untilSome } from './elements'
import { BROKEN, each, html, PARAGRAPHS } from './news'
import { badgeOf, inEachBrowser, openPopup, press, type World } from './world'

/** The browser's interface for extensions, in a page of the extension's own. */
declare const browser: Api

const SECOND = PARAGRAPHS.findIndex(paragraph => paragraph.startsWith('青石镇'))
const pre = (first: number, end?: number) =>
  `<meta charset="utf-8"><pre>${BROKEN.slice(first, end)
    .map(lines => lines.join('\n'))
    .join('\n\n')}</pre>`

const WHOLE = pre(0)
const SIZE = 'width="900" height="600"'
const inAttribute = (markup: string) => markup.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
const script = (code: string) =>
  html(`<iframe ${SIZE}></iframe><script>const frame = document.querySelector('iframe'), text = ${JSON.stringify(WHOLE)}; ${code}</script>`)

/** Frames without an address of their own that could be matched. */
const MADE = {
  '/srcdoc.html': html(`<iframe ${SIZE} srcdoc="${inAttribute(WHOLE)}"></iframe>`),
  '/blank.html': script('frame.contentDocument.body.innerHTML = text'),
  '/written.html': script('frame.contentDocument.open(); frame.contentDocument.write(text); frame.contentDocument.close()'),
  '/blob.html': script(`frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }))`),
  '/data.html': html(`<iframe ${SIZE} src="data:text/html;charset=utf-8,${encodeURIComponent(WHOLE)}"></iframe>`),
  '/sandboxed.html': html(`<iframe ${SIZE} sandbox src="/whole.html"></iframe>`),
  '/sandboxed-srcdoc.html': html(`<iframe ${SIZE} sandbox srcdoc="${inAttribute(WHOLE)}"></iframe>`),
}

const NOT_NEWS = '<p>把土豆洗净切丝，锅里倒油，放入葱姜炒香，再下土豆丝翻炒，加盐和醋，出锅装盘。</p>'

/** A frame of another site, which thinks for long. */
const BUSY = `<script>setTimeout(() => { const from = Date.now(); while (Date.now() - from < 9000); }, 1500)</script>`

const PAGES = {
  ...Object.fromEntries(Object.entries(MADE).map(([path, body]) => [path, { body }])),
  '/whole.html': { body: html(WHOLE) },
  '/busy.html': { body: html(BUSY) },
  '/first.html': { body: html(pre(0, SECOND)) },
  '/second.html': { body: html(pre(SECOND)) },
  '/two-frames.html': { body: html(`<iframe ${SIZE} src="/first.html"></iframe><p>广告</p><iframe ${SIZE} src="/second.html"></iframe>`) },
  '/in-place.html': { body: html(each('p', PARAGRAPHS)) },
  '/tall-frames.html': {
    body: html(
      '<iframe width="900" height="2500" src="/whole.html"></iframe><iframe width="900" height="2500" src="/in-place.html"></iframe>',
    ),
  },
  '/recipe-frame.html': {
    body: html(
      `<p>菜谱</p><iframe ${SIZE} srcdoc="${inAttribute(NOT_NEWS)}"></iframe><iframe hidden srcdoc="${inAttribute(NOT_NEWS.repeat(9))}"></iframe>`,
    ),
  },
}

/** How many frames of a page show something of ours. */
const shownIn = async (page: Page): Promise<number> =>
  (await Promise.all(page.frames().map(frame => count(frame, HOST).catch(() => 0)))).filter(Boolean).length

const frameAt = (page: Page, path: string): Frame => {
  const frame = page.frames().find(each => each.url().endsWith(path))
  if (!frame) throw new Error(`no frame at ${path}`)
  return frame
}

async function untilShownIn(page: Page, frames: number): Promise<void> {
  await expect.poll(() => shownIn(page), SOON).toBe(frames)
}

/** Goes to another page and back; puppeteer would wait for the page to load, which has long done. */
async function goAndComeBack({ server }: World, page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pagehide', () => Object.assign(window, { returned: false }))
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { returned: persisted }))
  })
  const isAt = (path: string) => expect.poll(() => page.evaluate(() => location.pathname).catch(() => ''), SOON).toBe(path)
  const from = await page.evaluate(() => location.pathname)
  await page.evaluate(to => void setTimeout(() => location.assign(to), 0), server.url('/recipe-frame.html'))
  await isAt('/recipe-frame.html')
  await page.evaluate(() => void setTimeout(() => history.back(), 0))
  await isAt(from)
  await expect.poll(() => page.evaluate(() => (window as { returned?: boolean }).returned).catch(() => false), SOON).toBe(true)
}

const openTwo = async (world: World): Promise<Page> => {
  const page = await world.open(world.server.url('/two-frames.html'))
  await untilShownIn(page, 2)
  return page
}

/** Has one frame of a page given back by itself. */
const giveBackIn = async ({ own }: World, page: Page, path: string): Promise<void> =>
  own.evaluate(
    async (tab, wanted) => {
      const frames = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => location.pathname })
      const frameId = frames.find(({ result }) => result === wanted)?.frameId ?? -1
      await browser.tabs.sendMessage(tab, { type: 'set-reading', on: false }, { frameId })
    },
    await tabId(page, own),
    path,
  )

inEachBrowser(world => {
  it.each(Object.keys(MADE))('%s is read, and given back by the key', async path => {
    const page = await world.open(world.server.url(path))
    await untilShownIn(page, 1)
    await expect.poll(() => badgeOf(world, page), SOON).toBe('2')
    await press(world, 'toggle-reading')
    await untilShownIn(page, 0)
    await expect.poll(() => badgeOf(world, page), SOON).toBe('')
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('two of them are one page to the badge and the popup', async () => {
    const page = await openTwo(world)
    await expect.poll(() => badgeOf(world, page), SOON).toBe('2')
    const popup = await openPopup(world, page)
    await untilSome(popup, 'nav button')
    expect(await texts(popup, 'nav > ol > li > button')).toEqual([expect.stringContaining('云桥区'), expect.stringContaining('小柑橘')])
    await (await saying(popup, 'nav button', '小柑橘')).click()
    const top = async () => {
      const heading = await saying(frameAt(page, '/second.html'), `${HOST} >>> h2`, '小柑橘')
      return heading.evaluate(it => it.getBoundingClientRect().top + (frameElement?.getBoundingClientRect().top ?? 0))
    }
    await expect.poll(top, SOON).toBeLessThan(700)
    await popup.locator('[role="switch"]').click()
    await untilShownIn(page, 0)
    await popup.locator('[role="switch"]').click()
    await untilShownIn(page, 2)
    await popup.close()
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('those as high as their texts are gone to by the page around them', async () => {
    const page = await world.open(world.server.url('/tall-frames.html'))
    await expect.poll(() => badgeOf(world, page), SOON).toBe('4')
    const popup = await openPopup(world, page)
    await untilSome(popup, 'nav button')
    const places = [
      { path: '/whole.html', selector: `${HOST} >>> h2` },
      { path: '/in-place.html', selector: 'p' },
    ]
    for (const [nth, { path, selector }] of places.entries()) {
      const entry = (await popup.$$('nav > ol > li > button'))[2 * nth + 1]
      expect(await entry?.evaluate(button => button.textContent)).toContain('小柑橘')
      await entry?.evaluate(button => (button as HTMLElement).click())
      const top = async () => {
        const heading = await saying(frameAt(page, path), selector, '小柑橘')
        return heading.evaluate(it => it.getBoundingClientRect().top + (frameElement?.getBoundingClientRect().top ?? 0))
      }
      const isSeen = async () => (await top()) > -20 && (await top()) < 780
      await expect.poll(isSeen, SOON).toBe(true)
    }
    await popup.close()
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('two of them are one page to the key, and the badge forgets one that goes', async () => {
    const page = await openTwo(world)
    await giveBackIn(world, page, '/first.html')
    await untilShownIn(page, 1)
    await expect.poll(() => badgeOf(world, page), SOON).toBe('1')
    // Never one on and the other off.
    await page.bringToFront()
    await press(world, 'toggle-reading')
    await untilShownIn(page, 0)
    await press(world, 'toggle-reading')
    await untilShownIn(page, 2)
    await page.evaluate(() => document.querySelector('iframe')?.remove())
    await expect.poll(() => badgeOf(world, page), SOON).toBe('1')
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('one that is busy keeps nobody from the popup', async () => {
    const page = await world.open(world.server.url('/whole.html'))
    await untilRead(page)
    const busy = world.server.url('/busy.html').replace('127.0.0.1', 'localhost')
    await page.evaluate(src => document.body.append(Object.assign(document.createElement('iframe'), { src })), busy)
    await new Promise(soon => setTimeout(soon, 2500))
    const popup = await openPopup(world, page)
    await expect.poll(() => count(popup, 'nav button'), { timeout: 4000 }).toBeGreaterThan(0)
    await popup.close()
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('the one with most text that is shown is read when asked for', async () => {
    const page = await world.open(world.server.url('/recipe-frame.html'))
    const popup = await openPopup(world, page)
    await untilSome(popup, '.primary')
    await popup.locator('.primary').click()
    await untilShownIn(page, 1)
    const [, frame] = page.frames()
    expect(await count(frame as Frame, HOST)).toBe(1)
    await untilSome(popup, 'nav button')
    await popup.close()
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('the badge is right after Back', async () => {
    const page = await world.open(world.server.url('/whole.html'))
    await untilRead(page)
    await expect.poll(() => badgeOf(world, page), SOON).toBe('2')
    await goAndComeBack(world, page)
    await expect.poll(() => badgeOf(world, page), SOON).toBe('2')

    // What the user had given back stays so.
    await press(world, 'toggle-reading')
    await untilShownIn(page, 0)
    await goAndComeBack(world, page)
    await new Promise(soon => setTimeout(soon, 900))
    expect(await shownIn(page)).toBe(0)
    expect(await badgeOf(world, page)).toBe('')
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('the badge asks again after Back', async () => {
    await world.own.evaluate(() => browser.storage.local.set({ settings: { start: 'ask' } }))
    const page = await world.open(world.server.url('/two-frames.html'))
    await expect.poll(() => badgeOf(world, page), SOON).toBe('?')
    await goAndComeBack(world, page)
    await expect.poll(() => badgeOf(world, page), SOON).toBe('?')
    // What is offered in several frames is read in all; puppeteer has lost sight of them.
    const popup = await openPopup(world, page)
    await untilSome(popup, '.primary')
    await popup.locator('.primary').click()
    await expect.poll(() => badgeOf(world, page), SOON).toBe('2')
    await popup.close()
    await page.close()
    await world.own.evaluate(() => browser.storage.local.clear())
    expect(await world.complaints()).toEqual([])
  })
}, PAGES)
