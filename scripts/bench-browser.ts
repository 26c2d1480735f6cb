// What the extension costs a tab, in a real Chromium: `npm run bench:browser -- [--check] [--runs=7] [/page…]`; /pdf is the page for PDFs.
// Two browsers, one of them with the built extension, visit the same pages in turn, each in a fresh tab; medians.
//
// Script time is the processor time of what Chromium's trace attributes to the detector by its address, on the main thread of the tab
// (EvaluateScript, v8.compile, FunctionCall). It runs cold, as it does for the user. What has no address, such as making the isolated
// world, is in the difference of all tasks. `--check` ends with an error if a page that is not for us pays more than it should, or a
// task takes too long.
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { serve } from '../tests/e2e/server'
import { benchFirstScreen, firstScreenPages, oursOf } from './bench-browser/first-screen'
import { benchHover } from './bench-browser/hover'
import { PAGES } from './bench-browser/pages'
import { benchPdf } from './bench-browser/pdf'
import { type Cost, launch, visit } from './bench-browser/visit'
import { ROOT } from './root'

interface Ask {
  readonly path: string
  /** Milliseconds that the page is left alone. */
  readonly stay: number
  /** Most that a page may pay: milliseconds, and megabytes beyond those without the extension. */
  readonly most: { readonly script?: number; readonly heap?: number; readonly longest?: number }
}

const ASKS: readonly Ask[] = [
  { path: '/en-200', stay: 1000, most: { script: 2, heap: 0.3 } },
  { path: '/zh-200', stay: 1000, most: { script: 2, heap: 0.3 } },
  { path: '/en-20000', stay: 1000, most: { script: 8, heap: 0.3 } },
  { path: '/zh-20000', stay: 1000, most: { script: 8, heap: 0.3 } },
  { path: '/zh-portal', stay: 1000, most: {} },
  { path: '/zh-feed', stay: 11_000, most: {} },
  { path: '/intact', stay: 3000, most: { longest: 50 } },
  { path: '/broken', stay: 3000, most: {} },
]

const EXTENSION = join(ROOT, '.output/chrome-mv3')
const words = process.argv.slice(2)
const runs = Number(words.find(word => word.startsWith('--runs='))?.slice(7) ?? 7)
const only = words.filter(word => word.startsWith('/'))

const missed: string[] = []
/** The figure, marked if it is more than what was asked. */
function held(what: string, figure: string, value: number, most = Number.POSITIVE_INFINITY): string {
  if (value <= most) return figure
  missed.push(`${what}: ${figure}, asked: ${most}`)
  return `**${figure}**`
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number

/** One line of the table. */
function line({ path, most }: Ask, bare: readonly Cost[], ours: readonly Cost[]): string {
  const of = (costs: readonly Cost[], what: keyof Cost) => median(costs.map(cost => cost[what]))
  const pair = (what: keyof Cost, digits = 0) => `${of(bare, what).toFixed(digits)} → ${of(ours, what).toFixed(digits)}`
  const script = of(ours, 'script')
  const cells = [
    path,
    held(`script on ${path}`, script.toFixed(1), script, most.script),
    held(`heap on ${path}`, pair('heap', 2), of(ours, 'heap') - of(bare, 'heap'), most.heap),
    pair('tasks'),
    held(`longest task on ${path}`, pair('longest'), of(ours, 'longest'), most.longest),
    pair('load'),
  ]
  return `| ${cells.join(' | ')} |`
}

const FIRST_RUNS = 3
const { url, close } = await serve({ ...PAGES, ...firstScreenPages(FIRST_RUNS) })
const browsers = [await launch(), await launch(EXTENSION)]
console.log(`medians of ${runs}, without → with the extension\n`)
console.log('| page | detector, ms | heap, MB | all tasks, ms | longest task, ms | load, ms |\n|---|---|---|---|---|---|')
for (const ask of ASKS) {
  if (only.length && !only.includes(ask.path)) continue
  const costs: Cost[][] = browsers.map(() => [])
  for (let run = 0; run < runs; run++)
    for (const [i, browser] of browsers.entries()) costs[i]?.push(await visit(browser, url(ask.path), ask.stay))
  console.log(line(ask, ...(costs as [Cost[], Cost[]])))
}
if (!only.length) {
  const [bare, extended] = browsers as [Browser, Browser]
  console.log(`\n${(await benchFirstScreen(bare, extended, url, FIRST_RUNS)).join('\n')}`)
  console.log(`\n${(await benchHover(extended, oursOf(url))).join('\n')}`)
}
await Promise.all(browsers.map(browser => browser.close()))
close()
if (!only.length || only.includes('/pdf')) console.log(`\n${(await benchPdf(FIRST_RUNS)).join('\n')}`)
if (missed.length) console.error(`\nmissed: ${missed.join('\n        ')}`)
process.exitCode = missed.length && words.includes('--check') ? 1 : 0
