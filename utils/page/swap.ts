// The reading view in the place of the original, which stays where it is, untouched and hidden.
import { isShown } from './shown'
import { edgeSheet, standInSheet } from './stand-in'

/** Elements that only certain others may stand beside. */
const ALONE = ['body', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption', 'li', 'dt', 'dd']

/** Elements that open and close as a whole, or lie over the page: what stands before them does not. */
const OPENS = 'details,dialog,[popover],[role="dialog"]'
/** In them what opens and closes them stays. */
const STAYS =
  'qianzi-reader,summary,button,form,header,footer,menu,[role="button"],[class*="close"],[class*="button"],[class*="btn"],[class*="header"],[class*="footer"],[class*="title"]'

/** Of a host, in its root: without the extension's own sheets, which go with it, nothing of it is to be seen. */
export const ONLY_WITH_US = ':host { display: none !important; }'

/**
 * What shows the hosts and hides the original: rules that name only the host, so that no node of the page changes. Before its element the host
 * takes all room and sight from it, but leaves it a box, which tells whether the page would show it; what has no box of its
 * own, or one that its content makes, is gone altogether (`without`). Inside its element, where nothing may stand before it,
 * the host hides everything beside itself. A `:has` that any element could have, or a `~`, would make the browser look at
 * all siblings of all elements.
 */
export const HIDING_CSS = `
qianzi-reader[data-place]:not([hidden]) { display: block !important; }
qianzi-reader[data-place="without"] + * { display: none !important; }
qianzi-reader[data-place="before"] + * {
  position: absolute !important; overflow: clip !important; visibility: hidden !important; content-visibility: hidden !important;
  inline-size: 1px !important; min-inline-size: 0 !important; block-size: 1px !important; min-block-size: 0 !important;
  margin: 0 !important; border: 0 !important; padding: 0 !important; transition: none !important; animation: none !important;
}`

/**
 * The same where the host stands inside: apart, and added where one does, since any host that comes makes the browser ask these of all that is
 * beside it.
 */
export const INSIDE_CSS = `
/* Such an element is often as wide as what it holds. */
:is(${OPENS}) > qianzi-reader[data-place="inside"] { inline-size: 48rem !important; max-inline-size: 100% !important; }
:is(${OPENS}):has(> qianzi-reader[data-place="inside"]) > :not(${STAYS}) { display: none !important; }
:is(${ALONE.join()}):has(> qianzi-reader[data-place="inside"]) { font-size: 0 !important; }
:is(${ALONE.join()}):has(> qianzi-reader[data-place="inside"]) > :not(qianzi-reader) { display: none !important; }`

export interface Swapped {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Has the host stand as the element stood, behind all other sheets. */
  readonly sheet: string
  /** Whether the page would show the original. */
  readonly isOpen: () => boolean
}

const hasBox = (element: Element): boolean => !/^(?:contents|table)/.test(getComputedStyle(element).display)

/** What an element is drawn over, if it is: nothing can stand between the two. */
const frameOf = (element: Element): Element => {
  const around = (element as HTMLElement).offsetParent
  return around && around !== element.ownerDocument.body && getComputedStyle(element).position === 'absolute' ? frameOf(around) : element
}

/** Whether the host is to stand inside the element. */
export const standsInside = (element: Element): boolean => ALONE.includes(element.localName) || element.matches(OPENS)

/** Puts a host where the element is, or before it with `beside`; the signal takes the host away and with it all there was. */
export function swap(element: Element, beside: boolean, signal: AbortSignal): Swapped {
  const sheet = ONLY_WITH_US + (beside ? '' : standInSheet(element) + edgeSheet(element))
  const host = element.ownerDocument.createElement('qianzi-reader')
  const root = host.attachShadow({ mode: 'open' })
  const inside = !beside && standsInside(element)
  host.dataset.place = beside ? 'beside' : inside ? 'inside' : hasBox(element) ? 'before' : 'without'
  if (inside) element.prepend(host)
  else (beside ? frameOf(element) : element).before(host)
  signal.addEventListener(
    'abort',
    () => {
      host.remove()
      // A page that draws only what is in sight is to look again, as the viewers of PDFs do.
      element.dispatchEvent(new Event('scroll', { bubbles: true }))
    },
    { once: true },
  )
  const told = host.dataset.place === 'before' ? element : host
  // What it lies in, and its own style: that it is not to be seen is our doing.
  const isOpen = () =>
    told.checkVisibility() &&
    (element as HTMLElement).style?.visibility !== 'hidden' &&
    (!told.parentElement || isShown(told.parentElement))
  return { host, root, sheet, isOpen }
}

/** Calls back when the page has closed what the original lies in, or it, until the signal. */
export function watchClosing(element: Element, { host, isOpen }: Swapped, closed: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(() => {
    if (element.isConnected && host.isConnected && !isOpen()) closed()
  })
  observer.observe(host.dataset.place === 'before' ? element : host)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}

const isOurs = (node: Node) => node.nodeName === 'QIANZI-READER'

interface OnOriginal {
  /** The element has left the page, or the view is not in its place any more. */
  gone(): void
  /** Its text may be another one. */
  changed(): void
}

/** Watches the original until the signal, or until it has gone. */
export function watchOriginal(element: Element, host: HTMLElement, on: OnOriginal, signal: AbortSignal): void {
  const standsThere = {
    inside: () => host.parentNode === element,
    before: () => host.nextElementSibling === element,
    beside: () => true,
    without: () => host.nextElementSibling === element,
  }[host.dataset.place as 'inside' | 'before' | 'without' | 'beside']
  let { value } = element as HTMLTextAreaElement
  const touchesText = ({ target, type, addedNodes, removedNodes }: MutationRecord) =>
    element.contains(target) && (type === 'characterData' || [...addedNodes, ...removedNodes].some(node => !isOurs(node)))
  // The element may go with any of its ancestors.
  const observer = new MutationObserver(records => {
    if (!element.isConnected || !host.isConnected || !standsThere()) {
      observer.disconnect()
      return on.gone()
    }
    const was = value
    value = (element as HTMLTextAreaElement).value
    if (value !== was || records.some(touchesText)) on.changed()
  })
  // A shadow root tells its own changes, and the page that of its host.
  for (const root of new Set([element.getRootNode(), element.ownerDocument]))
    observer.observe(root, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
