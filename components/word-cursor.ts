// Words have no elements, yet keys come to them: the block that a word stands in has the focus, and the word is marked.
import type { Span } from '../utils/engine/text/span'
import type { OnPointing, Pointed, Words } from './ground'
import { actOf, isCardAct, VIEW_KEYS } from './keys'
import type { Box } from './place-beside'
import { blockAt, mentionAt } from './places'
import { focusMention } from './rove'

export interface WordCursor {
  /** The word that the keyboard is at, if it is at one. */
  readonly held: () => Pointed | undefined
}

/** Lets keys go from word to word, and do with what is shown what they say, until the signal. `pointedFrom`: what an element points to. */
export function wordCursor(
  root: ShadowRoot,
  words: Words | undefined,
  pointedFrom: (target: EventTarget | null) => Pointed | undefined,
  told: OnPointing,
  signal: AbortSignal,
): WordCursor {
  let held: Pointed | undefined
  const hold = (span: Span) => {
    const mention = mentionAt(root, span.start)
    if (mention) return focusMention(mention)
    const block = words && blockAt(root, span.start)
    if (!block) return
    block.tabIndex = -1
    block.focus({ preventScroll: true })
    scrollIntoSight(words.boxesOf(span))
    held = { span, at: span.start, boxes: () => words.boxesOf(span), mark: until => words.mark(span, until) }
    told.show(held)
  }
  /** To the next mention from a word, or to the next word. */
  const go = (from: Span, by: 1 | -1, toMention: boolean) => {
    let next = words?.beside(from, by)
    while (toMention && next && !mentionAt(root, next.start)) next = words?.beside(next, by)
    if (next) hold(next)
  }
  const hear = (event: KeyboardEvent) => {
    const act = actOf(VIEW_KEYS, event)
    const pointed = held ?? pointedFrom(event.target)
    if (!act || !pointed || pointed.repair !== undefined) return
    if (act === 'nextWord' || act === 'previousWord') go(pointed.span, act === 'nextWord' ? 1 : -1, false)
    else if (held && (act === 'next' || act === 'previous')) go(pointed.span, act === 'next' ? 1 : -1, true)
    else if (act === 'open') told.show(pointed)
    else if (!isCardAct(act) || !told.does(act)) return
    // The page may have keys of its own.
    event.stopPropagation()
    event.preventDefault()
  }
  const leave = () => {
    held = undefined
  }
  root.addEventListener('focusout', leave, { signal })
  root.addEventListener('keydown', event => hear(event as KeyboardEvent), { signal })
  return { held: () => held }
}

/** Scrolls no more than it takes. */
function scrollIntoSight(boxes: readonly Box[]): void {
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (!first || !last) return
  const above = Math.min(0, first.top)
  const below = Math.max(0, last.bottom - innerHeight)
  if (above || below) scrollBy({ top: above || below, behavior: 'instant' })
}
