// The one element of ours beside a page that is explained in its place: it holds the tooltips and what is said to a screen reader.

export interface Aside {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly place: HTMLElement
  /** Puts it back where the page has thrown it out. */
  readonly reopen: () => void
}

/** Gives a place in it, which is the last element of the page, or of the dialog that alone can be used, until the signal; it goes with the last place. */
export function openAside(text: Element, signal: AbortSignal): Aside {
  const { ownerDocument: document } = text
  const around = text.closest('dialog:modal') ?? document.documentElement
  const known = around.querySelector<HTMLElement>(':scope > qianzi-reader[data-place="aside"]')
  const host = known?.shadowRoot ? known : document.createElement('qianzi-reader')
  host.dataset.place = 'aside'
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const place = document.createElement('div')
  root.append(place)
  around.append(host)
  signal.addEventListener(
    'abort',
    () => {
      place.remove()
      if (!root.querySelector('div')) host.remove()
    },
    { once: true },
  )
  return { host, root, place, reopen: () => host.isConnected || around.append(host) }
}
