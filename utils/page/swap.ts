// The reading view in the place of the original, which stays where it is, untouched and hidden.

export interface Swapped {
  readonly host: HTMLElement
  readonly root: ShadowRoot
}

/**
 * Puts a host right before the element. The background's style sheet hides what follows a host that reads, so that no
 * attribute of the page changes. The signal takes the host away and with it all there was.
 */
export function swap(element: Element, signal: AbortSignal): Swapped {
  const host = document.createElement('qianzi-reader')
  const root = host.attachShadow({ mode: 'open' })
  host.dataset.reading = 'on'
  element.before(host)
  signal.addEventListener('abort', () => host.remove(), { once: true })
  return { host, root }
}

/** Calls back once when the element leaves the page or its text changes, until the signal. */
export function watchOriginal(element: Element, host: Element, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!element.isConnected || !host.isConnected || host.nextElementSibling !== element || inside.takeRecords().length) end()
  })
  const inside = new MutationObserver(() => end())
  const end = () => {
    observer.disconnect()
    inside.disconnect()
    changed()
  }
  // The element may go with any of its ancestors.
  observer.observe(document, { childList: true, subtree: true })
  inside.observe(element, { childList: true, characterData: true, subtree: true })
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      inside.disconnect()
    },
    { once: true },
  )
}
