// The page on which PDFs are read: what stands on the paper and what stands in the text show each other.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { openOwn } from '../../scripts/browser'
import { plainText } from '../../utils/engine/text/plain'
import { copied, count, HOST, SOON, texts, untilCount, untilRead, untilSome, untilVisible } from './elements'
import { FIRST, printPapers, SECOND } from './papers'
import { badgeOf, inEachBrowser, openPopup, press, type World } from './world'

const papers = await printPapers()
const PAGES = {
  '/front.pdf': { type: 'application/pdf', body: papers.front },
  '/three.pdf': { type: 'application/pdf', body: papers.three },
  '/jump.pdf': { type: 'application/pdf', body: papers.jump },
  '/many.pdf': { type: 'application/pdf', body: papers.many },
}

const open = async (world: World, path: string): Promise<Page> =>
  openOwn(world.remote, `${world.origin}/pdf.html?${new URLSearchParams({ src: world.server.url(path) })}`)
const titles = async (page: Page) => (await texts(page, `${HOST} >>> article h2`)).map(plainText)
const LIT = '.lights .lit'
const CHOSEN = '.lights .chosen'

/** The first element of them that says so, whatever forms the characters have that the font gives it. */
async function saying(page: Page, selector: string, what: string): Promise<ElementHandle<HTMLElement>> {
  for (const each of await page.$$(selector))
    if (plainText(await each.evaluate(element => element.textContent ?? '')).includes(what)) return each as ElementHandle<HTMLElement>
  throw new Error(`no ${selector} says ${what}`)
}

