// The frames of a tab, and the readers in them: all are asked, each by its number, and answer as one.
import { browser } from 'wxt/browser'
import type { ReaderStatus, ToReader } from './messages'
import { within } from './within'

/** What a frame says of itself. */
export interface FrameOfTab {
  readonly frameId: number
  /** Where it stands: which of its parent's frames it is, behind the same of its parent; of the page itself nothing. */
  readonly place: readonly number[]
  /** The reader is in it. */
  readonly isRead: boolean
  /** What the user does with keys is for it, or for a frame in it. */
  readonly hasFocus: boolean
  readonly contentType: string
}

/** Milliseconds in which a tab answers that lets itself be looked at. */
const SOON = 1000

/** Run in every frame, so it holds all that it needs. */
function introduce(): Omit<FrameOfTab, 'frameId'> {
  const place: number[] = []
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
    const { parent } = frame
    // Frames in shadow roots are not among them, and stand last.
    let nth = 0
    while (nth < parent.length && parent[nth] !== frame) nth++
    place.unshift(nth)
  }
  return {
    place,
    isRead: Symbol.for('qianzi') in globalThis,
    hasFocus: document.hasFocus(),
    contentType: document.contentType,
  }
}

function inOrder({ place: a }: FrameOfTab, { place: b }: FrameOfTab): number {
  const differs = a.findIndex((nth, i) => nth !== b[i])
  return differs < 0 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1)
}

/** Whether a tab shows a page of the extension's own: Firefox complains of whoever would run a script there. */
export const isOwnTab = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId)).url?.startsWith(browser.runtime.getURL('/')) ?? false

/** A page of the extension's own that reads: no script can be run in it, and it answers by itself. */
const OWN: FrameOfTab = { frameId: 0, place: [], isRead: true, hasFocus: true, contentType: 'text/html' }

/** The frames of a tab in their order, the page itself first; fails where the browser lets no extension look, or where the page says nothing for so many milliseconds. */
export async function framesOf(tabId: number, patience = SOON): Promise<readonly FrameOfTab[]> {
  return (await isOwnTab(tabId)) ? [OWN] : lookInto(tabId, patience)
}

async function lookInto(tabId: number, patience: number): Promise<readonly FrameOfTab[]> {
  const look = (target: { allFrames: true } | { frameIds: number[] }, milliseconds = SOON) =>
    within(milliseconds, browser.scripting.executeScript({ target: { tabId, ...target }, func: introduce, injectImmediately: true }))
  const page = look({ frameIds: [0] }, patience)
  page.catch(() => undefined)
  const all = () => look({ allFrames: true })
  // While the page is busy, nor do its frames answer; a frame that is busy without end keeps nobody from the page itself.
  const found = await all().catch(async () => {
    await page
    return all().catch(() => page)
  })
  const frames = found.flatMap(({ frameId, result }) => (result ? [{ ...(result as Omit<FrameOfTab, 'frameId'>), frameId }] : []))
  return frames.sort(inOrder)
}

/** What a frame shows of Chinese. */
export interface Measure {
  /** Han characters, and those that are to be read though they look otherwise. */
  readonly han: number
  /** UTF-8 was read as GBK: none of them is what was written. */
  readonly isMisread: boolean
}

/** Nodes of a frame that are counted: one with more has much. */
const MOST = 100_000

/** Run in a frame, so it holds all that it needs. Nothing is shown in one without room, as frames have that are hidden. */
function measureHere(most: number): Measure {
  let [han, asGbk, asLatin] = [0, 0, 0]
  const roots: (Document | ShadowRoot)[] = innerWidth && innerHeight ? [document] : []
  for (const root of roots) {
    const walker = document.createTreeWalker(root, 5 /* elements and texts */)
    for (let node = walker.nextNode(), seen = 0; node && seen < most; node = walker.nextNode(), seen++) {
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot)
      if (!(node instanceof Text) || /^(?:script|style|noscript|template)$/.test(node.parentElement?.localName ?? '')) continue
      han += node.data.match(/\p{sc=Han}/gu)?.length ?? 0
      // ，and 。 as they look where UTF-8 was read as GBK, and as windows-1252: of what follows the first byte is theirs.
      asGbk += node.data.match(/[锛銆]/g)?.length ?? 0
      asLatin += node.data.match(/[ä-é][^\x00-\x7f]{2}/g)?.length ?? 0
    }
  }
  return { han: han + asLatin, isMisread: asGbk > 2 && asGbk > han / 200 }
}

/** What each of the frames shows of Chinese. */
export async function measure(tabId: number, frames: readonly FrameOfTab[]): Promise<ReadonlyMap<FrameOfTab, Measure>> {
  const one = async ({ frameId }: FrameOfTab) => {
    const target = { tabId, frameIds: [frameId] }
    const measuring = browser.scripting.executeScript({ target, func: measureHere, args: [MOST], injectImmediately: true })
    return (await within(SOON, measuring))[0]?.result as Measure | undefined
  }
  const nothing = { han: 0, isMisread: false }
  return new Map(await Promise.all(frames.map(async frame => [frame, (await one(frame).catch(() => nothing)) ?? nothing] as const)))
}

/** What the reader of a frame answers; nothing where there is none. */
export const askReader = (tabId: number, { frameId }: Pick<FrameOfTab, 'frameId'>, message: ToReader): Promise<ReaderStatus | undefined> =>
  browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined)

/** What the readers of a tab answer, each with its frame. */
export async function askReaders(
  tabId: number,
  frames: readonly FrameOfTab[],
  message: ToReader,
): Promise<{ readonly frame: FrameOfTab; readonly status: ReaderStatus }[]> {
  const readers = frames.filter(({ isRead }) => isRead)
  const answers = await Promise.all(readers.map(frame => askReader(tabId, frame, message)))
  return readers.flatMap((frame, i) => (answers[i] ? [{ frame, status: answers[i] }] : []))
}
