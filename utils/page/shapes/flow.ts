// Paragraphs, divisions, table cells or <br>s: whichever element holds most of the page's running Chinese.
import { hanIn } from '../../engine/detection/lines'
import { readLines } from '../read-lines'
import { allShown, type Shown } from '../shown'
import { isAround, isBlock, isSilent, isTablePart } from '../tags'
import type { PageShape } from './shape'

/** Text nodes that are visited: enough to meet the text of a page, little enough for pages of a million. */
const MOST = 10_000
/** Han characters that are worth a closer look. */
const LEAST = 10
/** Han characters that something closed must hold to be watched, and how many are. */
const BRIEF = 60
const MOST_CLOSED = 500
/** UTF-16 units of one text node that are counted. */
const LOOK = 20_000

/** Whether an element stands in something whose text is not the page's own running text; what is known of ancestors is not asked again. */
function isApart(element: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = []
  let above: Element | null = element
  while (above && !known.has(above) && !isSilent(above) && !isAround(above)) {
    path.push(above)
    above = above.parentElement
  }
  const apart = above !== null && (known.get(above) ?? true)
  for (const each of path) known.set(each, apart)
  return apart
}

function blockAround(inner: Element): Element | null {
  let element: Element | null = inner
  while (element && !isBlock(element)) element = element.parentElement
  return element
}

/** The nearest ancestor that may hold several of such blocks. */
function holderOf(block: Element): Element {
  let holder = block.parentElement
  while (holder && isTablePart(holder)) holder = holder.parentElement
  return holder ?? block
}

const add = (to: Map<Element, number>, element: Element, count: number) => to.set(element, (to.get(element) ?? 0) + count)

/** For each block of running text, the Han characters that it holds by itself: those that are shown, and those that are not. */
function blocksIn(root: Document | ShadowRoot, shown: Shown): Record<'open' | 'closed', Map<Element, number>> {
  const [open, closed] = [new Map<Element, number>(), new Map<Element, number>()]
  const apart = new Map<Element, boolean>()
  // The browser steps over the elements by itself.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST; node = walker.nextNode(), seen++) {
    const count = hanIn((node as Text).data.slice(0, LOOK))
    const parent = count ? node.parentElement : null
    const block = parent && !isApart(parent, apart) ? blockAround(parent) : null
    if (block) add(open.has(block) || (!closed.has(block) && shown(block)) ? open : closed, block, count)
  }
  return { open, closed }
}

function find(root: Document | ShadowRoot, most: number, shown = allShown): Element[] {
  const own = blocksIn(root, shown).open
  const held = new Map(own)
  for (const [block, count] of own) if (block.localName !== 'body') add(held, holderOf(block), count)
  // A block that holds most by itself stands before its holder, which may hold other things.
  const weight = (element: Element, count: number) => Math.max(count, (own.get(element) ?? 0) * 1.25)
  const best = [...held].filter(([, count]) => count >= LEAST).sort((a, b) => weight(...b) - weight(...a))
  const peers = peersIn(held)
  const found = new Set<Element>()
  for (const [element, count] of best) {
    if (found.size === most) break
    found.add(withPeers(element, count, peers.get(kindOf(element))))
  }
  return [...found]
}

/** What hides blocks of text and may open: the outermost element of each, those that hide most first. */
export function closedIn(root: Document | ShadowRoot, shown: Shown): Element[] {
  const closed = new Map<Element, number>()
  const tops = new Map<Element, Element>()
  for (const [block, count] of blocksIn(root, shown).closed) {
    let top = block
    for (let around = top.parentElement; around && !shown(around); around = around.parentElement) {
      const known = tops.get(around)
      top = known ?? around
      if (known) break
    }
    for (let each = block; each !== top; each = each.parentElement as Element) tops.set(each, top)
    tops.set(top, top)
    add(closed, top, count)
  }
  const large = [...closed].filter(([, count]) => count >= BRIEF).sort(([, a], [, b]) => b - a)
  return large.slice(0, MOST_CLOSED).map(([element]) => element)
}

/** Elements of one kind, and the Han characters that they hold together. */
interface Peers {
  readonly elements: Element[]
  count: number
}

const kindOf = ({ className, localName }: Element) => (className ? `${localName}.${className}` : '')

function peersIn(held: ReadonlyMap<Element, number>): Map<string, Peers> {
  const kinds = new Map<string, Peers>()
  for (const [element, count] of held) {
    const kind = kindOf(element)
    const peers = kinds.get(kind)
    if (!kind) continue
    if (peers) {
      peers.elements.push(element)
      peers.count += count
    } else kinds.set(kind, { elements: [element], count })
  }
  return kinds
}

/** What holds the element and others of its kind, such as the pages of a document, if they hold much more together. */
function withPeers(element: Element, count: number, peers: Peers | undefined): Element {
  if (!peers || peers.count < count * 1.25) return element
  let holder = element
  while (holder.parentElement && !peers.elements.every(each => holder.contains(each))) holder = holder.parentElement
  return holder
}

export const flow: PageShape = {
  name: 'flow',
  find,
  read: readLines,
}
