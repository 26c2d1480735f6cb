// Shadow roots for paragraphs of the page: a layer of ours beside the one slot that shows the paragraph's own nodes. The page sees neither.

/** Elements that can have a shadow root. */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/
/** Where a child of ours would be laid out like one of the page's, or there is no box for it to stand in. */
const NO_PLACE = /flex|grid|contents|^inline$|none/

/** A shadow root can't be taken away nor asked for again: those of one reading serve the next. */
const roots = new WeakMap<Element, ShadowRoot>()

/** The shadow root of the element, or of the nearest one around it that can have one. */
export function shadowAround(element: Element): ShadowRoot | undefined {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const root = roots.get(each) ?? shadowOf(each)
    if (root) return root
  }
  return undefined
}

function shadowOf(element: Element): ShadowRoot | undefined {
  if (!HOSTS.test(element.localName) || element.hasAttribute('is') || NO_PLACE.test(getComputedStyle(element).display)) return undefined
  const root = attach(element) ?? leftOver(element)
  if (root) roots.set(element, root)
  return root
}

function attach(element: Element): ShadowRoot | undefined {
  try {
    const root = element.attachShadow({ mode: 'closed' })
    const slot = element.ownerDocument.createElement('slot')
    slot.dataset.qianzi = ''
    root.append(slot)
    return root
  } catch {
    return undefined
  }
}

/** What browsers give to extensions alone. */
interface ForExtensions {
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}
interface OfChromium {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } }
}

/** The root that an earlier copy of the extension left there, with what it drew, which is taken away. */
function leftOver(element: Element): ShadowRoot | undefined {
  const root = (element as ForExtensions).openOrClosedShadowRoot ?? (globalThis as OfChromium).chrome?.dom?.openOrClosedShadowRoot(element)
  const slot = [...(root?.children ?? [])].find(each => each.localName === 'slot' && each.hasAttribute('data-qianzi'))
  if (!root || !slot) return undefined
  root.replaceChildren(slot)
  root.adoptedStyleSheets = []
  return root
}
