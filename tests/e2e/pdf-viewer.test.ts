// A PDF in a real pdf.js viewer: printed by Chromium from the page of our own, read from the text layers of all its pages.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { launch } from '../../scripts/browser'
import { readPdf } from '../../scripts/read-pdf'
import { makeLexicon } from '../../utils/data'
import { analyzePages } from '../../utils/engine/analyze'
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

/** A page as newspapers are set: large headlines, over two columns, over one in a frame, and from top to bottom. */
const part = (x: number, y: number, width: number, columns: number, title: string, paragraphs: readonly string[]) =>
  `<article style="left: ${x}mm; top: ${y}mm; width: ${width}mm${columns === 1 ? '; outline: 1px solid; outline-offset: 2mm' : ''}"><h2>${title}</h2><div style="columns: ${columns}">${each('p', paragraphs)}</div></article>`
const [FIRST, SECOND] = [PARAGRAPHS.slice(1, 5), PARAGRAPHS.slice(6)]
const SET = `<style>* { margin: 0; padding: 0 } article { position: absolute } h2 { font: 21pt/1.3 serif; margin-bottom: 3mm } p { text-indent: 2em; font: 10pt/1.45 serif; text-align: justify }
  div { column-gap: 6mm; column-fill: balance } .down { left: 0; top: 0; font: 24pt/1 serif; width: 1em; word-break: break-all }</style>
  ${part(24, 0, 116, 2, '老旧小区改造加快推进', FIRST)}${part(150, 0, 55, 1, '小柑橘铺就致富路', SECOND)}
  <article class="down">云桥区里看变化</article>${part(0, 125, 205, 4, '青石镇的山更绿了', [...SECOND, ...FIRST].toReversed())}`

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

const [inColumns, across, set] = (await print(IN_COLUMNS, ACROSS, SET)) as [Uint8Array, Uint8Array, Uint8Array]

/** Titles and paragraphs of the PDF itself. */
async function printedIn(pdf: Uint8Array): Promise<string[]> {
  const { text, blocks } = analyzePages(await readPdf(pdf.slice(), () => undefined), makeLexicon())
  return blocks.map(({ start, end }) => plainText(text.slice(start, end)))
}

const PAGES = {
  '/': { body: VIEWER },
  '/page.pdf': { type: 'application/pdf', body: inColumns },
  '/set.pdf': { type: 'application/pdf', body: set },
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

  it('reads a page as it is read from the PDF itself', async () => {
    const printed = await printedIn(set)
    expect(printed.slice(0, 1)).toEqual(['云桥区里看变化'])
    for (const paragraph of [...FIRST, ...SECOND]) expect(printed.filter(each => each === paragraph)).toHaveLength(2)
    const page = await world.open(world.server.url('/?/set.pdf'))
    await untilRead(page)
    expect((await texts(page, `${HOST} >>> :is(.body, h2)`)).map(plainText)).toEqual(printed)
    await toggle(world, page, false)
    await expectGivenBack(world, page)
    await page.close()
  })
}, PAGES)
