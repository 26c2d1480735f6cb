// One text of a page while it is read: the view in its place, until the signal.
import { render } from 'preact'
import { elementGround } from '../../components/element-ground'
import { ReadingView } from '../../components/ReadingView'
import css from '../../components/reading-view.css?inline'
import { toSource } from '../../utils/engine/alignment'
import type { Span } from '../../utils/engine/text/span'
import type { Wishes } from '../../utils/handover'
import { mark } from '../../utils/page/drawing/marks'
import { makeView } from '../../utils/page/drawing/view'
import { drawLinks, followLinks } from '../../utils/page/drawing/view-links'
import { isOnDark } from '../../utils/page/is-dark'
import { linksIn, linksOfText } from '../../utils/page/links'
import { onlyTrusted } from '../../utils/page/only-trusted'
import { partsOf } from '../../utils/page/page-text'
import { picturesIn } from '../../utils/page/pictures'
import { scrollToSource } from '../../utils/page/scroll'
import { addStyle } from '../../utils/page/style'
import { swap, watchClosing, watchOriginal } from '../../utils/page/swap'
import { watchClipping } from '../../utils/page/watch-clipping'
import { watchMeasure } from '../../utils/page/watch-measure'
import { translate } from '../../utils/translate'
import { markText, scrollToText, topTextOffset } from './place'
import { correctingOf, lookUpFor, wholeShown } from './shown'
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
  firstWishes: Wishes,
  on: {
    readonly gone: () => void
    readonly changed: () => void
    readonly closed: () => void
    readonly showSource: (subject: Subject, span: Span) => void
  },
  signal: AbortSignal,
): Reading {
  const { element, shape } = first
  let subject = first
  let wishes = firstWishes
  const dark = isOnDark(element)
  const pictures = picturesIn(element, first.text)
  let links = linksIn(element, first.text)
  const swapped = swap(element, shape.beside ?? false, signal)
  const { host, root, sheet } = swapped
  onlyTrusted(root, signal)
  const place = document.createElement('div')
  addStyle(root, css + sheet, signal)
  root.append(place)
  let shown = wholeShown()
  const view = makeView(root, signal)
  const ground = elementGround(root, view)
  const measure = watchMeasure(host, signal)
  const draw = () => {
    const { pinyin, tooltips, repairs } = wishes
    const { doc, parts } = shown(subject.read, wishes)
    host.dataset.pinyin = pinyin
    host.ariaBusy = subject.read.isDone ? null : 'true'
    host.toggleAttribute('data-zhuyin', wishes.system === 'zhuyin')
    render(
      <ReadingView
        doc={doc}
        parts={parts}
        pictures={subject === first ? pictures : undefined}
        ground={ground}
        t={translate}
        signal={signal}
        tooltips={tooltips}
        showRepairs={repairs}
        onShowInSource={shape.beside ? undefined : span => on.showSource(subject, span)}
        lookUp={lookUpFor(wishes)}
        correcting={correctingOf(subject.read, wishes)}
      />,
      place,
    )
    drawLinks(root, linksOfText(doc, links))
    measure()
    view.draw({ parts, repairs, over: pinyin, toneColours: wishes.toneColours, beside: wishes.system === 'zhuyin' })
  }
  const follow = () => {
    followed.abort()
    followed = new AbortController()
    subject.read.watch(draw, AbortSignal.any([signal, followed.signal]))
    draw()
  }
  let followed = new AbortController()
  host.toggleAttribute('data-dark', dark)
  follow()
  followLinks(root, signal)
  watchClipping(host, signal)
  watchOriginal(element, host, on, signal)
  if (!shape.beside) watchClosing(element, swapped, on.closed, signal)
  signal.addEventListener('abort', () => render(null, place), { once: true })
  return {
    apply: next => {
      wishes = next
      draw()
    },
    readAgain: next => {
      subject = next
      links = linksIn(element, next.text)
      shown = wholeShown()
      follow()
    },
    ...(!shape.beside && { isOpen: swapped.isOpen }),
    top: () => topTextOffset(root),
    enter: () => root.querySelector<HTMLElement>('[data-mention][tabindex="0"]')?.focus(),
    goTo: offset => scrollToText(root, offset),
    mark: (span, until) => {
      scrollToText(root, span.start)
      markText(root, span, AbortSignal.any([signal, until]))
    },
  }
}

/** Brings a passage of the reading view into sight in the original, and marks it until the signal. */
export function markSource({ text, read: { doc } }: Subject, span: Span, signal: AbortSignal): void {
  const spans = toSource(doc, span)
  if (spans[0]) scrollToSource(text, spans[0].start)
  const passages = spans.map(each => ({ kind: 'source', parts: partsOf(text, each) }))
  mark(passages, signal)
}
