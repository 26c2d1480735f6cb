// Pages that are against us: nothing breaks, nothing of ours leaks, and no text becomes markup.
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { untilMarked } from './drawn'
import { count, HOST, texts, untilGivenBack, untilRead, untilSome } from './elements'
import { expectGivenBack, toggle } from './give-back'
import { EXPLAINED, MANY, MARKUP, READ, REFUSING, SINGLE } from './hostile-pages'
import { LINES, PARAGRAPHS, PASSAGE } from './news'
import { inEachBrowser, openPopup, press } from './world'

/** Milliseconds that a browser may take to load a million nodes, or to lay them out. */
const PATIENCE = 180_000
const later = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

/** Opens a page that keeps the names of its window as they are before any script of an extension. */
async function openWatched(page: Page, url: string): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      const names = Symbol.for('names')
      Object.assign(window, { [names]: Object.getOwnPropertyNames(window) })
    })
  })
  await page.goto(url)
}

/** Names that the window has got since, and what a page can find of the extension's address. */
const leaks = (page: Page, origin: string) =>
  page.evaluate(ours => {
    const before: string[] = (window as unknown as Record<symbol, string[]>)[Symbol.for('names')] ?? []
    const added = Object.getOwnPropertyNames(window).filter(name => !before.includes(name))
    const roots: (Document | ShadowRoot)[] = [document]
    const seen: string[] = performance.getEntries().map(({ name }) => name)
    for (const root of roots) {
      seen.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML)
      for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
        seen.push(String(sheet.href), ...[...sheet.cssRules].map(rule => rule.cssText))
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot)
    }
    return [...added, ...seen.filter(text => text.includes(ours) || /(?:chrome|moz)-extension:/.test(text))]
  }, origin)

inEachBrowser(
  world => {
    const hit = (page: Page) => page.evaluate(() => (window as unknown as { hit?: number }).hit)

    describe('is read and given back:', () => {
      it.each(Object.keys(READ))('%s', async path => {
        const page = await world.open(world.server.url(path))
        await untilRead(page)
        expect(await page.$eval(HOST, host => host.shadowRoot?.textContent)).toContain(PASSAGE)
        // The style sheet has arrived: the view is a paper, not bare text.
        const paper = await page.$eval(`${HOST} >>> .page`, view => getComputedStyle(view).backgroundColor)
        expect(paper).not.toBe('rgba(0, 0, 0, 0)')
        await toggle(world, page, false)
        await page.close()
        expect(await world.complaints()).toEqual([])
      })
    })

    describe('is explained in its place and given back:', () => {
      it.each(Object.keys(EXPLAINED))('%s', async path => {
        const page = await world.open(world.server.url(path))
        await untilMarked(page)
        await toggle(world, page, false)
        await untilMarked(page, false)
        await page.close()
        expect(await world.complaints()).toEqual([])
      })
    })

    describe('does not let us stay, and keeps its text:', () => {
      it.each(Object.keys(REFUSING))('%s', async path => {
        const page = await world.open(world.server.url(path))
        // Longer than the reader goes on trying.
        await later(2500)
        const text = await page.evaluate(() => document.body.innerText.replace(/\s/g, ''))
        expect(text).toContain(LINES.join('').replace(/\s/g, ''))
        await page.close()
        expect(await world.complaints()).toEqual([])
      })
    })

    it('is written anew after it was read, and is read anew', async () => {
      const page = await world.open(world.server.url('/our-names.html'))
      await untilRead(page)
      await page.evaluate(() => {
        const markup = document.querySelector('pre')?.outerHTML.replaceAll('云桥', '南湖')
        document.open()
        document.write(`<!doctype html><title>页</title><h1>新</h1>${markup}`)
        document.close()
      })
      await expect.poll(async () => (await texts(page, `${HOST} >>> article`)).join(), { timeout: 20_000 }).toContain('南湖区')
      await toggle(world, page, false)
      await expectGivenBack(world, page)
      await page.close()
      expect(await world.complaints()).toEqual([])
    })

    it.each([
      ['/injected.html', untilRead],
      ['/injected-whole.html', (page: Page) => untilMarked(page)],
    ])('learns nothing of us, and finds no markup made of its text: %s', async (path, shown) => {
      const page = await world.newPage()
      await openWatched(page, world.server.url(path))
      await shown(page)
      expect(await leaks(page, world.origin)).toEqual([])
      expect(await count(page, ':is(img, script, svg)')).toBe(0)
      expect(await count(page, `${HOST} >>> :is(img, script, svg)`)).toBe(0)
      expect(await hit(page)).toBeUndefined()
      const text = (await texts(page, path === '/injected.html' ? `${HOST} >>> article` : 'main')).join('')
      for (const markup of MARKUP) expect(text.replace(/\s/g, '')).toContain(markup.replace(/\s/g, ''))

      const popup = await openPopup(world, page)
      await untilSome(popup, 'nav button, ol button, li button')
      expect((await texts(popup, 'body')).join()).toContain('onerror')
      expect(await count(popup, 'img')).toBe(0)
      expect(await hit(popup)).toBeUndefined()
      await popup.close()

      await toggle(world, page, false)
      await untilGivenBack(page)
      expect(await leaks(page, world.origin)).toEqual([])
      await page.close()
      expect(await world.complaints()).toEqual([])
    })

    it('has a million nodes, and is read and given back', { timeout: 4 * PATIENCE }, async () => {
      const page = await world.newPage()
      await page.goto(world.server.url('/many.html'), { timeout: PATIENCE })
      // The selectors of the other tests would go through all the nodes for shadow roots.
      const articles = () => page.evaluate(() => document.querySelector('qianzi-reader')?.shadowRoot?.querySelectorAll('article').length)
      await expect.poll(articles, { timeout: PATIENCE, interval: 500 }).toBe(2)
      await page.bringToFront()
      await press(world, 'toggle-reading')
      await expect.poll(articles, { timeout: PATIENCE, interval: 500 }).toBeUndefined()
      await page.close()
      expect(await world.complaints()).toEqual([])
    })

    it('throws us out, and keeps its text', async () => {
      const page = await world.open(world.server.url('/removes-all.html'))
      await later(2500)
      const text = await page.evaluate(() => document.body.innerText.replace(/\s/g, ''))
      await page.close()
      expect(text).toContain(PARAGRAPHS.join('').replace(/\s/g, ''))
    })

    it('has twenty thousand elements side by side, and is read soon', async () => {
      const page = await world.open(world.server.url('/siblings.html'))
      const read = untilRead(page).then(() => true)
      expect(await Promise.race([read, later(10_000)])).toBe(true)
      await page.close()
    })
  },
  { ...READ, ...EXPLAINED, ...REFUSING, ...SINGLE, '/many.html': MANY },
)
