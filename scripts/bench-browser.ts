// What the extension costs a tab, in a real Chromium: `npm run bench:browser [-- --check] [-- --runs=7]`.
// Two browsers, one of them with the built extension, visit the same pages in turn, each in a fresh tab; medians.
//
// Script time is the processor time of what Chromium's trace attributes to the extension's scripts by their address (EvaluateScript,
// v8.compile, FunctionCall on the main thread of the tab). What cannot be attributed, such as making the isolated world, is in the
// difference of all tasks between the two browsers. A fresh tab each time: the script runs cold, as it does for the user.
// `--check` ends with an error if a page that is not for us pays more than was promised, or a task takes too long.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '../tests/e2e/server'
import { PAGES } from './bench-browser/pages'
import { type Cost, launch, visit } from './bench-browser/visit'
import { ROOT } from './root'

interface Ask {
  readonly path: string
  /** Milliseconds that the page is left alone. */
  readonly stay: number
  /** Most that a page may pay. */
  readonly most: { readonly script?: number; readonly heap?: number; readonly longest?: number }
}

const ASKS: readonly Ask[] = [
  { path: '/en-200', stay: 1500, most: { script: 2, heap: 0.3 } },
  { path: '/zh-200', stay: 1500, most: { script: 2, heap: 0.3 } },
  { path: '/en-20000', stay: 1500, most: { script: 8, heap: 0.3 } },
  { path: '/zh-20000', stay: 1500, most: { script: 8, heap: 0.3 } },
  { path: '/zh-feed', stay: 11_000, most: { heap: 0.3 } },
  { path: '/intact', stay: 3000, most: { longest: 50 } },
  { path: '/broken', stay: 3000, most: {} },
]
/** Bytes. */
const MOST_OF_DETECTOR = 10_000

const extension = join(ROOT, '.output/chrome-mv3')
const runs = Number(process.argv.find(argument => argument.startsWith('--runs='))?.slice(7) ?? 7)
const only = process.argv.slice(2).filter(argument => argument.startsWith('/'))
const check = process.argv.includes('--check')

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number
const medians = (costs: readonly Cost[]) => (of: keyof Cost) => median(costs.map(cost => cost[of]))

const server = serve(PAGES)
const main = async () => {
  const { url, close } = await server
  const bare = await launch()
  const ours = await launch(extension)
  let missed = 0
  const say = (figure: string, ok: boolean) => {
    if (!ok) missed++
    return ok ? figure : `${figure} !`
  }
  const detector = statSync(join(extension, 'detector.js')).size
  console.log(`detector.js ${say(`${detector} bytes`, detector <= MOST_OF_DETECTOR)}, medians of ${runs}, without → with the extension\n`)
  console.log('| page | script, ms | all tasks, ms | longest task, ms | load, ms | heap, MB |\n|---|---|---|---|---|---|')
  for (const { path, stay, most } of ASKS) {
    if (only.length && !only.includes(path)) continue
    const costs: [Cost[], Cost[]] = [[], []]
    for (let run = 0; run < runs; run++)
      for (const [i, browser] of [bare, ours].entries()) costs[i]?.push(await visit(browser, url(path), stay))
    const [without, with_] = costs.map(medians) as [ReturnType<typeof medians>, ReturnType<typeof medians>]
    const pair = (of: keyof Cost, digits = 0) => `${without(of).toFixed(digits)} → ${with_(of).toFixed(digits)}`
    const cells = [
      path,
      say(with_('script').toFixed(1), with_('script') <= (most.script ?? Number.POSITIVE_INFINITY)),
      pair('tasks'),
      say(pair('longest'), with_('longest') <= (most.longest ?? Number.POSITIVE_INFINITY)),
      pair('load'),
      say(pair('heap', 2), with_('heap') - without('heap') <= (most.heap ?? Number.POSITIVE_INFINITY)),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
  await Promise.all([bare.close(), ours.close()])
  close()
  if (check && missed) {
    console.error(`${missed} of the asks missed (marked with !)`)
    process.exitCode = 1
  }
}
await main()