/** The middle of an element in the window. */
const middle = (element: ElementHandle<Element>) =>
  element.evaluate(each => {
    const { left, top, width, height } = each.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
/** How far two boxes are apart, as parts of the printed page. */
const boxes = (page: Page, selector: string) => page.$$eval(selector, found => found.map(each => (each as HTMLElement).style.cssText))

inEachBrowser(world => {
  it('shows the printed page and what it says, explained and with pinyin as everywhere', async () => {
    const page = await open(world, '/front.pdf')
    await untilRead(page)
    await untilSome(page, 'canvas[data-painted]')
    expect(await titles(page)).toEqual(
      expect.arrayContaining([expect.stringContaining(FIRST.slice(0, 8)), expect.stringContaining(SECOND.slice(0, 6))]),
    )
    expect(await page.title()).toContain('front.pdf')
    const before = await page.$eval(HOST, host => host.getAttribute('data-pinyin'))
    await press(world, 'cycle-pinyin')
    await expect.poll(() => page.$eval(HOST, host => host.getAttribute('data-pinyin')), SOON).not.toBe(before)
    await press(world, 'cycle-pinyin')
    await untilSome(page, `${HOST}[data-pinyin="all"]`)
    const mention = await saying(page, `${HOST} >>> [data-mention="person"]`, '郑海峰')
    await mention.evaluate(each => each.scrollIntoView({ block: 'center' }))
    await mention.hover()
    await untilVisible(page, `${HOST} >>> [role="tooltip"]`)
    await press(world, 'cycle-pinyin')
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('lights up on the paper what the pointer is at in the text, and the other way round', async () => {
    const page = await open(world, '/front.pdf')
    await untilRead(page)
    await untilSome(page, 'canvas[data-painted]')
    const heading = await saying(page, `${HOST} >>> h2`, SECOND.slice(0, 6))
    await heading.evaluate(each => each.scrollIntoView({ block: 'center' }))
    await heading.hover()
    await untilSome(page, LIT)
    const place = await middle((await page.$(LIT))!)
    await page.mouse.move(2, 2)
    await untilCount(page, LIT, 0)
    await page.mouse.move(place.x, place.y)
    await untilSome(page, `${HOST} >>> h2[data-lit]`)
    expect(plainText((await texts(page, `${HOST} >>> [data-lit]`)).join())).toContain(SECOND.slice(0, 6))
    await untilSome(page, LIT)
    await page.close()
  })

  it('shows on both sides what is chosen on either, by pointer and by keys', async () => {
    const page = await open(world, '/front.pdf')
    await page.setViewport({ width: 1100, height: 420 })
    await untilRead(page)
    await untilSome(page, 'canvas[data-painted]')
    const passage = await saying(page, `${HOST} >>> .body`, '柑橘')
    await passage.evaluate(each => each.scrollIntoView({ block: 'center' }))
    await passage.click({ offset: { x: 60, y: 8 } })
    await untilSome(page, CHOSEN)
    const second = await boxes(page, CHOSEN)
    const isInSight = (box: ElementHandle<Element> | null) => box!.evaluate(each => each.getBoundingClientRect().top < innerHeight)
    expect(await isInSight(await page.$(CHOSEN))).toBe(true)

    // The first article's button on the paper.
    const button = await saying(page, '.of-article', FIRST.slice(0, 6))
    await button.focus()
    await untilSome(page, LIT)
    await page.keyboard.press('Enter')
    await expect.poll(() => boxes(page, CHOSEN), SOON).not.toEqual(second)
    const top = async () => (await saying(page, `${HOST} >>> h2`, FIRST.slice(0, 6))).evaluate(each => each.getBoundingClientRect().top)
    await expect.poll(top, SOON).toBeLessThan(400)
    expect(await top()).toBeGreaterThan(-20)
    await page.close()
  })

  it('copies clean Chinese', async () => {
    const page = await open(world, '/front.pdf')
    await untilRead(page)
    await page.$eval(HOST, host => {
      const range = document.createRange()
      range.selectNodeContents(host.shadowRoot!.querySelector('.sheet')!)
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
    })
    expect(plainText(await copied(page)).replace(/\s/g, '')).toContain('坚持以人民为中心的发展思想，累计投入资金2.6亿元')
    await page.close()
  })

  it('has its outline in the popup, its badge, and the keys of every text', async () => {
    const page = await open(world, '/three.pdf')
    await untilCount(page, `${HOST}`, 2)
    await untilRead(page)
    await expect.poll(() => badgeOf(world, page), SOON).toBe(String(await count(page, `${HOST} >>> article`)))
    const popup = await openPopup(world, page)
    await untilSome(popup, 'nav button')
    const entries = await popup.$$('.outline .title-headline')
    await entries.at(-1)!.click()
    await page.bringToFront()
    await expect.poll(() => page.$eval('[data-text="3"]', each => each.getBoundingClientRect().top), SOON).toBeLessThan(500)
    await press(world, 'enter-mentions')
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName), SOON).toBe('qianzi-reader')
    await press(world, 'toggle-reading')
    await untilVisible(page, 'main.text', false)
    await press(world, 'toggle-reading')
    await untilVisible(page, 'main.text')
    await popup.close()
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('reads every page, says which of them is a picture, and goes to the one that is chosen', async () => {
    const page = await open(world, '/three.pdf')
    await untilCount(page, HOST, 2)
    expect(await texts(page, '[data-text-of="2"] [role="alert"]')).toEqual([expect.stringContaining('picture')])
    expect(await count(page, '.page-button.read')).toBe(2)
    expect(await count(page, 'progress')).toBe(0)
    await (await page.$$('.page-button'))[2]!.click()
    await untilSome(page, '.page-button[aria-current="page"]')
    const top = (selector: string) => page.$eval(selector, each => each.getBoundingClientRect().top)
    await expect.poll(() => top('[data-text-of="3"]'), SOON).toBeLessThan(400)
    await expect.poll(() => top('.printed[data-page="3"]'), SOON).toBeLessThan(700)
    await untilSome(page, '.printed[data-page="3"] canvas[data-painted]')
    await page.close()
  })

  it('reads of a long file what is looked at, and all of it if asked, until it is stopped', async () => {
    const page = await open(world, '/many.pdf')
    await untilSome(page, `[data-text="1"] ${'qianzi-reader'}`)
    await untilSome(page, '.page-button.waiting')
    await (await page.$$('.page-button'))[29]!.click()
    await untilSome(page, '[data-text="30"] qianzi-reader')
    expect(await count(page, '[data-text="20"] qianzi-reader')).toBe(0)
    await expect.poll(async () => (await texts(page, '.progress button')).join(), SOON).toContain('all')
    await page.click('.progress button')
    await untilSome(page, '[data-text="8"] qianzi-reader')
    await page.click('.progress button')
    await expect.poll(async () => (await texts(page, '.progress button')).join(), SOON).toContain('all')
    // One that was begun may still come.
    await new Promise(soon => setTimeout(soon, 1000))
    const read = await count(page, '.page-button.read')
    await new Promise(soon => setTimeout(soon, 1000))
    expect(await count(page, '.page-button.read')).toBe(read)
    expect(read).toBeLessThan(40)
    await page.close()
  })

  it('leads from where an article breaks off to where it goes on, and back', async () => {
    const page = await open(world, '/jump.pdf')
    await untilCount(page, `${HOST} >>> .link`, 2)
    const [on, back] = await page.$$(`${HOST} >>> .link`)
    expect(plainText((await on!.evaluate(link => link.textContent)) ?? '')).toContain('下转第2版')
    const top = (link: ElementHandle<Element>) => link.evaluate(each => each.getBoundingClientRect().top)
    await page.setViewport({ width: 1100, height: 420 })
    expect(await top(back!)).toBeGreaterThan(420)
    await on!.click()
    await expect.poll(() => top(back!), SOON).toBeLessThan(420)
    await untilSome(page, CHOSEN)
    await back!.click()
    await expect.poll(() => top(on!), SOON).toBeGreaterThan(-10)
    await page.close()
  })

  it('has one pane where there is no room for two, and goes from one to the other', async () => {
    const page = await open(world, '/front.pdf')
    await page.setViewport({ width: 420, height: 700 })
    await untilRead(page)
    await untilSome(page, '.panes')
    await untilVisible(page, 'main.text')
    const shown = () => page.$eval('.paper', each => getComputedStyle(each).visibility)
    expect(await shown()).toBe('hidden')
    await (await page.$$('.pane'))[0]!.click()
    await expect.poll(shown).toBe('visible')
    await untilSome(page, 'canvas[data-painted]')
    expect(await page.$eval('main.text', each => (each as HTMLElement).inert)).toBe(true)
    const button = await saying(page, '.of-article', SECOND.slice(0, 6))
    const { x, y } = await middle(button)
    await page.mouse.click(x, y)
    await expect.poll(shown).toBe('hidden')
    const top = async () => (await saying(page, `${HOST} >>> h2`, SECOND.slice(0, 6))).evaluate(each => each.getBoundingClientRect().top)
    await expect.poll(top, SOON).toBeLessThan(400)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.close()
  })

  describe('a file', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'qianzi-pdf-')), '云桥日报.pdf')
    writeFileSync(path, papers.front)

    it('is opened that was chosen', async () => {
      const page = await openOwn(world.remote, `${world.origin}/pdf.html`)
      await untilSome(page, '.drop')
      const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(path)
      await untilRead(page)
      expect(await page.title()).toContain('云桥日报.pdf')
      await page.close()
    })

    it('is opened that was dropped, in the place of what is open', async () => {
      const page = await open(world, '/three.pdf')
      await untilSome(page, `${HOST} >>> article`)
      await page.evaluate(
        bytes => {
          const data = new DataTransfer()
          data.items.add(new File([new Uint8Array(bytes)], 'dropped.pdf', { type: 'application/pdf' }))
          document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }))
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
        },
        [...papers.front],
      )
      await expect.poll(() => page.title(), SOON).toContain('dropped.pdf')
      await untilRead(page)
      expect(await count(page, '.printed')).toBe(1)
      expect(await page.evaluate(() => location.search)).toBe('')
      await page.close()
    })
  })
}, PAGES)
