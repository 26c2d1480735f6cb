// The links of a text in the view that stands for it: its own words become links, and a click on one clicks the page's.
import { addressOf, type Link } from '../links'

/** What a link of ours has from the page's. */
const COPIED = ['target', 'rel', 'download', 'referrerpolicy', 'hreflang', 'title'] as const

const anchorsOf = new WeakMap<Element, HTMLElement>()

function linkTo(anchor: HTMLElement): HTMLElement {
  const link = anchor.ownerDocument.createElement('a')
  link.className = 'link'
  const address = addressOf(anchor)
  if (address) {
    link.href = address
    for (const name of COPIED) if (anchor.hasAttribute(name)) link.setAttribute(name, anchor.getAttribute(name) ?? '')
  } else {
    link.setAttribute('role', 'link')
    link.tabIndex = 0
  }
  anchorsOf.set(link, anchor)
  return link
}

const textsIn = (block: Element): Text[] => {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  return texts
}

/** Has a text node begin at the offset of the block. */
function cutAt(block: Element, offset: number): void {
  let at = 0
  for (const text of textsIn(block)) {
    if (offset > at && offset < at + text.length) return void text.splitText(offset - at)
    at += text.length
  }
}

/** The nodes that make up what stands between two offsets of the block: mentions as a whole, or what of them lies there. */
function nodesBetween(block: Element, from: number, to: number): Node[] {
  const inside = new Set<Node>()
  let at = 0
  for (const text of textsIn(block)) {
    if (at >= from && at + text.length <= to) inside.add(text)
    at += text.length
  }
  const isInside = (element: Element) => textsIn(element).every(text => inside.has(text))
  const tops = [...inside].map(text => {
    const parent = text.parentElement as Element
    return parent !== block && isInside(parent) ? parent : text
  })
  return [...new Set<Node>(tops)]
}

/** Makes the words between two offsets of the block a link; where it cuts a mention in two, one for each part. */
function wrap(block: Element, from: number, to: number, anchor: HTMLElement): void {
  cutAt(block, from)
  cutAt(block, to)
  const parts: { first: Node; last: Node }[] = []
  for (const node of nodesBetween(block, from, to)) {
    const part = parts.at(-1)
    if (part && part.last.parentNode === node.parentNode) part.last = node
    else parts.push({ first: node, last: node })
  }
  for (const { first, last } of parts) {
    const parent = first.parentElement as Element
    // A button could not hold a link.
    if (parent !== block) parent.setAttribute('role', 'group')
    const link = linkTo(anchor)
    parent.insertBefore(link, first)
    while (link.lastChild !== last) link.append(link.nextSibling as Node)
  }
}

/** Makes links of words of the view under the root, where the blocks have none yet; they stand at offsets of the text. */
export function drawLinks(root: ParentNode, links: readonly Link[]): void {
  if (!links.length) return
  for (const block of root.querySelectorAll<HTMLElement>('[data-start]')) {
    if (block.querySelector('.link')) continue
    const start = Number(block.dataset.start)
    const end = start + (block.textContent?.length ?? 0)
    for (const link of links) {
      if (link.end <= start || link.start >= end) continue
      wrap(block, Math.max(0, link.start - start), Math.min(end, link.end) - start, link.anchor)
    }
  }
}

/** The link of the page that an event on one of ours is for. */
const anchorFor = ({ target }: Event): HTMLElement | undefined => {
  const link = target instanceof Element ? target.closest('.link') : null
  const anchor = link && anchorsOf.get(link)
  return anchor?.isConnected ? anchor : undefined
}

/** Clicks an element of the page for its listeners alone; says whether they want no more to happen. */
function clickInVain(anchor: HTMLElement): boolean {
  let isPrevented = false
  const hear = (event: Event) => {
    isPrevented = event.defaultPrevented
    event.preventDefault()
  }
  window.addEventListener('click', hear)
  anchor.click()
  window.removeEventListener('click', hear)
  return isPrevented
}

/** Has a click on a link of the view be one on the page's own, which may listen to it, until the signal. */
export function followLinks(root: ShadowRoot, signal: AbortSignal): void {
  const follow = (event: Event) => {
    const anchor = anchorFor(event)
    if (!anchor) return
    // The page hears one click only.
    event.stopPropagation()
    // Scripts in addresses are the page's own, and run where the user clicks, not where we do.
    if (!/^javascript:/i.test(addressOf(anchor) ?? '')) {
      event.preventDefault()
      anchor.click()
    } else if (clickInVain(anchor)) event.preventDefault()
  }
  const hasOther = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent) => altKey || ctrlKey || metaKey || shiftKey
  root.addEventListener('click', event => hasOther(event as MouseEvent) || follow(event), { signal })
  root.addEventListener(
    'keydown',
    event => {
      const { key, target } = event as KeyboardEvent
      // With an address the browser itself makes a click of it.
      if (key === 'Enter' && target instanceof Element && target.matches('.link:not([href])')) follow(event)
    },
    { signal },
  )
}
