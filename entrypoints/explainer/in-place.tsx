// A text that is whole, explained where it stands: no node of the page is touched, and there is nothing to give back but what was drawn over it.
import { render } from 'preact'
import css from '../../components/aside.css?inline'
import inPlaceCss from '../../components/in-place.css?inline'
import { PLACE_KEYS } from '../../components/keys'
import { Tooltip } from '../../components/Tooltip'
import type { Wishes } from '../../utils/handover'
import { explain } from '../../utils/page/drawing/explain'
import { type Drawn, partsOfText } from '../../utils/page/drawing/readings'
import { isOnDark } from '../../utils/page/is-dark'
import { onlyTrusted } from '../../utils/page/only-trusted'
import { keepPlace, scrollPartsIntoSight } from '../../utils/page/scroll'
import { addStyle } from '../../utils/page/style'
import { ONLY_WITH_US } from '../../utils/page/swap'
import type { Reading } from '../reader/reading'
import type { Subject } from '../reader/subjects'
import { openAside } from './aside'
import { tooltipOf, wholeShown } from './shown'
import { textGround } from './text-ground'

/** Marks the text and writes its readings; the signal takes all of it away. */
export function explainInPlace(first: Subject, firstWishes: Wishes, changed: () => void, signal: AbortSignal): Reading {
  const { element } = first
  const { host, root, place, reopen } = openAside(element, signal)
  const tree = element.getRootNode()
  host.toggleAttribute('data-dark', isOnDark(element))
  onlyTrusted(root, signal)
  addStyle(root, css + ONLY_WITH_US, signal)
  if (tree instanceof ShadowRoot) addStyle(tree, inPlaceCss, signal)
  let subject = first
  let wishes = firstWishes
  let shown = wholeShown()
  let now: Drawn & { readonly over: Wishes['pinyin'] }
  let drawn = new AbortController()
  const ground = textGround(
    element,
    () => now,
    () => wishes.pinyin !== 'off',
  )
  const draw = () => {
    const next = { ...shown(subject.read, wishes), text: subject.text, over: wishes.pinyin }
    const isSame = now && next.doc === now.doc && next.known === now.known && next.text === now.text && next.over === now.over
    if (!isSame) {
      now = next
      keepPlace(subject.text, () => {
        drawn.abort()
        drawn = new AbortController()
        explain(element, now, now.over, changed, AbortSignal.any([signal, drawn.signal]))
      })
    }
    host.dataset.pinyin = wishes.pinyin
    render(
      <Tooltip {...tooltipOf(subject.read, wishes)} text={now} signal={signal} ground={ground} onShown={reopen} keys={PLACE_KEYS} />,
      place,
    )
  }
  /** Every time that there is twice as much of it, so that no mark is made more than a few times. */
  const grown = () => {
    const { doc, isDone } = subject.read
    if (isDone || doc.text.length >= 2 * now.doc.text.length) draw()
  }
  let followed = new AbortController()
  const follow = () => {
    followed.abort()
    followed = new AbortController()
    subject.read.watch(grown, AbortSignal.any([signal, followed.signal]))
    draw()
  }
  follow()
  signal.addEventListener('abort', () => render(null, place), { once: true })
  return {
    apply: next => {
      wishes = next
      draw()
    },
    readAgain: next => {
      subject = next
      shown = wholeShown()
      reopen()
      follow()
    },
    enter: ground.enter,
    goTo: offset => {
      const { length } = now.doc.text
      scrollPartsIntoSight(partsOfText(now, { start: offset, end: Math.min(length, offset + 1) }))
    },
    // The text stands where it stood.
    top: () => 0,
  }
}
