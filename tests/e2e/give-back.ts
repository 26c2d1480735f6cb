// Whether a page is as it was: the very nodes, in the same places, with the same markup.
import type { Frame, JSHandle, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { count, HOST, SOON } from './elements'
import { press, type World } from './world'

/** All that a page is made of. */
interface Memory {
  readonly nodes: readonly Node[]
  readonly markup: readonly string[]
  /** Style sheets that no node stands for. */
  readonly sheets: number
  readonly scroll: readonly number[]
}

/** Run in the page: everything in the document and its open shadow roots. */
function remember(): Memory {
  const nodes: Node[] = []
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    const walker = document.createTreeWalker(root)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      nodes.push(node)
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot)
    }
  }
  return {
    nodes,
    markup: roots.map(root => (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML)),
    sheets: document.adoptedStyleSheets.length,
    // Firefox scrolls to fractions of a pixel that it can draw.
    scroll: [Math.round(scrollX), Math.round(scrollY)],
  }
}

/** What a frame is made of now. */
export const remembered = (frame: Frame): Promise<JSHandle<Memory>> => frame.evaluateHandle(remember)

/** Expects the frame to be made of the same. */
export async function expectSame(frame: Frame, before: JSHandle<Memory>): Promise<void> {
  const now = await remembered(frame)
  const differences = await frame.evaluate(
    (was, is) => ({
      nodes: was.nodes.length - is.nodes.length,
      strangers: is.nodes.filter((node, i) => node !== was.nodes[i]).map(node => node.nodeName),
      markup: was.markup.filter((each, i) => each !== is.markup[i]),
      sheets: is.sheets - was.sheets,
      scroll: is.scroll.map((each, i) => each - (was.scroll[i] ?? 0)),
    }),
    before,
    now,
  )
  expect(differences).toEqual({ nodes: 0, strangers: [], markup: [], sheets: 0, scroll: [0, 0] })
}

/** Whether anything of ours is in the page, in whichever frame. */
async function isShown(page: Page): Promise<boolean> {
  const counts = await Promise.all(page.frames().map(frame => count(frame, HOST)))
  return counts.some(Boolean)
}

/** Switches by the key, on or off, and waits until it is so. */
export async function toggle(world: World, page: Page, on: boolean): Promise<void> {
  await page.bringToFront()
  await press(world, 'toggle-reading')
  await expect.poll(() => isShown(page), SOON).toBe(on)
}

/** Switches a page on that was given back, and off again: it must be as it was. */
export async function expectGivenBack(world: World, page: Page): Promise<void> {
  const before = await Promise.all(page.frames().map(async frame => ({ frame, memory: await remembered(frame) })))
  await toggle(world, page, true)
  await toggle(world, page, false)
  for (const { frame, memory } of before) await expectSame(frame, memory)
}

/** Opens a page that is read by itself, and switches it off: it must be as it was when it had just been loaded. */
export async function openAndGiveBack(world: World, url: string, shown: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await world.newPage()
  // The detector comes when the document is idle, which is later than this.
  await page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => { globalThis[Symbol.for('before')] = (${remember})() })`)
  await page.goto(url)
  await expect.poll(() => isShown(page), SOON).toBe(true)
  await shown(page)
  await toggle(world, page, false)
  for (const frame of page.frames())
    await expectSame(
      frame,
      await frame.evaluateHandle(() => (globalThis as unknown as Record<symbol, Memory>)[Symbol.for('before')] as Memory),
    )
  await expectGivenBack(world, page)
  return page
}
