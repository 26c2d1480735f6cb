// A text as far as it is read, drawn as the reading view in a host, until the signal.
import { render } from 'preact'
import { elementGround } from '../../components/element-ground'
import type { PlacedPicture } from '../../components/Part'
import { ReadingView } from '../../components/ReadingView'
import css from '../../components/reading-view.css?inline'
import type { Doc } from '../../utils/engine/doc'
import type { Span } from '../../utils/engine/text/span'
import type { Wishes } from '../../utils/handover'
import { makeView } from '../../utils/page/drawing/view'
import { onlyTrusted } from '../../utils/page/only-trusted'
import { addStyle } from '../../utils/page/style'
import { watchMeasure } from '../../utils/page/watch-measure'
import { translate } from '../../utils/translate'
import { markText, scrollToText, topTextOffset } from './place'
import type { ReadText } from './read-text'
import { correctingOf, lookUpFor, wholeShown } from './shown'

/** What is to be drawn of a text, and where. */
export interface ToDraw {
  readonly read: ReadText
  readonly pictures?: readonly PlacedPicture[]
  /** Called when all is mounted and before readings are drawn. */
  readonly mounted?: (doc: Doc) => void
  readonly onShowInSource?: (span: Span) => void
}

interface Place {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Stands behind the view's own sheet. */
  readonly sheet?: string
  /** The host stands in a page of the extension's own, which has no sheets that the browser adds. */
  readonly own?: boolean
}

export interface DrawnView {
  readonly apply: (wishes: Wishes) => void
  /** Draws this from now on. */
  readonly draw: (next: ToDraw) => void
  readonly top: () => number
  readonly goTo: (offset: number) => void
  readonly enter: () => void
  /** Goes to a passage and marks it until the signal. */
  readonly mark: (span: Span, signal: AbortSignal) => void
}

/** Draws the text, and again as it grows and as the user wishes. */
export function drawView(
  { host, root, sheet = '', own = false }: Place,
  first: ToDraw,
  firstWishes: Wishes,
  signal: AbortSignal,
): DrawnView {
  let wishes = firstWishes
  let now = first
  onlyTrusted(root, signal)
  const place = document.createElement('div')
  addStyle(root, css + sheet, signal)
  root.append(place)
  let shown = wholeShown()
  const view = makeView(root, own, signal)
  const ground = elementGround(root, view)
  const measure = watchMeasure(host, signal)
  const draw = () => {
    const { pinyin, tooltips, repairs } = wishes
    const { doc, parts } = shown(now.read, wishes)
    host.dataset.pinyin = pinyin
    host.ariaBusy = now.read.isDone ? null : 'true'
    host.toggleAttribute('data-zhuyin', wishes.system === 'zhuyin')
    render(
      <ReadingView
        doc={doc}
        parts={parts}
        pictures={now.pictures}
        ground={ground}
        t={translate}
        signal={signal}
        tooltips={tooltips}
        showRepairs={repairs}
        onShowInSource={now.onShowInSource}
        lookUp={lookUpFor(wishes)}
        correcting={correctingOf(now.read, wishes)}
      />,
      place,
    )
    now.mounted?.(doc)
    measure()
    view.draw({ parts, repairs, over: pinyin, toneColours: wishes.toneColours, beside: wishes.system === 'zhuyin' })
  }
  let followed = new AbortController()
  const follow = () => {
    followed.abort()
    followed = new AbortController()
    now.read.watch(draw, AbortSignal.any([signal, followed.signal]))
    draw()
  }
  follow()
  signal.addEventListener('abort', () => render(null, place), { once: true })
  return {
    apply: next => {
      wishes = next
      draw()
    },
    draw: next => {
      now = next
      shown = wholeShown()
      follow()
    },
    top: () => topTextOffset(root),
    goTo: offset => scrollToText(root, offset),
    enter: () => root.querySelector<HTMLElement>('[data-mention][tabindex="0"]')?.focus(),
    mark: (span, until) => {
      scrollToText(root, span.start)
      markText(root, span, AbortSignal.any([signal, until]))
    },
  }
}
