// What can wait until the reader sees something.

/** Milliseconds after which it is done all the same: a page in the background is not painted. */
const AT_LAST = 200

/** Acts once what has been drawn is on the screen. */
export function afterPaint(act: () => void): void {
  let isDone = false
  const once = () => {
    if (!isDone) act()
    isDone = true
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, AT_LAST)
}

/** Comes once what has been drawn is on the screen. */
export const painted = (): Promise<void> => new Promise(afterPaint)
