// How fast the engine is: characters a millisecond on texts of 10 KB to 5 MB, for repair alone (`--repair`) and for the whole.
import { readFileSync } from 'node:fs'
import { makeLexicon } from '../utils/data'
import { analyze } from '../utils/engine/analyze'
import { layOut } from '../utils/engine/layout'
import { repair } from '../utils/engine/repair'

const SIZES = [10_000, 100_000, 1_000_000, 5_000_000]
const RUNS = 5
/** Milliseconds of the same work before measuring, so that the compiler has done its own. */
const WARM_UP = 1500

const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const sample = readFileSync(files[0] ?? new URL('./sample-page.txt', import.meta.url), 'utf8')
const lexicon = makeLexicon()

/** The sample page over and over, about `bytes` of UTF-8. */
function textOf(bytes: number): string {
  const times = Math.max(1, Math.round(bytes / Buffer.byteLength(sample)))
  return `${sample}\n\n`.repeat(times)
}

/** Median of the milliseconds that the work takes. */
function median(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[RUNS >> 1] as number
}

const STAGES: Record<string, (text: string) => unknown> = {
  repair: text => repair(text, layOut(text, lexicon)),
  ...(!process.argv.includes('--repair') && { analyze: (text: string) => analyze(text, lexicon) }),
}

for (const [stage, work] of Object.entries(STAGES))
  for (const size of SIZES) {
    const text = textOf(size)
    for (const start = performance.now(); performance.now() - start < WARM_UP; ) work(textOf(10_000))
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    const result = work(text)
    const heap = process.memoryUsage().heapUsed - before
    const ms = median(() => work(text))
    if (!result) throw new Error('no result')
    console.log(
      `${stage.padEnd(8)} ${String(text.length).padStart(8)} characters  ${ms.toFixed(1).padStart(8)} ms  ${(text.length / ms).toFixed(0).padStart(6)} characters/ms  heap ${(heap / 1e6).toFixed(0)} MB`,
    )
  }
