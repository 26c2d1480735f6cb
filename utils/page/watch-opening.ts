// Text that stands in a page all the while, and is shown later: in <details>, tabs, accordions and dialogs, whatever opens them.
import { isShown } from './shown'

/** Milliseconds from an opening until the page is looked at again, at first and at most; twice as long after every look. */
const SOON = 100
const LATE = 16_000
/** Milliseconds after which it is looked at again what has room and is not to be seen (`visibility: hidden`): no event tells of that. */
const UNSEEN = 400

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
  let unseen: ReturnType<typeof setInterval> | undefined
  return closed => {
    resizing.disconnect()
    clearInterval(unseen)
    for (const element of closed) resizing.observe(element)
    if (closed.some(element => element.checkVisibility())) unseen = setInterval(() => closed.some(isShown) && opened(), UNSEEN)
  }
}
