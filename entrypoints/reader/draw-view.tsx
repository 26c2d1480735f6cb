// A text as far as it is read, drawn as the reading view in a host, until the signal; it is explained once it stands there.
import { render } from 'preact'
import type { PlacedPicture } from '../../components/Part'
import { numberRepairs, ReadingView } from '../../components/ReadingView'
import css from '../../components/reading-view.css?inline'
import type { Span } from '../../utils/engine/text/span'
import type { Wishes } from '../../utils/handover'
import { painted } from '../../utils/page/after-paint'
import { layOutAll } from '../../utils/page/lay-out-all'
import { onlyTrusted } from '../../utils/page/only-trusted'
import { addStyle } from '../../utils/page/style'
import { watchMeasure } from '../../utils/page/watch-measure'
import { translate } from '../../utils/translate'
import type { Explainer } from '../explainer/give'
import { markText, scrollToText, topTextOffset } from './place'
import type { ReadText } from './read-text'

/** What is to be drawn of a text, and where. */
export interface ToDraw {
  readonly read: ReadText
  readonly pictures?: readonly PlacedPicture[]
  /** Called when all is mounted and before readings are drawn. */
  readonly mounted?: (read: ReadText) => void
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
  explainer: Promise<Pick<Explainer, 'explainView'>>,
  signal: AbortSignal,
): DrawnView {
  let wishes = firstWishes
  let now = first
  onlyTrusted(root, signal)
  const place = document.createElement('div')
  addStyle(root, css + sheet, signal)
  root.append(place)
  /** The repairs of the parts and of the whole, while they are marked. */
  let marked: ({ readonly parts: ReadText['parts'] } & ReturnType<typeof numberRepairs>) | undefined
  let explain: ReturnType<Explainer['explainView']> | undefined
  const measure = watchMeasure(host, signal)
  const explainAll = () => {
    const { read, onShowInSource } = now
    explain?.({ read, wishes, repairs: marked?.ofWhole, onShowInSource })
  }
  const draw = () => {
    const { pinyin, system, repairs, size, typeface, paper } = wishes
    const { parts, isDone } = now.read
    Object.assign(host.dataset, { pinyin, typeface, paper })
    host.style.setProperty('--size', size === 1 ? null : String(size))
    host.ariaBusy = isDone ? null : 'true'
    host.toggleAttribute('data-zhuyin', system === 'zhuyin')
    if (!repairs) marked = undefined
    else if (marked?.parts !== parts) marked = { parts, ...numberRepairs(parts) }
    render(<ReadingView parts={parts} pictures={now.pictures} repairs={marked?.ofParts} t={translate} />, place)
    now.mounted?.(now.read)
    measure()
    explainAll()
    if (isDone) void painted().then(() => layOutAll(root, signal))
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
  const explained = Promise.all([explainer, painted()]).then(([{ explainView }]) => {
    if (signal.aborted) return
    explain = explainView(root, own, signal)
    explainAll()
  })
  return {
    apply: next => {
      wishes = next
      draw()
    },
    draw: next => {
      now = next
      follow()
    },
    top: () => topTextOffset(root),
    goTo: offset => scrollToText(root, offset),
    enter: () => void explained.then(() => root.querySelector<HTMLElement>('[data-mention][tabindex="0"]')?.focus()),
    mark: (span, until) => {
      scrollToText(root, span.start)
      markText(root, span, AbortSignal.any([signal, until]))
    },
  }
}
