// The text of a block as nodes: clean text, and an element for each mention. Words have none: readings are drawn over the text.
// Made without vnodes: elements that never change need none to be kept.

import { type Annotated, annotationsOf } from '../utils/engine/annotations'
import type { Doc } from '../utils/engine/doc'
import { WHOLE_HAN } from '../utils/engine/text/characters'
import type { Span } from '../utils/engine/text/span'

const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')

/** Appends `span` of the text to `into`; the text of the new nodes is exactly that of the span. `parted`: lines may end between its words, and nowhere else. */
export function drawText(doc: Doc, span: Span, into: Node, parted = false): void {
  let at = span.start
  const text = (end: number) => {
    if (end > at) into.appendChild(document.createTextNode(doc.text.slice(at, end)))
    at = end
  }
  for (const part of annotationsOf(doc, span)) {
    if (!part.kind && !parted) continue
    text(part.start)
    if (parted && isBetweenWords(doc.text, at)) into.appendChild(document.createElement('wbr'))
    if (part.kind) {
      into.appendChild(mentionOf(doc.text, part, parted))
      at = part.end
    }
  }
  text(span.end)
}

const isBetweenWords = (text: string, at: number): boolean => HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at))

function mentionOf(text: string, { kind, words, start, end }: Annotated, parted: boolean): HTMLElement {
  const element = document.createElement('span')
  element.setAttribute('data-mention', kind as string)
  element.setAttribute('role', 'button')
  element.tabIndex = -1
  const borders = parted ? words.map(word => word.start).filter(border => border > start) : []
  let at = start
  for (const border of [...borders, end]) {
    if (at > start && isBetweenWords(text, at)) element.appendChild(document.createElement('wbr'))
    element.appendChild(document.createTextNode(text.slice(at, border)))
    at = border
  }
  return element
}
