// The reading view in the place of the original, which stays where it is, untouched and hidden.

/** Elements that only certain others may stand beside. */
const ALONE = ['body', 'td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption', 'li', 'dt', 'dd']

/**
 * What hides the original: rules that name only the host, so that no node of the page changes. Before its element the host
 * hides it whole; inside it, where the page allows no sibling, everything beside itself. A `:has` that any element could
 * have, or a `~`, would make the browser look at all siblings of all elements.
 */
export const HIDING_CSS = `
qianzi-reader[data-place="before"] + * { display: none !important; }
:is(${ALONE.join()}):has(> qianzi-reader[data-place="inside"]) { font-size: 0 !important; }
:is(${ALONE.join()}):has(> qianzi-reader[data-place="inside"]) > :not(qianzi-reader) { display: none !important; }`

export interface Swapped {
  readonly host: HTMLElement
  readonly root: ShadowRoot
}

/** What an element is drawn over, if it is: nothing can stand between the two. */
const frameOf = (element: Element): Element => {
  const around = (element as HTMLElement).offsetParent
  return around && around !== element.ownerDocument.body && getComputedStyle(element).position === 'absolute' ? frameOf(around) : element
}

/** Puts a host where the element is, or before it with `beside`; the signal takes the host away and with it all there was. */
export function swap(element: Element, beside: boolean, signal: AbortSignal): Swapped {
  const host = element.ownerDocument.createElement('qianzi-reader')
  const root = host.attachShadow({ mode: 'open' })
  const inside = !beside && ALONE.includes(element.localName)
  host.dataset.place = beside ? 'beside' : inside ? 'inside' : 'before'
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
  return { host, root }
}

const isOurs = (node: Node) => node.nodeName === 'QIANZI-READER'

/** Calls back once when the element leaves the page or its text changes, until the signal. */
export function watchOriginal(element: Element, host: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const standsThere = {
    inside: () => host.parentNode === element,
    before: () => host.nextElementSibling === element,
    beside: () => true,
  }[host.dataset.place as 'inside' | 'before' | 'beside']
  const { value } = element as HTMLTextAreaElement
  const touchesText = ({ target, type, addedNodes, removedNodes }: MutationRecord) =>
    element.contains(target) && (type === 'characterData' || [...addedNodes, ...removedNodes].some(node => !isOurs(node)))
  // The element may go with any of its ancestors.
  const observer = new MutationObserver(records => {
    const stands = element.isConnected && host.isConnected && standsThere() && (element as HTMLTextAreaElement).value === value
    if (stands && !records.some(touchesText)) return
    observer.disconnect()
    changed()
  })
  // A shadow root tells its own changes, and the page that of its host.
  for (const root of new Set([element.getRootNode(), element.ownerDocument]))
    observer.observe(root, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
