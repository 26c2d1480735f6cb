// How soon a newspaper's PDF can be read: a broadsheet page of our own texts, opened in a browser that has just been started. Milliseconds
// from the navigation until the first article is there, until the paper is painted, and the longest task of the page's own thread
// (Chromium alone tells); medians, with the worst in brackets.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { serve } from '../../tests/e2e/server'
import { install, KINDS, type Kind, launch, openOwn } from '../browser'
import { ROOT } from '../root'

/** Chinese characters and marks of the page. */
const LENGTH = 11_500
/** Milliseconds that a page may take, and that the browser is left alone before. */
const PATIENCE = 30_000
const SETTLE = 2000
const BUILDS: Readonly<Record<Kind, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }

const FOLDER = join(ROOT, 'tests/pages')

/** Articles in six columns each, one below the other, as expected of the pages of our own. */
function broadsheet(): string {
  const articles = readdirSync(FOLDER).map(name => readFileSync(join(FOLDER, name, 'expected.md'), 'utf8'))
  let [markup, length] = ['', 0]
  for (let i = 0; length < LENGTH; i++) {
    const [title = '', ...paragraphs] = (articles[i % articles.length] as string)
      .split('\n')
      .flatMap(line => line.replace(/^#+ |^> /, '').trim() || [])
    markup += `<h2>${title}</h2><div>${paragraphs.map(each => `<p>${each}</p>`).join('')}</div>`
    length += title.length + paragraphs.join('').length
  }
  return `<style>@page { size: 390mm 545mm; margin: 14mm } body { font: 9pt/1.5 serif; margin: 0 } h2 { font-size: 22pt; margin: 3mm 0 }
    div { columns: 6; column-gap: 6mm; text-align: justify } p { margin: 0; text-indent: 2em }</style>${markup}`
}

async function print(): Promise<Uint8Array> {
  const browser = await launch('chromium', true)
  const page = await browser.newPage()
  await page.setContent(broadsheet())
  const printed = await page.pdf({ preferCSSPageSize: true, pageRanges: '1' })
  await browser.close()
  return printed
}

/** When something was there first, as the page's own clock has it. */
async function whenThere(page: Page, isThere: () => boolean): Promise<number> {
  const end = Date.now() + PATIENCE
  while (Date.now() < end) {
    const now = await page.evaluate(isThere).then(
      there => (there ? page.evaluate(() => performance.now()) : undefined),
      () => undefined,
    )
    if (now !== undefined) return now
    await new Promise(soon => setTimeout(soon, 10))
  }
  return Number.NaN
}

interface Row {
  readonly article: number
  readonly paper: number
  readonly longest: number
}

async function open(kind: Kind, address: string): Promise<Row> {
  const browser = await launch(kind, true, { width: 1400, height: 860 })
  try {
    const origin = await install(kind, browser)
    await openOwn(browser, `${origin}/options.html`)
    await new Promise(soon => setTimeout(soon, SETTLE))
    const page = await browser.newPage()
    if (kind === 'chromium')
      await page.evaluateOnNewDocument(() => {
        const tasks: number[] = []
        Object.assign(globalThis, { tasks })
        new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
          type: 'longtask',
          buffered: true,
        })
      })
    page.goto(`${origin}/pdf.html?${new URLSearchParams({ src: address })}`, { timeout: 0 }).catch(() => undefined)
    const article = await whenThere(page, () => Boolean(document.querySelector('qianzi-reader')?.shadowRoot?.querySelector('article')))
    const paper = await whenThere(page, () => document.querySelector('canvas[data-painted]') !== null)
    const longest = await page.evaluate(() => Math.max(0, ...((globalThis as unknown as { tasks?: number[] }).tasks ?? [])))
    return { article, paper, longest }
  } finally {
    await browser.close()
  }
}

/** `1200 (1350)`. */
function told(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b)
  return `${sorted[sorted.length >> 1]?.toFixed(0)} (${sorted.at(-1)?.toFixed(0)})`
}

/** Opens it so many times in each browser for which there is a build; gives the lines of a table. */
export async function benchPdf(runs: number): Promise<string[]> {
  const { url, close } = await serve({ '/broadsheet.pdf': { type: 'application/pdf', body: await print() } })
  const lines = ['| a PDF in | first article, ms | paper, ms | longest task, ms |', '|---|---|---|---|']
  for (const kind of KINDS) {
    if (!existsSync(join(ROOT, '.output', BUILDS[kind]))) continue
    const rows: Row[] = []
    for (let run = 0; run < runs; run++) rows.push(await open(kind, url('/broadsheet.pdf')))
    const cells = (['article', 'paper', 'longest'] as const).map(what => told(rows.map(row => row[what])))
    if (kind === 'firefox') cells[2] = '–'
    lines.push(`| ${[kind, ...cells].join(' | ')} |`)
  }
  close()
  return lines
}
