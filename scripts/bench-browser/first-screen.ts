// How soon something is to be read of a broken text, however long it is, beside what others would do with it: milliseconds from the
// load event of the page until the first of it is on the screen, by the clock, in one browser and in turn; the text is another each time.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import type { Served } from '../../tests/e2e/server'
import { ROOT } from '../root'
import { visit } from './visit'

/** UTF-16 units of the texts. */
const LENGTHS = [5_000, 20_000, 95_000, 300_000]
/** Milliseconds that a page is left alone, and more for every thousand units. */
const STAY = 2_000
const STAY_MORE = 25

/** Units from which on what others do takes minutes. */
const MOST_OF_OTHERS = 100_000

/** What is done with the text when the page has loaded: nothing, so that the extension does; or in a script of the page. */
const WAYS: Readonly<Record<string, string>> = {
  ours: '',
  'bare DOM': `show(lines.map(line => '<p>' + line + '</p>').join(''))`,
  '<ruby> per word': `
    const words = new Intl.Segmenter('zh', { granularity: 'word' })
    const ruby = ({ segment, isWordLike }) => isWordLike ? '<ruby>' + segment + '<rt>pīnyīn</rt></ruby>' : segment
    show(lines.map(line => '<p>' + [...words.segment(line)].map(ruby).join('') + '</p>').join(''))`,
  'pinyin-pro html()': `show(lines.map(line => '<p>' + pinyinPro.html(line) + '</p>').join(''))`,
}

const FOLDER = join(ROOT, 'tests/pages')
const pages = readdirSync(FOLDER).map(name => readFileSync(join(FOLDER, name, 'source.txt'), 'utf8'))

/** Pages of our own, one behind the other, with other figures every time. */
function freshText(length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${pages[i % pages.length]}\n\n`
  return text.slice(0, length).replace(/\d/g, () => String(Math.floor(10 * Math.random())))
}

function pageOf(way: string, length: number): Served {
  const text = freshText(length).replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const script = `
    const text = document.querySelector('#text'), lines = text.textContent.split(/\\n+/)
    const show = html => { text.innerHTML = html; painted() }
    ${WAYS[way]}`
  const act = way === 'ours' ? '' : `<script src="/pinyin-pro.js"></script><script>addEventListener('load', () => { ${script} })</script>`
  // The extension would read what the others wrote.
  const lang = way === 'ours' ? 'zh' : 'en'
  return {
    body: `<!doctype html><html lang="${lang}"><title>text</title>${WATCH}${act}<div id="text" style="white-space:pre-line">${text}</div>`,
  }
}

/** Notes when the page had loaded, and when the first of the text was on the screen. */
const WATCH = `<script>
  addEventListener('load', () => { window.loaded = performance.now() })
  const painted = () => requestAnimationFrame(() => setTimeout(() => { window.first ??= performance.now() }))
  const look = () => document.querySelector('qianzi-reader')?.shadowRoot?.querySelector('[data-start]') ? painted() : requestAnimationFrame(look)
  requestAnimationFrame(look)
</script>`

const waysOf = (length: number) => Object.keys(WAYS).filter(way => way === 'ours' || length < MOST_OF_OTHERS)
const pathOf = (way: string, length: number, run: number) => `/first/${Object.keys(WAYS).indexOf(way)}/${length}/${run}`

/** The pages of so many runs, and one more, which warms up. */
export function firstScreenPages(runs: number): Record<string, Served> {
  const served: Record<string, Served> = {
    '/pinyin-pro.js': { type: 'text/javascript; charset=utf-8', body: readFileSync(join(ROOT, 'node_modules/pinyin-pro/dist/index.js')) },
  }
  for (const length of LENGTHS)
    for (const way of waysOf(length)) for (let run = 0; run <= runs; run++) served[pathOf(way, length, run)] = pageOf(way, length)
  return served
}

/** Pages of each length that the extension reads, in the first run. */
export const oursOf = (url: (path: string) => string) => LENGTHS.map(length => [`${length}`, url(pathOf('ours', length, 0))] as const)

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number

/** Visits them, ours with the extension and the others without; gives the lines of a table. */
export async function benchFirstScreen(bare: Browser, extended: Browser, url: (path: string) => string, runs: number): Promise<string[]> {
  const lines = ['| characters | way | first screen, ms | longest task, ms | all tasks, ms |', '|---|---|---|---|---|']
  for (const length of LENGTHS) {
    const seen = new Map(waysOf(length).map(way => [way, [] as { first: number; longest: number; tasks: number }[]]))
    for (let run = 0; run <= runs; run++)
      for (const [way, rows] of seen) {
        const browser = way === 'ours' ? extended : bare
        let first = Number.NaN
        const look = async (page: { evaluate<T>(act: () => T): Promise<T> }) => {
          first = await page.evaluate(() => {
            const { first = Number.NaN, loaded = 0 } = window as { first?: number; loaded?: number }
            return first - loaded
          })
        }
        const { longest, tasks } = await visit(browser, url(pathOf(way, length, run)), STAY + (length / 1000) * STAY_MORE, look)
        if (run) rows.push({ first, longest, tasks })
      }
    for (const [way, rows] of seen) {
      const cells = (['first', 'longest', 'tasks'] as const).map(what => median(rows.map(row => row[what])).toFixed(0))
      lines.push(`| ${[length, way, ...cells].join(' | ')} |`)
    }
  }
  return lines
}
