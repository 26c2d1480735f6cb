// What of a page is to be seen, wherever the window is: text in closed <details>, tabs and dialogs is not, until they open.
import { isBlock } from './tags'

export type Shown = (element: Element) => boolean

/** What is asked where no browser lays the page out. */
export const allShown: Shown = () => true

const CLOSED = 'details:not([open])>:not(summary)'

/** An element without a box of its own is shown where what it lies in is. */
const hasBox = (element: Element): boolean => {
  if (element.checkVisibility({ visibilityProperty: true })) return true
  const around = element.parentElement
  return around !== null && getComputedStyle(element).display === 'contents' && hasBox(around)
}

/** As the browser has it. In closed <details> it would first work out the styles that it has not needed so far. */
export const isShown: Shown = element => !element.closest(CLOSED) && hasBox(element)

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

/** What opens the rest of a text says so, in few words. */
const OPENER = /展[开開]|全文|更多|[继繼][续續]|[余餘]下|more/i
const BRIEF = 12

/** Whether the page shows what opens the element: beside it, or beside what it lies in. */
function hasOpener(element: Element, around: Element, shown: Shown): boolean {
  const isOpener = (each: Element | null) => {
    const says = each && each !== element ? (each.textContent?.trim() ?? '') : ''
    return says.length <= BRIEF && OPENER.test(says) && shown(each as Element)
  }
  return isOpener(around.nextElementSibling) || [...around.children].some(isOpener)
}

const shareClass = (one: Element, other: Element) => [...one.classList].some(name => other.classList.contains(name))

/** Whether it goes on with a text that is shown, and waits for "read more". */
function isRest(element: Element, around: Element, shown: Shown): boolean {
  let before = element.previousElementSibling
  while (before?.localName === element.localName && !shown(before)) before = before.previousElementSibling
  if (!before || !isBlock(before) || !shown(before)) return false
  return (element.localName === 'p' || !shareClass(before, element)) && hasOpener(element, around, shown)
}

/** Elements that open as a whole. */
const OPENS = '[role="tabpanel"],[role="dialog"],dialog,[popover],details:not([open])>*'

/** Whether a part of a text is none of it until it opens, such as another tab or a copy for print; but not the rest of an article behind "read more". */
export function isShut(element: Element, shown: Shown): boolean {
  const around = element.parentElement
  if (!element.firstChild || shown(element) || !around || !shown(around)) return false
  return !isBlock(element) || element.matches(OPENS) || !isRest(element, around, shown)
}
