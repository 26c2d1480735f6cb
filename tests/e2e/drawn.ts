// What is drawn on a page that is explained in its place: marks, which anybody can ask for, and readings, which stand in closed shadow roots.
import type { Frame, Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'
import { SOON } from './elements'
import type { World } from './world'

/** A mark: its kind, and the text that it stands on. */
export type Mark = readonly [kind: string, text: string]

/** The marks of a frame, in the order of its text. */
export const marks = (where: Page | Frame): Promise<Mark[]> =>
  where.evaluate(() => {
    const found = ['person', 'place', 'organization', 'title', 'phrase', 'date', 'number', 'current'].flatMap(kind =>
      [...(CSS.highlights.get(`qianzi-${kind}`) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return { kind, range }
      }),
    )
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    return found.map(({ kind, range }) => [kind, range.toString()] as const)
  })

/** How many marks there are in a frame; asks no method of arrays, which the page may have taken away. */
const countMarks = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const size = (kind: string) => CSS.highlights.get(`qianzi-${kind}`)?.size ?? 0
    return size('person') + size('place') + size('organization') + size('title') + size('phrase') + size('date') + size('number')
  })

/** Waits until some frame of the page shows a text with its marks, or none does. */
export const untilMarked = (page: Page, wanted = true): Promise<void> =>
  vi.waitFor(async () => {
    const counts = await Promise.all(page.frames().map(frame => countMarks(frame).catch(() => 0)))
    expect(counts.some(Boolean)).toBe(wanted)
  }, SOON)

/** Where the middle of the first text that says so is in the window. */
export const spotOf = (page: Page, text: string): Promise<{ x: number; y: number }> =>
  page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const [{ left, top, width, height }] = [...range.getClientRects()] as [DOMRect]
      return { x: left + width / 2, y: top + height / 2 }
    }
    throw new Error(`nothing says ${wanted}`)
  }, text)

/** Where a reading stands in the window, everywhere that it does; only Chromium tells of what is in closed shadow roots. */
export async function placesOfReading(page: Page, reading: string): Promise<{ x: number; y: number }[]> {
  const session = await page.createCDPSession()
  await session.send('DOM.enable')
  const { nodes } = (await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as {
    nodes: (ChromiumNode & { nodeId: number })[]
  }
  const found = nodes.filter(({ nodeName, attributes = [] }) => nodeName === 'I' && attributes.includes(reading))
  const places = []
  for (const { nodeId } of found) {
    const { model } = await session.send('DOM.getBoxModel', { nodeId })
    const [x = 0, y = 0] = model.border
    places.push({ x, y })
  }
  await session.detach()
  return places
}

interface ChromiumNode {
  readonly nodeName: string
  readonly attributes?: readonly string[]
}
interface FirefoxNode {
  readonly value?: {
    readonly localName?: string
    readonly attributes?: Readonly<Record<string, string>>
    readonly children?: readonly FirefoxNode[]
    readonly shadowRoot?: FirefoxNode | null
  }
}
interface Remote {
  readonly connection: { send(method: string, params: object): Promise<{ result: { result: FirefoxNode } }> }
}

function readingsUnder({ value }: FirefoxNode): string[] {
  if (!value) return []
  const own = value.localName === 'i' && value.attributes?.['data-reading']
  return [...(own ? [own] : []), ...[value.shadowRoot ?? {}, ...(value.children ?? [])].flatMap(readingsUnder)]
}

/** The readings that stand on the page, as far as they are drawn: those near the window. */
export async function readings({ kind, remote }: World, page: Page): Promise<string[]> {
  if (kind === 'chromium') {
    const session = await page.createCDPSession()
    await session.send('DOM.enable')
    const { nodes } = (await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as { nodes: ChromiumNode[] }
    await session.detach()
    return nodes.flatMap(({ nodeName, attributes = [] }) => {
      const at = attributes.indexOf('data-reading')
      return nodeName === 'I' && at >= 0 ? [attributes[at + 1] as string] : []
    })
  }
  const { result } = (
    await (remote as unknown as Remote).connection.send('script.evaluate', {
      target: { context: (page.mainFrame() as unknown as { _id: string })._id },
      expression: 'document.body',
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 50, includeShadowTree: 'all' },
    })
  ).result
  return readingsUnder(result)
}

/** The pixels of a part of the window, as they are seen: red, green, blue, a triple each. */
export async function pixelsOf(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<number[][]> {
  const picture = await page.screenshot({ clip, encoding: 'base64' })
  return page.evaluate(async data => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(image, 0, 0)
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height)
    return Array.from({ length: bytes.length / 4 }, (_, i) => [...bytes.slice(4 * i, 4 * i + 3)])
  }, picture)
}
