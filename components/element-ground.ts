// A text that we drew ourselves: its words, mentions and marks of repairs are elements, and mentions and marks can have the focus.
import type { Ground, OnPointing, Pointed } from './ground'
import type { Box } from './place-beside'
import { mentionAt, spanOf } from './places'
import { focusMention, rove } from './rove'

/** The mark of a repair, or the mention around the element, or the word, or nothing. */
function elementFrom(target: EventTarget | null): HTMLElement | undefined {
  const element = target instanceof Element ? target : undefined
  for (const pointed of ['[data-repair]', '[data-mention]', '[data-reading]']) {
    const found = element?.closest<HTMLElement>(pointed)
    if (found) return found
  }
  return undefined
}

function pointedFrom(target: EventTarget | null): Pointed | undefined {
  const element = elementFrom(target)
  const span = element && spanOf(element)
  if (!element || !span) return undefined
  const { repair } = element.dataset
  return { span, element, ...(repair && { repair: Number(repair) }), boxes: () => boxesOf(element) }
}

function boxesOf(element: HTMLElement): Box[] {
  const word = element.matches('[data-reading]') ? element : (element.querySelector('[data-reading]') ?? element)
  const isRead = getComputedStyle(word).display === 'ruby'
  return [...element.getClientRects()].map(({ left, top, right, bottom, height }) => ({
    left,
    top: isRead ? top - height * 0.6 : top,
    right,
    bottom,
  }))
}

const inTooltip = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.tooltip') !== null

export function elementGround(root: ShadowRoot): Ground {
  const hearKeys = (on: OnPointing, signal: AbortSignal) => {
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
  }
  const goTo = (offset: number) => {
    const mention = mentionAt(root, offset)
    if (mention) focusMention(mention)
  }
  return { root, at: ({ target }) => pointedFrom(target), isHeld: ({ element }) => root.activeElement === element, hearKeys, goTo }
}
