// Text that stands in a page all the while, and is shown later: in <details>, tabs, accordions and dialogs, whatever opens them.

/** Milliseconds from an opening until the page is looked at again, at first and at most; twice as long after every look. */
const SOON = 100
const LATE = 16_000

/** What takes room by now; before, it took none. */
const opens = ({ contentRect: { width, height } }: ResizeObserverEntry) => width > 0 && height > 0

/** Calls back some time after something has opened. Gives a function that says what is closed and to be watched from now on. */
export function watchOpening(look: () => void): (closed: readonly Element[]) => void {
  let wait = SOON
  let looked = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new ResizeObserver(entries => {
    if (timer || !entries.some(opens)) return
    // Who opens one thing after the other is not waited for every time.
    wait = Date.now() - looked > LATE ? SOON : Math.min(LATE, 2 * wait)
    timer = setTimeout(() => {
      timer = undefined
      looked = Date.now()
      look()
    }, wait)
  })
  return closed => {
    observer.disconnect()
    for (const element of closed) observer.observe(element)
  }
}
