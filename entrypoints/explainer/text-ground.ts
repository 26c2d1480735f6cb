// A text that is explained in its place can be pointed at without elements: the browser says which character is under the pointer, and
// keys move a mention of our own, since no node of the page can have the focus for it.
import type { Ground, OnPointing, Pointed } from '../../components/ground'
import { isUsers } from '../../components/is-users'
import { actOf, isCardAct, PLACE_KEYS } from '../../components/keys'
import { subjectAt } from '../../components/subject'
import { toText } from '../../utils/engine/alignment'
import { wordBeside } from '../../utils/engine/annotations'
import type { Span } from '../../utils/engine/text/span'
import { boxesWithReadings, makeBoxesOf } from '../../utils/page/drawing/lines'
import { markCurrent } from '../../utils/page/drawing/marks'
import { pointedIn } from '../../utils/page/drawing/pointed'
import { type Drawn, partsOfText } from '../../utils/page/drawing/readings'
import type { PageText } from '../../utils/page/page-text'
import { scrollPartsIntoSight, topOffset } from '../../utils/page/scroll'

export interface TextGround extends Ground {
  /** Points to the first mention in sight; from then on keys move it, until Escape. */
  readonly enter: () => void
}

/** Whether a key is for somebody else: a field that is written in, or a dialog that lies over the text. */
const isForOthers = (event: Event, text: Element): boolean => {
  const path = event.composedPath().filter(each => each instanceof HTMLElement)
  return path.some(
    each => each.isContentEditable || each.matches('input, textarea, select') || (each.matches('dialog:modal') && !each.contains(text)),
  )
}

/** A text of the page that keys can come to from another. */
interface Walk {
  readonly element: Element
  /** Holds its first mention, or its last one for who comes from below; says whether it has any. */
  readonly arrive: (by: 1 | -1) => boolean
}

const walks = new Set<Walk>()

/** Goes on in the text behind the element or before it, the nearest one that has mentions. */
function goBeyond(element: Element, by: 1 | -1): boolean {
  const wanted = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const there = [...walks].filter(walk => walk.element !== element && element.compareDocumentPosition(walk.element) & wanted)
  there.sort((a, b) => (a.element.compareDocumentPosition(b.element) & wanted ? -1 : 1))
  return there.some(walk => walk.arrive(by))
}

/** The ground of a text that may be read anew: `now` gives it as it is. */
export function textGround(element: Element, now: () => Drawn, hasPinyin: () => boolean): TextGround {
  const boxesOf = makeBoxesOf(element.ownerDocument)
  let asked: { readonly text: PageText; readonly at: (x: number, y: number) => number | undefined } | undefined
  let on: OnPointing | undefined
  let held: Pointed | undefined

  const pointedTo = (span: Span): Pointed | undefined => {
    const parts = partsOfText(now(), span)
    if (!parts.length) return undefined
    return { span, boxes: () => boxesWithReadings(parts, boxesOf, hasPinyin()), mark: signal => markCurrent(parts, signal) }
  }
  const at = (event: Event): Pointed | undefined => {
    const { clientX, clientY } = event as PointerEvent
    const { text, doc } = now()
    if (asked?.text !== text) asked = { text, at: pointedIn(text, boxesOf) }
    const source = asked.at(clientX, clientY)
    const offset = source === undefined ? undefined : toText(doc, source)
    const subject = offset === undefined ? undefined : subjectAt(doc, offset)
    const pointed = subject && pointedTo(subject.span)
    return pointed && { ...pointed, at: offset }
  }
  const hold = (span: Span) => {
    const pointed = pointedTo(span)
    if (!pointed || !on) return
    scrollPartsIntoSight(partsOfText(now(), span))
    held = pointed
    on.show(pointed)
  }
  const step = (by: 1 | -1) => {
    const { mentions } = now().doc
    const { start } = held?.span ?? { start: 0 }
    const next = by > 0 ? mentions.find(each => each.start > start) : mentions.findLast(each => each.start < start)
    if (next) return hold(next)
    const left = held
    if (!goBeyond(element, by) || held !== left) return
    held = undefined
    on?.hide()
  }
  const stepToWord = (by: 1 | -1) => {
    const next = held && wordBeside(now().doc, held.span, by)
    if (next) hold(next)
  }
  const arrive = (by: 1 | -1): boolean => {
    const mention = now().doc.mentions.at(by > 0 ? 0 : -1)
    if (mention) hold(mention)
    return mention !== undefined && held?.span.start === mention.start
  }
  const enter = () => {
    const { text, doc } = now()
    const top = toText(doc, topOffset(text))
    const first = doc.mentions.find(({ start }) => start >= top) ?? doc.mentions[0]
    if (first) hold(first)
  }
  const hearKeys = (pointing: OnPointing, signal: AbortSignal) => {
    on = pointing
    const hear = (event: KeyboardEvent) => {
      const act = held && isUsers(event) && actOf(PLACE_KEYS, event)
      const isOthers = act && isForOthers(event, element)
      if (!act || (isOthers && act !== 'leave')) return
      if (act === 'next') step(1)
      else if (act === 'previous') step(-1)
      else if (act === 'nextWord' || act === 'previousWord') stepToWord(act === 'nextWord' ? 1 : -1)
      else if (isCardAct(act)) pointing.does(act)
      else if (act === 'leave') {
        held = undefined
        pointing.hide(true)
      }
      if (isOthers) return
      // The page may have keys of its own.
      event.preventDefault()
      // Nor is it for the text that the walk has just come to.
      event.stopImmediatePropagation()
    }
    const walk = { element, arrive }
    walks.add(walk)
    signal.addEventListener('abort', () => walks.delete(walk), { once: true })
    window.addEventListener('keydown', hear, { capture: true, signal })
    // With another text the walk goes on where it was.
    const again = held && subjectAt(now().doc, held.span.start)?.span
    held = again && pointedTo(again)
    if (held) pointing.show(held)
  }
  const letGo = () => {
    held = undefined
  }
  const goTo = (offset: number) => {
    const mention = now().doc.mentions.find(({ start }) => start === offset)
    if (mention) hold(mention)
  }
  return { root: element, at, isHeld: pointed => pointed === held, letGo, hearKeys, goTo, enter }
}
