// How soon the tooltip stands when a hand points at a word: milliseconds from the last event of the movement to the tooltip, which may
// stand before it, since a hand that slows down aims. The pointer goes as a hand does, with the least jerk, an event each 8 ms; and in
// passing, at an even pace, when nothing is to open.
import type { Browser, CDPSession, Page } from 'puppeteer-core'

/** Milliseconds between two events, of a rest behind a movement, and of one across the window in passing. */
const STEP = 8
const REST = 400
const PASSING = 320
/** Px of a word. */
const TARGET = 32
/** Words that are pointed at, one after the other. */
const WORDS = 15

interface Spot {
  readonly x: number
  readonly y: number
}

/** What the page notes of itself: when the pointer moved last, when the tooltip opened. */
interface Noted {
  moved: number
  opened?: number | undefined
}

/** To be run in the page as it is read. */
function note(): void {
  const noted: Noted = { moved: 0 }
  Object.assign(window, { noted })
  addEventListener('pointermove', ({ timeStamp }) => Object.assign(noted, { moved: timeStamp }), { capture: true })
  const root = document.querySelector('qianzi-reader')?.shadowRoot
  const tip = root?.querySelector('[role="tooltip"]')
  if (!tip) throw new Error('the page has no tooltip')
  new MutationObserver(() => {
    if (!tip.hasAttribute('hidden')) noted.opened ??= performance.now()
  }).observe(tip, { attributes: true })
}

/** Middles of mentions in the window, far from each other. */
const spotsOf = (page: Page): Promise<Spot[]> =>
  page.evaluate(() => {
    const root = document.querySelector('qianzi-reader')?.shadowRoot
    const boxes = [...(root?.querySelectorAll('[data-mention]') ?? [])].map(mention => mention.getClientRects()[0] as DOMRect)
    return boxes
      .filter(box => box && box.top > 40 && box.bottom < innerHeight - 40 && box.left > 0)
      .map(({ left, top, width, height }) => ({ x: left + Math.min(width, 2 * height) / 2, y: top + height / 2 }))
  })

const wait = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

/** Fitts 1954, with the constants of a mouse: milliseconds that a hand takes for a way of so many px. */
const timeFor = (px: number): number => 100 + 130 * Math.log2(px / TARGET + 1)

/** Moves the pointer; `at` says which share of the way is done after which share of the time. */
async function move(client: CDPSession, from: Spot, to: Spot, time: number, at: (time: number) => number): Promise<void> {
  const start = performance.now()
  const steps = Math.round(time / STEP)
  for (let step = 1; step <= steps; step++) {
    await wait(Math.max(0, start + step * STEP - performance.now()))
    const share = at(step / steps)
    const spot = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    void client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...spot })
  }
}

/** Flash and Hogan 1985: how a hand goes from one place to another. */
const leastJerk = (time: number): number => 10 * time ** 3 - 15 * time ** 4 + 6 * time ** 5

const resetNoted = (page: Page) => page.evaluate(() => Object.assign((window as unknown as { noted: Noted }).noted, { opened: undefined }))
const askNoted = (page: Page): Promise<Noted> => page.evaluate(() => (window as unknown as { noted: Noted }).noted)

interface Hovering {
  /** Milliseconds after the last event: of the first word of all, and of the others, sorted. */
  readonly cold: number
  readonly warm: readonly number[]
  /** Of so many passings, how many opened a tooltip. */
  readonly passed: number
  readonly opened: number
}

/** Points at words of a page that is being read, and passes over others. */
async function hover(browser: Browser, url: string): Promise<Hovering> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1100, height: 800 })
  await page.goto(url)
  await page.waitForFunction(() => document.querySelector('qianzi-reader')?.shadowRoot?.querySelector('[data-mention]'), { polling: 20 })
  await page.evaluate(note)
  const client = await page.createCDPSession()
  const spots = await spotsOf(page)
  const delays: number[] = []
  let last: Spot = { x: 2, y: 2 }
  for (let i = 0; i < WORDS; i++) {
    const spot = spots[(i * 7) % spots.length] as Spot
    await resetNoted(page)
    await move(client, last, spot, timeFor(Math.hypot(spot.x - last.x, spot.y - last.y)), leastJerk)
    await wait(REST)
    const { moved, opened } = await askNoted(page)
    // One that lies under the tooltip of the last is not reached.
    if (opened !== undefined) delays.push(opened - moved)
    await move(client, spot, { x: 2, y: spot.y }, PASSING, time => time)
    last = { x: 2, y: spot.y }
    await wait(REST)
  }
  let opened = 0
  for (let i = 0; i < WORDS; i++) {
    const { y } = spots[(i * 7) % spots.length] as Spot
    await resetNoted(page)
    await move(client, { x: 2, y }, { x: 1090, y }, PASSING, time => time)
    const noted = await askNoted(page)
    if (noted.opened !== undefined && noted.opened < noted.moved) opened++
    await wait(REST)
  }
  await page.close()
  const [cold = Number.NaN, ...warm] = delays
  return { cold, warm: warm.sort((a, b) => a - b), passed: WORDS, opened }
}

const figure = (milliseconds: number | undefined) => (milliseconds ?? Number.NaN).toFixed(1)

/** Points at words of the pages, each of which is still being read when that begins if it is long; gives the lines of a table. */
export async function benchHover(browser: Browser, pages: readonly (readonly [name: string, url: string])[]): Promise<string[]> {
  const lines = ['| page | first word, ms | median | 90 % | longest | opened in passing |', '|---|---|---|---|---|---|']
  for (const [name, url] of pages) {
    const { cold, warm, passed, opened } = await hover(browser, url)
    const share = (of: number) => figure(warm[Math.min(warm.length - 1, Math.floor(warm.length * of))])
    lines.push(`| ${[name, figure(cold), share(0.5), share(0.9), share(1), `${opened} of ${passed}`].join(' | ')} |`)
  }
  return lines
}
