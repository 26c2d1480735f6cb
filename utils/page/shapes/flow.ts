// Paragraphs, divisions, table cells or <br>s: whichever element holds most of the page's running Chinese.
import { readLines } from '../read-lines'
import { isAround, isBlock, isSilent, isTablePart } from '../tags'
import type { PageShape } from './shape'

/** Text nodes that are visited: enough to meet the text of a page, little enough for pages of a million. */
const MOST = 10_000
/** Han characters that are worth a closer look. */
const LEAST = 10
/** UTF-16 units of one text node that are counted. */
const LOOK = 20_000

const HAN = /[\u4e00-\u9fff]/g

function blockAround(node: Node): Element | null {
  let element = node.parentElement
  while (element && !isBlock(element)) element = element.parentElement
  return element
}

/** The nearest ancestor that may hold several of such blocks. */
function holderOf(block: Element): Element {
  let holder = block.parentElement
  while (holder && isTablePart(holder)) holder = holder.parentElement
  return holder ?? block
}

/** Whether an element stands in something whose text is not the page's own running text. */
function isApart(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) if (isSilent(each) || isAround(each)) return true
  return false
}

function find(root: Document | ShadowRoot): Element[] {
  const top = root.nodeType === 9 ? (root as Document).body : root
  if (!top) return []
  const own = new Map<Element, number>()
  const apart = new Map<Element, boolean>()
  const add = (to: Map<Element, number>, element: Element, count: number) => to.set(element, (to.get(element) ?? 0) + count)
  // The browser steps over the elements by itself: most pages have no Han, and pay for this only.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(top, 4 /* NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST; node = walker.nextNode(), seen++) {
    const count = (node as Text).data.slice(0, LOOK).match(HAN)?.length ?? 0
    const parent = count ? node.parentElement : null
    if (!parent) continue
    if (!apart.has(parent)) apart.set(parent, isApart(parent))
    const block = apart.get(parent) ? null : blockAround(node)
    if (block) add(own, block, count)
  }
  const held = new Map(own)
  for (const [block, count] of own) if (block !== top) add(held, holderOf(block), count)
  // A block that holds most by itself stands before its holder, which may hold other things.
  const weight = (element: Element, count: number) => Math.max(count, (own.get(element) ?? 0) * 1.25)
  const best = [...held].sort((a, b) => weight(...b) - weight(...a)).filter(([, count]) => count >= LEAST)
  return best.slice(0, 3).map(([element, count]) => withPeers(element, count, held))
}

/** What holds the element and others of its kind, such as the pages of a document, if they hold much more together. */
function withPeers(element: Element, count: number, held: ReadonlyMap<Element, number>): Element {
  if (!element.className) return element
  const peers = [...held].filter(([each]) => each.localName === element.localName && each.className === element.className)
  if (peers.reduce((sum, [, each]) => sum + each, 0) < count * 1.25) return element
  let holder = element
  while (holder.parentElement && !peers.every(([each]) => holder.contains(each))) holder = holder.parentElement
  return holder
}

export const flow: PageShape = {
  name: 'flow',
  about: 'Lines are blocks, cells or ended by <br>, in the element that holds most of the running Chinese.',
  find,
  read: readLines,
}
