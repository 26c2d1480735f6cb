// The text of one page: the reading view in a host of its own, told apart from the others by its page.
import { spanOf } from '../../components/places'
import type { Span } from '../../utils/engine/text/span'
import type { Wishes } from '../../utils/handover'
import { drawLinks, followLinks } from '../../utils/page/drawing/view-links'
import type { Link } from '../../utils/page/links'
import { addStyle } from '../../utils/page/style'
import { explainView } from '../explainer/view'
import { type DrawnView, drawView } from '../reader/draw-view'
import type { ReadText } from '../reader/read-text'

/** Here it comes with the page. */
const EXPLAINER = Promise.resolve({ explainView })

const LIT_CSS = `
[data-start] { transition: background-color 80ms; border-radius: 3px }
[data-start][data-lit] { background-color: light-dark(rgb(255 205 60 / 30%), rgb(255 205 60 / 16%)) }
:host([data-followed]) { border-block-start: 1px solid light-dark(#d9d3c7, #45413b) }`

export interface TextOfPage extends DrawnView {
  readonly host: HTMLElement
  /** Lights a block up until it is called again; none without an offset. */
  readonly light: (start?: number) => void
  /** Makes links of passages, each with what is done when it is followed. */
  readonly link: (passages: readonly (Span & { readonly follow: () => void })[]) => void
}

interface OnText {
  /** The pointer or the keyboard is at that block, or at none. */
  readonly point: (block?: Span) => void
  readonly choose: (block: Span) => void
  readonly show: (span: Span) => void
}

/** Mounts it until the signal. */
export function openText(place: Element, read: ReadText, wishes: Wishes, on: OnText, signal: AbortSignal): TextOfPage {
  const host = document.createElement('qianzi-reader')
  host.dataset.place = 'page'
  const root = host.attachShadow({ mode: 'open' })
  place.append(host)
  signal.addEventListener('abort', () => host.remove(), { once: true })
  let links: readonly Link[] = []
  const mounted = () => drawLinks(root, links)
  const drawn = drawView({ host, root, own: true }, { read, mounted, onShowInSource: on.show }, wishes, EXPLAINER, signal)
  followLinks(root, signal)
  addStyle(root, LIT_CSS, signal)
  const blockOf = (event: Event): Span | undefined => {
    const block = event.target instanceof Element ? event.target.closest('[data-start]') : null
    return block ? spanOf(block) : undefined
  }
  root.addEventListener('pointerover', event => on.point(blockOf(event)), { signal })
  root.addEventListener('pointerleave', () => on.point(), { signal })
  host.addEventListener('pointerleave', () => on.point(), { signal })
  root.addEventListener('focusin', event => on.point(blockOf(event)), { signal })
  root.addEventListener(
    'click',
    event => {
      const block = blockOf(event)
      const isLink = event.target instanceof Element && event.target.closest('.link')
      // Who selects does not choose.
      if (block && !isLink && getSelection()?.isCollapsed !== false) on.choose(block)
    },
    { signal },
  )
  /** What a link clicks: elements of no sight, since the host has a root. */
  const anchorTo = (follow: () => void) => {
    const anchor = host.appendChild(document.createElement('span'))
    anchor.addEventListener('click', follow, { signal })
    return anchor
  }
  let lit: Element | null = null
  return {
    ...drawn,
    host,
    link: passages => {
      const added = passages.filter(({ start }) => links.every(known => known.start !== start))
      links = [...links, ...added.map(({ start, end, follow }) => ({ start, end, anchor: anchorTo(follow) }))]
      mounted()
    },
    light: start => {
      lit?.removeAttribute('data-lit')
      lit = start === undefined ? null : root.querySelector(`[data-start="${start}"]`)
      lit?.setAttribute('data-lit', '')
    },
  }
}
