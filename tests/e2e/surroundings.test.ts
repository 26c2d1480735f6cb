// What a page may do around a text: cut it off, zoom it, show it in a dialog, on a dark ground, link into it.
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { spotOf, untilMarked } from './drawn'
import { count, HOST, SOON, saying, texts, untilRead, untilVisible } from './elements'
import { toggle } from './give-back'
import { BROKEN, each, html, LINES, PARAGRAPHS } from './news'
import { inEachBrowser, VIEWPORT } from './world'

const TOOLTIP = `${HOST} >>> [role="tooltip"]`
const PRE = `<pre>${LINES.join('\n')}</pre>`
const MAIN = `<main>${each('p', PARAGRAPHS)}</main>`
const numbered = BROKEN.map((lines, i) => `<p id="p${i}">${lines.join('<br>')}</p>`).join('\n')
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
const style = (rules: string) => `<style>${rules}</style>`

const PAGES = {
  '/cut-off.html': { body: html(`<div style="height: 420px; overflow: hidden">${PRE}</div><button>下一页</button>`) },
  '/zoomed.html': { body: html(MAIN, style('html { zoom: 1.5 }')) },
  '/zoomed-body.html': { body: html(PRE, style('body { zoom: 1.5 }')) },
  '/dialog-modal.html': {
    body: html(`<dialog style="width: 800px">${MAIN}</dialog><script>document.querySelector('dialog').showModal()</script>`),
  },
  '/dark.html': { body: html(PRE, style('html { background: #111; color: #ddd }')) },
  '/dark-scheme.html': { body: html(MAIN, style(':root { color-scheme: dark }')) },
  '/fragments.html': {
    body: html(`<a href="#p4">第五段</a><div style="height: 1500px"></div><main>${numbered}</main><div style="height: 2000px"></div>`),
  },
  '/pictures.html': {
    body: html(
      `<main>${BROKEN.map(lines => `<p>${lines.join('<br>')}</p>`).join(`\n<img alt="改造后的小区" width="300" height="200" src="${PIXEL}"><img width="1" height="1" src="${PIXEL}">\n`)}</main>`,
    ),
  },
}

