// Text that stands in a page all the while, and is shown later: in <details>, tabs, accordions and dialogs, whatever opens them.
import { isShown } from './shown'

/** Milliseconds from an opening until the page is looked at again, at first and at most; twice as long after every look. */
const SOON = 100
const LATE = 16_000
/** What comes with something that appears without a change of its room. */
const EVENTS = ['click', 'change', 'keyup', 'pointerover', 'transitionend', 'animationend', 'load'] as const

/** Calls back some time after something has opened. Gives a function that says what is closed and to be watched from now on. */
export function watchOpening(look: () => void): (closed: readonly Element[]) => void {
  let wait = SOON
  let looked = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const opened = () => {
    if (timer) return
    // Who opens one thing after the other is not waited for every time.
    wait = Date.now() - looked > LATE ? SOON : Math.min(LATE, 2 * wait)
    timer = setTimeout(() => {
      timer = undefined
      looked = Date.now()
      look()
    }, wait)
  }
  // What was closed took no room.
  const resizing = new ResizeObserver(entries => entries.some(({ target }) => isShown(target)) && opened())
  let watching = new AbortController()
  return closed => {
    resizing.disconnect()
    watching.abort()
    watching = new AbortController()
    for (const element of closed) resizing.observe(element)
    const unseen = closed.filter(element => element.checkVisibility())
    if (unseen.length) watchUnseen(unseen, opened, watching.signal)
  }
}

/** What has room and is not to be seen (`visibility: hidden`): whatever may show it, it is looked at once a frame at most. */
function watchUnseen(elements: readonly Element[], opened: () => void, signal: AbortSignal): void {
  let isAsked = false
  const ask = () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      if (!signal.aborted && elements.some(isShown)) opened()
    })
  }
  const observer = new MutationObserver(ask)
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['class', 'style'] })
  for (const name of EVENTS) document.addEventListener(name, ask, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
