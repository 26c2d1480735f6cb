// The two panes as they stand in the window: which page is in sight in either, and how to bring a place into sight.
import type { Light, PdfPage } from '../../components/PdfReader'

/** CSS px of a place that are to be seen of it at least. */
const SEEN = { width: 80, height: 40 }

export interface Panes {
  /** Brings what is lit into sight on the paper, where it isn't. */
  readonly reveal: (light: Light, pages: readonly PdfPage[]) => void
  /** Does something that makes the paper larger or smaller, and keeps what is in the middle of its pane there. */
  readonly keepMiddle: (act: () => void) => void
  /** Brings a page into sight on the paper, and no more than that. */
  readonly show: (page: number) => void
  /** Brings the beginning of a page to the top of both panes. */
  readonly goTo: (page: number) => void
  /** Number of the page in the middle of the paper's pane. */
  readonly onPaper: () => number | undefined
  /** Number of the page whose text the user is at. */
  readonly inText: () => number | undefined
  /** Numbers of the pages whose text is in the window or half a window from it, or would be. */
  readonly nearText: () => readonly number[]
  /** Calls back when either has been scrolled, once a frame, until the signal. */
  readonly watch: (on: { readonly paper: () => void; readonly text: () => void }, signal: AbortSignal) => void
}

/** Does it with the next frame, once for all that asked before that. */
function oncePerFrame(act: () => void): () => void {
  let isAsked = false
  return () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      act()
    })
  }
}

/** Those that are rendered under the root. */
export function panesIn(root: HTMLElement): Panes {
  const sheets = () => root.querySelector('.sheets')
  const paperOf = (page: number) => root.querySelector<HTMLElement>(`.printed[data-page="${page}"]`)
  const last = (selector: string, bottom: number) =>
    [...root.querySelectorAll<HTMLElement>(selector)].findLast(each => each.getBoundingClientRect().top < bottom)
  const numberIn = (name: 'page' | 'textOf', element: HTMLElement | undefined) => element && Number(element.dataset[name])
  const scroll = (element: Element | null, block: ScrollLogicalPosition) => element?.scrollIntoView({ block, behavior: 'instant' })

  const reveal = (light: Light, pages: readonly PdfPage[]) => {
    const [[number = 0, [box] = []] = []] = light
    const [paper, pane, page] = [paperOf(number), sheets(), pages[number - 1]]
    if (!paper || !pane || !page || !box) return
    const [sheet, frame, scale] = [paper.getBoundingClientRect(), pane.getBoundingClientRect(), paper.clientWidth / page.width]
    const [top, left] = [sheet.top + box.y * scale, sheet.left + box.x * scale]
    const [bottom, right] = [top + Math.min(box.height * scale, SEEN.height), left + Math.min(box.width * scale, SEEN.width)]
    if (top < frame.top || bottom > frame.bottom) pane.scrollTop += top - frame.top - frame.height / 4
    if (left < frame.left || right > frame.right) pane.scrollLeft += left - frame.left - frame.width / 4
  }
  return {
    reveal,
    keepMiddle: act => {
      const pane = sheets()
      if (!pane) return act()
      const middleOf = (from: number, size: number, all: number) => (from + size / 2) / all
      const x = middleOf(pane.scrollLeft, pane.clientWidth, pane.scrollWidth)
      const y = middleOf(pane.scrollTop, pane.clientHeight, pane.scrollHeight)
      act()
      pane.scrollTo({ left: x * pane.scrollWidth - pane.clientWidth / 2, top: y * pane.scrollHeight - pane.clientHeight / 2 })
    },
    show: page => scroll(paperOf(page), 'nearest'),
    goTo: page => {
      scroll(paperOf(page), 'start')
      scroll(root.querySelector(`[data-text-of="${page}"]`), 'start')
    },
    onPaper: () => {
      const frame = sheets()?.getBoundingClientRect()
      return frame && numberIn('page', last('.printed', frame.top + frame.height / 2))
    },
    inText: () => numberIn('textOf', last('[data-text-of]', innerHeight / 3)),
    nearText: () =>
      [...root.querySelectorAll<HTMLElement>('[data-text-of]')].flatMap(each => {
        const { top, bottom, height } = each.getBoundingClientRect()
        return height && bottom > -innerHeight / 2 && top < 1.5 * innerHeight ? [Number(each.dataset.textOf)] : []
      }),
    watch: (on, signal) => {
      addEventListener('scroll', oncePerFrame(on.text), { passive: true, signal })
      sheets()?.addEventListener('scroll', oncePerFrame(on.paper), { passive: true, signal })
    },
  }
}
