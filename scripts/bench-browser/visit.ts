// One visit to a page in a real browser, and what the main thread of its tab did meanwhile, by the browser's own trace.
// Times are of the processor (`tdur`), not of the clock: whatever else the machine is doing does not count.
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../setup.mjs'

/** A stretch of work in a trace; microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string } }
}

export interface Cost {
  /** Milliseconds in the detector and the closer look: their compilation, evaluation and all that the browser calls in it later. */
  readonly script: number
  /** Milliseconds of all tasks, and of the longest. */
  readonly tasks: number
  readonly longest: number
  /** Milliseconds from navigation to the end of the load event, by the clock. */
  readonly load: number
  /** Megabytes of the JavaScript heap after garbage collection. */
  readonly heap: number
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']
/** Events of scripts, which may lie in one another. */
const SCRIPT = /^(?:EvaluateScript|v8\.compile|FunctionCall)$/

/** Starts a browser, with the extension in that folder or with none; throws where there is no Chromium. */
export async function launch(extension?: string): Promise<Browser> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found: install it, or name the program in CHROMIUM')
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    // The sandbox refuses to run for root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    enableExtensions: extension !== undefined,
  })
  // Not by the list that puppeteer takes: it does not wait until they are there, and a browser that is closed before fails.
  if (extension) await browser.installExtension(extension)
  return browser
}

const took = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000

/** Those of the events that lie in no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false
      end = ts + dur
      return true
    })
}

/** The events of the main thread that loaded the page. */
function ofPage(trace: readonly TraceEvent[], url: string): TraceEvent[] {
  const commit = trace.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url)
  if (!commit) throw new Error(`${url} is not in the trace`)
  return trace.filter(({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts >= commit.ts)
}

/** Opens the page in a tab of its own, and leaves it alone for `stay` milliseconds; then `look` may ask it something. */
export async function visit(
  browser: Browser,
  url: string,
  stay: number,
  look: (page: Page) => Promise<void> = async () => undefined,
): Promise<Cost> {
  const page = await browser.newPage()
  await page.tracing.start({ categories: CATEGORIES })
  await page.goto(url)
  await new Promise(done => setTimeout(done, stay))
  await look(page)
  const buffer = await page.tracing.stop()
  const { traceEvents } = JSON.parse(Buffer.from(buffer ?? []).toString()) as { traceEvents: TraceEvent[] }
  const events = ofPage(traceEvents, url)
  const sum = (of: readonly TraceEvent[]) => of.reduce((ms, event) => ms + took(event), 0)
  const tasks = events.filter(({ name }) => name === 'RunTask')
  const script = events.filter(
    ({ name, args }) => SCRIPT.test(name) && /^chrome-extension:.*\/(?:detector|look)\.js$/.test(args.data?.url ?? ''),
  )
  const load = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd)
  const client = await page.createCDPSession()
  await client.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = 0 } = await page.metrics()
  await page.close()
  return { script: sum(outermost(script)), tasks: sum(tasks), longest: Math.max(0, ...tasks.map(took)), load, heap: JSHeapUsedSize / 1e6 }
}
