// What drawing in place costs, beside the same readings as bare <ruby> in one run: `npm run bench:drawing -- [--runs=5]`. Medians; a text of our own.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { makeLexicon } from '../utils/data'
import { analyze } from '../utils/engine/analyze'
import type { Cost } from './bench-drawing/page'
import { KINDS, launch } from './browser'
import { bundle, writePage } from './pictures/harness'

const SIZES = [5_000, 20_000, 95_000]
const WAYS = [
  ['ruby', 'names'],
  ['layer', 'names'],
  ['ruby', 'all'],
  ['layer', 'all'],
] as const
const STYLE = '<style>body { font: 18px/1.75 "Noto Serif CJK SC", serif; margin: 20px auto !important; max-width: 760px }</style>'

const runs = Number(/--runs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 5)
const sample = readFileSync(new URL('sample-page.txt', import.meta.url), 'utf8')
const lexicon = makeLexicon()
const bundled = await bundle('scripts/bench-drawing/page.ts')
const docOf = (size: number) =>
  analyze(
    Array.from({ length: Math.ceil(size / sample.length) }, () => sample)
      .join('\n\n')
      .slice(0, size),
    lexicon,
  )
const pages = SIZES.map(size => ({ size, url: pathToFileURL(writePage(bundled, { doc: docOf(size) })).href }))
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number

for (const kind of KINDS) {
  const browser = await launch(kind, true, { width: 1000, height: 800 })
  for (const { size, url } of pages) {
    const costs = new Map<string, Cost[]>()
    for (let run = 0; run < runs; run++)
      for (const [way, over] of WAYS) {
        const page = await browser.newPage()
        await page.goto(url)
        await page.evaluate(style => document.head.insertAdjacentHTML('beforeend', style), STYLE)
        const cost = await page.evaluate(
          (...args) => (window as unknown as { measure(...args: unknown[]): Promise<Cost> }).measure(...args),
          way,
          over,
        )
        costs.set(`${over} ${way}`, [...(costs.get(`${over} ${way}`) ?? []), cost])
        await page.close()
      }
    for (const [name, all] of costs) {
      const of = (what: keyof Cost) => median(all.map(cost => cost[what]))
      console.log(
        `${kind} ${size} ${name}: in sight ${of('inSight').toFixed(0)} ms, all near ${of('all').toFixed(0)} ms, longest ${of('longest').toFixed(0)} ms, page × ${of('grown').toFixed(2)}`,
      )
    }
  }
  await browser.close()
}
