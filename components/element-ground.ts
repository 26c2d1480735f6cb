// A text that we drew ourselves: its mentions and the marks of repairs are elements, which can have the focus.
import type { Ground, OnPointing, Pointed, Words } from './ground'
import { mentionAt, spanOf } from './places'
import { focusMention, rove } from './rove'
import { type WordCursor, wordCursor } from './word-cursor'

/** The mark of a repair, or the mention around the element. */
function elementFrom(target: EventTarget | null): HTMLElement | undefined {
  const element = target instanceof Element ? target : undefined
  return element?.closest<HTMLElement>('[data-repair]') ?? element?.closest<HTMLElement>('[data-mention]') ?? undefined
}

const inTooltip = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.tooltip') !== null

export function elementGround(root: ShadowRoot, words?: Words): Ground {
  const pointedFrom = (target: EventTarget | null): Pointed | undefined => {
    const element = elementFrom(target)
    const span = element && spanOf(element)
    if (!element || !span) return undefined
    const { repair } = element.dataset
    if (repair) return { span, element, repair: Number(repair), boxes: () => [...element.getClientRects()] }
    return { span, element, boxes: () => words?.boxesOf(span) ?? [...element.getClientRects()] }
  }
  const at = (event: Event): Pointed | undefined => {
    const { target, clientX, clientY } = event as PointerEvent
    const pointed = pointedFrom(target)
    const found = pointed?.repair !== undefined || inTooltip(target) ? undefined : words?.at(clientX, clientY)
    if (pointed) return { ...pointed, at: found?.at }
    return found && { span: found, at: found.at, boxes: () => words?.boxesOf(found) ?? [] }
  }
  let told: OnPointing | undefined
  let cursor: WordCursor | undefined
  const hearKeys = (on: OnPointing, signal: AbortSignal) => {
    told = on
    root.addEventListener(
      'focusin',
      event => {
        const pointed = pointedFrom(event.target)
        if (pointed) on.show(pointed)
      },
      { signal },
    )
    root.addEventListener(
      'focusout',
      event => {
        const { relatedTarget } = event as FocusEvent
        if (!inTooltip(relatedTarget) && !pointedFrom(relatedTarget)) on.hide()
      },
      { signal },
    )
    rove(root, signal)
    cursor = wordCursor(root, words, pointedFrom, on, signal)
  }
  const goTo = (offset: number) => {
    const mention = mentionAt(root, offset)
    // What has the focus already tells of no other.
    const pointed = mention && mention === root.activeElement ? pointedFrom(mention) : undefined
    if (pointed) told?.show(pointed)
    else if (mention) focusMention(mention)
  }
  const isHeld = (pointed: Pointed) => (pointed.element ? root.activeElement === pointed.element : pointed === cursor?.held())
  return { root, at, isHeld, letGo: () => undefined, hearKeys, goTo }
}
