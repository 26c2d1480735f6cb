// One text of a page while it is read: the view in its place, until the signal.
import { toSource } from '../../utils/engine/alignment'
import type { Span } from '../../utils/engine/text/span'
import type { Wishes } from '../../utils/handover'
import { mark } from '../../utils/page/drawing/marks'
import { drawLinks, followLinks } from '../../utils/page/drawing/view-links'
import { isOnDark } from '../../utils/page/is-dark'
import { linksIn, linksOfText } from '../../utils/page/links'
import { partsOf } from '../../utils/page/page-text'
import { picturesIn } from '../../utils/page/pictures'
import { scrollToSource } from '../../utils/page/scroll'
import { swap, watchClosing, watchOriginal } from '../../utils/page/swap'
import { fitViewport } from '../../utils/page/viewport'
import { watchClipping } from '../../utils/page/watch-clipping'
import { takeExplainer } from '../explainer/give'
import { drawView, type ToDraw } from './draw-view'
import type { Subject } from './subjects'

export interface Reading {
  readonly apply: (wishes: Wishes) => void
  readonly goTo: (offset: number) => void
  /** Whether the page would show the original if we did not hide it; absent where we don't. */
  readonly isOpen?: () => boolean
  /** Offset of the passage at the top of the window; 0 if there is another. */
  readonly top: () => number
  /** Takes what the page has made of the text since. */
  readonly readAgain: (subject: Subject) => void
  /** Has keys point to the mentions. */
  readonly enter: () => void
  /** Goes to a passage and marks it until the signal; absent where the original itself is shown. */
  readonly mark?: (span: Span, signal: AbortSignal) => void
}

/** Shows the reading view in the place of the original; the signal gives the page back. */
export function startReading(
  first: Subject,
  wishes: Wishes,
  on: {
    readonly gone: () => void
    readonly changed: () => void
    readonly closed: () => void
    readonly showSource: (subject: Subject, span: Span) => void
  },
  signal: AbortSignal,
): Reading {
  const { element, shape } = first
  const dark = isOnDark(element)
  const pictures = picturesIn(element, first.text)
  const swapped = swap(element, shape.beside ?? false, signal)
  const { host, root } = swapped
  const toDraw = (subject: Subject): ToDraw => {
    const links = linksIn(element, subject.text)
    return {
      read: subject.read,
      mounted: read => drawLinks(root, links.length ? linksOfText(read.doc, links) : []),
      ...(subject === first && { pictures }),
      ...(!shape.beside && { onShowInSource: span => on.showSource(subject, span) }),
    }
  }
  host.toggleAttribute('data-dark', dark)
  const drawn = drawView(swapped, toDraw(first), wishes, takeExplainer(), signal)
  followLinks(root, signal)
  watchClipping(host, signal)
  fitViewport(element.ownerDocument, signal)
  watchOriginal(element, host, on, signal)
  if (!shape.beside) watchClosing(element, swapped, on.closed, signal)
  return {
    apply: drawn.apply,
    readAgain: next => drawn.draw(toDraw(next)),
    ...(!shape.beside && { isOpen: swapped.isOpen }),
    top: drawn.top,
    enter: drawn.enter,
    goTo: drawn.goTo,
    mark: drawn.mark,
  }
}

/** Brings a passage of the reading view into sight in the original, and marks it until the signal. */
export function markSource({ text, read: { doc } }: Subject, span: Span, signal: AbortSignal): void {
  const spans = toSource(doc, span)
  if (spans[0]) scrollToSource(text, spans[0].start)
  const passages = spans.map(each => ({ kind: 'source', parts: partsOf(text, each) }))
  mark(passages, signal)
}