inEachBrowser(world => {
  const boxOf = async (page: Page, selector: string) => (await (await page.$(selector))?.boundingBox())!

  it('a view in what cuts it off can be scrolled to its end', async () => {
    const page = await world.open(world.server.url('/cut-off.html'))
    await untilRead(page)
    const last = PARAGRAPHS.at(-1)?.slice(-12) as string
    const host = await page.$eval(HOST, each => [each.clientHeight, each.scrollHeight] as const)
    expect(host[0]).toBeLessThanOrEqual(421)
    expect(host[1]).toBeGreaterThan(host[0] + 100)
    const end = await saying(page, `${HOST} >>> article p`, last)
    await end.evaluate(each => each.scrollIntoView({ block: 'end' }))
    const box = await end.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((await boxOf(page, 'button')).y + 1)
    await toggle(world, page, false)
    await page.close()
  })

  describe('under the zoom of a style sheet the tooltip stands at its word:', () => {
    const expectBeside = async (page: Page, word: { x: number; y: number; height: number }) => {
      await untilVisible(page, TOOLTIP)
      const tip = await boxOf(page, TOOLTIP)
      expect(tip.x).toBeGreaterThanOrEqual(0)
      expect(tip.x + tip.width).toBeLessThanOrEqual(VIEWPORT.width)
      expect(tip.x - 2).toBeLessThanOrEqual(word.x)
      expect(tip.x + tip.width + 2).toBeGreaterThanOrEqual(word.x)
      const gap = tip.y > word.y ? tip.y - word.y : word.y - tip.y - tip.height
      expect(gap).toBeGreaterThan(word.height / 2 - 3)
      expect(gap).toBeLessThan(word.height / 2 + 30)
    }

    it('in place', async () => {
      const page = await world.open(world.server.url('/zoomed.html'))
      await untilMarked(page)
      const spot = await spotOf(page, '郑海峰')
      await page.mouse.move(spot.x, spot.y)
      await expectBeside(page, { ...spot, height: 24 })
      await page.close()
    })

    it('in the view', async () => {
      const page = await world.open(world.server.url('/zoomed-body.html'))
      await untilRead(page)
      const name = await saying(page, `${HOST} >>> [data-mention="person"]`, '郑海峰')
      const box = (await name.boundingBox())!
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await expectBeside(page, { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height })
      await page.close()
    })
  })

  it('in a modal dialog the tooltip can be used', async () => {
    const page = await world.open(world.server.url('/dialog-modal.html'))
    await untilMarked(page)
    const { x, y } = await spotOf(page, '郑海峰')
    await page.mouse.move(x, y)
    await untilVisible(page, TOOLTIP)
    const tip = await boxOf(page, TOOLTIP)
    const hit = await page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, tip.x + 20, tip.y + 12)
    expect(hit).toBe('qianzi-reader')
    const before = (await texts(page, TOOLTIP)).join()
    await (await saying(page, `${TOOLTIP} button`, '›')).click()
    await expect.poll(async () => (await texts(page, TOOLTIP)).join(), SOON).not.toBe(before)
    await toggle(world, page, false)
    expect(await count(page, HOST)).toBe(0)
    await page.close()
  })

  it('on a dark page the paper is dark, and the tooltip', async () => {
    const darkness = (page: Page, selector: string) =>
      page.$eval(selector, each => Number.parseInt(/\d+/.exec(getComputedStyle(each).backgroundColor)?.[0] ?? '255', 10))
    const page = await world.open(world.server.url('/dark.html'))
    await untilRead(page)
    expect(await darkness(page, `${HOST} >>> .page`)).toBeLessThan(60)
    await page.goto(world.server.url('/dark-scheme.html'))
    await untilMarked(page)
    const { x, y } = await spotOf(page, '郑海峰')
    await page.mouse.move(x, y)
    await untilVisible(page, TOOLTIP)
    expect(await darkness(page, TOOLTIP)).toBeLessThan(60)
    await page.close()
  })

  it('links to places in the text lead there in the view, again and again', async () => {
    const page = await world.open(world.server.url('/fragments.html'))
    await untilRead(page)
    const opening = (BROKEN[4] as readonly string[])[0]?.slice(0, 8) as string
    const top = async () =>
      (await (
        await saying(page, `${HOST} >>> article`, opening)
      ).$$eval('[data-start]', (all, says) => all.find(each => each.textContent?.includes(says))?.getBoundingClientRect().top, opening)) ??
      -1
    for (let i = 0; i < 2; i++) {
      await page.evaluate(() => scrollTo(0, 0))
      await page.click('a')
      await expect.poll(top, SOON).toBeLessThan(200)
      expect(await top()).toBeGreaterThanOrEqual(-5)
    }
    await page.close()
  })

  it('pictures of a broken text stand in the view where they stood, what is too small to be one does not', async () => {
    const page = await world.open(world.server.url('/pictures.html'))
    await untilRead(page)
    const pictures = await page.$$eval(`${HOST} >>> article img`, all =>
      all.map(
        each =>
          [each.getAttribute('alt'), each.getBoundingClientRect().width, each.previousElementSibling?.textContent?.slice(-6)] as const,
      ),
    )
    expect(pictures.length).toBe(BROKEN.length - 1)
    for (const [alt, width] of pictures) expect([alt, width]).toEqual(['改造后的小区', 300])
    expect(pictures.map(([, , before]) => before)).toContain(PARAGRAPHS[2].slice(-6))
    await toggle(world, page, false)
    expect(await count(page, 'img')).toBe(2 * (BROKEN.length - 1))
    await page.close()
    expect(await world.complaints()).toEqual([])
  })
}, PAGES)
