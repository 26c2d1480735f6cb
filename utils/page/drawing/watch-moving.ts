// Tells when text may have been set anew without a change of its size.

/** Milliseconds after which what is near is looked at, since no event tells of a style sheet that was exchanged. */
const LOOK = 1000
/** What may move text, of whatever element. */
const EVENTS = ['load', 'transitionend', 'animationend', 'toggle'] as const

interface On {
  /** Characters have other forms. */
  setAnew(): void
  /** Text may stand elsewhere; at most once a frame. */
  moved(): void
}

/** Calls back until the signal. */
export function watchMoving(document: Document, on: On, signal: AbortSignal): void {
  let frame: number | undefined
  const ask = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined
      on.moved()
    })
  }
  document.fonts.addEventListener('loadingdone', () => on.setAnew(), { signal })
  for (const name of EVENTS) document.addEventListener(name, ask, { capture: true, signal })
  const observer = new MutationObserver(ask)
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'dir'] })
  const timer = setInterval(() => document.hidden || on.moved(), LOOK)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearInterval(timer)
      if (frame !== undefined) cancelAnimationFrame(frame)
    },
    { once: true },
  )
}
