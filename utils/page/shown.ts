// What of a page is to be seen, wherever the window is: text in closed <details>, tabs and dialogs is not, until they open.
import { isBlock } from './tags'

export type Shown = (element: Element) => boolean

/** What is asked where no browser lays the page out. */
export const allShown: Shown = () => true

const CLOSED = 'details:not([open])>:not(summary)'

/** As the browser has it. In closed <details> it would first work out the styles that it has not needed so far. */
export const isShown: Shown = element => !element.closest(CLOSED) && element.checkVisibility()

/** An original that a view of ours stands for, and whether the page would show it. */
export interface Hidden {
  readonly element: Element
  readonly isOpen: () => boolean
}

/** As the browser would have it without us: inside the originals that we hide, what was shown before is shown still. */
export function shownBehind(originals: () => Iterable<Hidden>): Shown {
  const known = new WeakMap<Element, boolean>()
  return element => {
    for (const original of originals()) if (original.element.contains(element)) return original.isOpen() && (known.get(element) ?? true)
    const shown = isShown(element)
    known.set(element, shown)
    return shown
  }
}

/** Elements that open as a whole. */
const OPENS = '[role="tabpanel"],[role="dialog"],dialog,[popover],details:not([open])>*'

const shareClass = (one: Element, other: Element) => [...one.classList].some(name => other.classList.contains(name))

/** Whether a part of a text is none of it until it opens: another tab, a closed panel; but not the rest of an article behind "read more". */
export function isShut(element: Element, shown: Shown): boolean {
  const around = element.parentElement
  if (!isBlock(element) || shown(element) || !around || !shown(around)) return false
  const before = element.previousElementSibling
  if (element.matches(OPENS)) return true
  return element.localName !== 'p' && !(before && isBlock(before) && shown(before) && !shareClass(before, element))
}
