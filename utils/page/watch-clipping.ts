// A view that is longer than what it stands in can be scrolled by itself where the page would cut it off.

/** The lowest place in the window that the host can be seen at, if something around it cuts off the rest. */
function clippedAt(host: HTMLElement): number | undefined {
  const { scrollingElement, body } = host.ownerDocument
  for (let around = host.parentElement; around && around !== body && around !== scrollingElement; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around)
    if (overflowY !== 'hidden' && overflowY !== 'clip') continue
    const { top } = around.getBoundingClientRect()
    if (around.scrollHeight > around.clientHeight + 1) return top + around.clientTop + around.clientHeight
  }
  return undefined
}

/** Gives the host the height that can be seen, as `--seen`, with `data-clipped`, until the signal. */
export function watchClipping(host: HTMLElement, signal: AbortSignal): void {
  const fit = () => {
    // Asked for as it would be by itself.
    host.toggleAttribute('data-clipped', false)
    const bottom = clippedAt(host)
    const { top, height } = host.getBoundingClientRect()
    if (bottom === undefined || bottom - top <= 0 || bottom - top >= height) return
    host.style.setProperty('--seen', `${Math.floor(bottom - top)}px`)
    host.toggleAttribute('data-clipped', true)
  }
  // The view inside changes its size, not the host, once that is clipped.
  const observer = new ResizeObserver(fit)
  for (const inner of host.shadowRoot?.querySelectorAll('.page') ?? []) observer.observe(inner)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
