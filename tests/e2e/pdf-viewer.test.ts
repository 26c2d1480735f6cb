// A PDF in a real pdf.js viewer: printed by Chromium from the page of our own, read from the text layers of all its pages.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { launch } from '../../scripts/browser'
import { plainText } from '../../utils/engine/text/plain'
import { HOST, SOON, texts, untilRead, untilVisible } from './elements'
import { expectGivenBack, toggle } from './give-back'
import { each, LINES, PARAGRAPHS } from './news'
import { fixture } from './pages'
import { inEachBrowser } from './world'

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const script = (path: string) => ({ type: 'text/javascript', body: readFileSync(join(pdfjs, path), 'utf8') })

const VIEWER = `<!doctype html><title>PDF</title><link rel="stylesheet" href="/viewer.css">
  <style>#container { position: absolute; inset: 0; overflow: auto }</style>
  <div id="container"><div id="viewer" class="pdfViewer"></div></div>
  <script type="module">
    globalThis.pdfjsLib = await import('/pdf.mjs')
    const { EventBus, PDFLinkService, PDFViewer } = await import('/viewer.mjs')
    pdfjsLib.GlobalWorkerOptions.workerSrc = '/worker.mjs'
    const eventBus = new EventBus()
    const linkService = new PDFLinkService({ eventBus })
    globalThis.viewer = new PDFViewer({ container: document.getElementById('container'), eventBus, linkService })
    linkService.setViewer(viewer)
    viewer.setDocument(await pdfjsLib.getDocument({ url: location.search.slice(1) }).promise)
  </script>`

/** The page of the tests as a newspaper prints it, in three columns. */
const IN_COLUMNS = `<style>body { columns: 3; column-gap: 8mm; font: 11pt/1.5 serif; text-align: justify } p { margin: 0; text-indent: 2em }</style>
  ${each(
    'p',
    readFileSync(fixture, 'utf8')
      .split(/\n\s*\n/)
      .map(paragraph => paragraph.replaceAll('\n', '')),
  )}`

/** Two columns that the file holds row by row: only the places of its pieces tell them apart. */
const half = Math.ceil(LINES.length / 2)
const ACROSS = `<style>td { font: 11pt/1.5 serif; height: 1.5em; padding: 0 8mm 0 0 }</style>
  <table>${LINES.slice(0, half)
    .map((line, i) => `<tr><td>${line}</td><td>${LINES[half + i] ?? ''}</td></tr>`)
    .join('')}</table>`

/** The pages as PDFs. By Chromium: Firefox's lose what some characters are. */
async function print(...pages: string[]): Promise<Uint8Array[]> {
  const browser = await launch('chromium', true)
  const page = await browser.newPage()
  const printed: Uint8Array[] = []
  for (const markup of pages) {
    await page.setContent(markup)
    printed.push(await page.pdf({ format: 'A4', landscape: true }))
  }
  await browser.close()
  return printed
}

const [inColumns, across] = (await print(IN_COLUMNS, ACROSS)) as [Uint8Array, Uint8Array]

const PAGES = {
  '/': { body: VIEWER },
  '/page.pdf': { type: 'application/pdf', body: inColumns },
  '/across.pdf': { type: 'application/pdf', body: across },
  '/pdf.mjs': script('build/pdf.mjs'),
  '/worker.mjs': script('build/pdf.worker.mjs'),
  '/viewer.mjs': script('web/pdf_viewer.mjs'),
  '/viewer.css': { type: 'text/css', body: readFileSync(join(pdfjs, 'web/pdf_viewer.css'), 'utf8') },
}

inEachBrowser(world => {
  it('reads the text layers as a newspaper, again after zooming, and gives them back', async () => {
    const page = await world.open(world.server.url('/?/page.pdf'))
    const titles = async () => (await texts(page, `${HOST} >>> article h2`)).map(plainText)
    await untilRead(page)
    expect(await titles()).toContain('背街小巷换新颜 居民点赞好环境')
    const body = plainText((await texts(page, `${HOST} >>> .body`)).join(''))
    expect(body).toContain('坚持人民至上、生命至上，坚持预防为主、防抗救相结合')

    await page.evaluate(() => {
      ;(globalThis as unknown as { viewer: { currentScale: number } }).viewer.currentScale = 1.4
    })
    await expect.poll(titles, SOON).toContain('背街小巷换新颜 居民点赞好环境')

    await toggle(world, page, false)
    await untilVisible(page, '.textLayer')
    await expectGivenBack(world, page)
    await page.close()
  })

  it('reads columns by their places, where the file has them row by row', async () => {
    const page = await world.open(world.server.url('/?/across.pdf'))
    await untilRead(page)
    const paragraphs = (await texts(page, `${HOST} >>> :is(.body, h2)`)).map(plainText)
    for (const paragraph of PARAGRAPHS) expect(paragraphs).toContain(paragraph)
    await toggle(world, page, false)
    await expectGivenBack(world, page)
    await page.close()
  })
}, PAGES)
