// PDFs that are long, large, turned, or hold pictures that no browser knows; and one that is the answer to a form.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openOwn } from '../../scripts/browser'
import { count, HOST, SOON, texts, untilRead, untilSome } from './elements'
import { PARAGRAPHS } from './news'
import { rawPdf } from './raw-pdf'
import { inEachBrowser, openPopup, type World } from './world'

const LINES = PARAGRAPHS.flatMap(paragraph => paragraph.match(/.{1,36}/gsu) ?? []).slice(0, 24)
const pdf = (body: Uint8Array) => ({ type: 'application/pdf', body })
/** 32 pixels of one red each way. */
const JPEG_2000 = Buffer.from(
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAIAAAACAAAwcHAAAAAAAPY29scgEAAAAAABAAAACzanAyY/9P/1EALwAAAAAAIAAAACAAAAAAAAAAAAAAACAAAAAgAAAAAAAAAAAAAwcBAQcBAQcBAf9SAAwAAAABAAUEBAAB/1wAE0BASEhQSEhQSEhQSEhQSEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS40/5AACgAAAAAALAAB/5PPtAgET8+0CAifz7QIBcmAgICAgICAgICAgICAgID/2Q==',
  'base64',
)
const MB = 1024 ** 2

const PAGES = {
  '/turned.pdf': pdf(rawPdf({ lines: LINES, rotate: 90 })),
  '/head-down.pdf': pdf(rawPdf({ lines: LINES, rotate: 180 })),
  '/long.pdf': pdf(rawPdf({ lines: LINES, pages: 200 })),
  '/large.pdf': pdf(rawPdf({ lines: LINES, ballast: 100 * MB })),
  '/picture.pdf': pdf(rawPdf({ lines: LINES, picture: JPEG_2000 })),
  '/answer': { ...pdf(rawPdf({ lines: LINES })), posted: true },
  '/form.html': { body: '<!doctype html><title>数字报</title><form method="post" action="/answer"><button>打开</button></form>' },
}

const open = async ({ remote, origin, server }: World, path: string): Promise<Page> =>
  openOwn(remote, `${origin}/pdf.html?${new URLSearchParams({ src: server.url(path) })}`)
const said = async (page: Page, where = `${HOST} >>> article`) => (await texts(page, where)).join('').replace(/\s/g, '')

inEachBrowser(world => {
  it.each(['/turned.pdf', '/head-down.pdf'])('reads and shows a page that is to be turned: %s', async path => {
    const page = await open(world, path)
    await untilRead(page)
    expect(await said(page)).toContain('坚持以人民为中心的发展思想')
    const { width, height } = await page.$eval('.printed', each => each.getBoundingClientRect().toJSON() as DOMRect)
    expect(width > height).toBe(path === '/turned.pdf')
    await page.close()
  })

  it('reads of 200 pages those that are looked at, and paints no others', async () => {
    const page = await open(world, '/long.pdf')
    await untilSome(page, `[data-text="1"] qianzi-reader`)
    expect(await count(page, '.page-button')).toBe(200)
    await (await page.$$('.page-button'))[199]!.click()
    await untilSome(page, '[data-text="200"] qianzi-reader')
    await untilSome(page, '.printed[data-page="200"] canvas[data-painted]')
    expect(await said(page, '[data-text="200"] >>> article')).toContain('坚持以人民为中心的发展思想')
    // It stays where it was asked for, though pages above it are read.
    await untilSome(page, '[data-text="199"] qianzi-reader')
    await untilSome(page, 'li:nth-child(200) .page-button[aria-current]')
    expect(await count(page, '[data-text="100"] qianzi-reader')).toBe(0)
    expect(await count(page, '.page-button.read')).toBeLessThan(12)
    expect(await count(page, 'canvas[data-painted]')).toBeLessThan(12)
    if (world.kind === 'chromium') expect((await page.metrics()).JSHeapUsedSize).toBeLessThan(60 * MB)
    await page.close()
  })

  it('reads a PDF of 100 MB, and says meanwhile how much of it has come', async () => {
    const page = await open(world, '/large.pdf')
    await untilRead(page)
    expect(await said(page)).toContain('坚持以人民为中心的发展思想')
    await page.close()
  })

  it('shows pictures in JPEG 2000', async () => {
    const page = await open(world, '/picture.pdf')
    await untilSome(page, '.printed canvas[data-painted]')
    const colour = await page.$eval('.printed canvas', each => {
      const canvas = each as HTMLCanvasElement
      const at = (part: number, length: number) => Math.round(part * length)
      return [...(canvas.getContext('2d')?.getImageData(at(160 / 595, canvas.width), at(702 / 842, canvas.height), 1, 1).data ?? [])]
    })
    expect(colour.slice(0, 3).map(value => Math.round(value / 10))).toEqual([20, 3, 4])
    await page.close()
  })

  it('says what to do with a PDF that is the answer to a form', async () => {
    const page = await world.newPage()
    await page.goto(world.server.url('/form.html'))
    await page.click('button').catch(() => undefined)
    await expect.poll(() => world.server.asked, SOON).toContain('/answer')
    const popup = await openPopup(world, page)
    await untilSome(popup, 'main')
    await popup.close()
    const own = await open(world, '/answer')
    await untilSome(own, '[role="alert"]')
    expect((await texts(own, 'body')).join(' ')).toMatch(/answer is 405.*only from the page that they stand on.*save it there and drop it/)
    await own.close()
    await page.close()
  })
}, PAGES)
