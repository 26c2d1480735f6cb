// The text of a block as nodes: clean text, and an element for each mention. Words have none: readings are drawn over the text.
// Made without vnodes: elements that never change need none to be kept.

import type { Doc, Mention } from '../utils/engine/doc'
import { WHOLE_HAN } from '../utils/engine/text/characters'
import { levelText } from '../utils/engine/text/level'
import { lastStartingBy, type Span } from '../utils/engine/text/span'

const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')

/** A stretch of text, of a mention if it has a kind; a line may end between its strings, and before it if it is not `first`. */
interface Stroke {
  readonly kind?: string
  readonly texts: readonly string[]
  readonly mayBreak?: boolean
}

/** What a span of the text is drawn with; the text of all strokes is that of the span, unit for unit; its lines are level here, and so are its marks. `parted`: lines may end between its words, and nowhere else. */
export function strokesOf(doc: Doc, span: Span, parted = false): Stroke[] {
  const strokes: Stroke[] = []
  let at = span.start
  const draw = (end: number, borders: readonly number[], kind?: string) => {
    const cuts = [at, ...borders.filter(border => border > at && border < end && isBetweenWords(doc.text, border)), end]
    const texts = cuts.slice(1).map((cut, i) => levelText(doc.text.slice(cuts[i], cut)))
    const mayBreak = parted && at > span.start && isBetweenWords(doc.text, at)
    if (end > at) strokes.push({ texts, ...(kind && { kind }), ...(mayBreak && { mayBreak }) })
    at = end
  }
  const borders = parted ? bordersIn(doc, span) : []
  for (let i = Math.max(0, lastStartingBy(doc.mentions, span.start)); i < doc.mentions.length; i++) {
    const mention = doc.mentions[i] as Mention
    if (mention.start >= span.end) break
    if (mention.start < at || mention.end > span.end) continue
    draw(mention.start, borders)
    draw(mention.end, borders, mention.kind)
  }
  draw(span.end, borders)
  return strokes
}

/** Where words begin; a number goes with what makes it an ordinal one. */
const bordersIn = ({ text, tokens }: Doc, { start, end }: Span): number[] =>
  tokens
    .slice(Math.max(0, lastStartingBy(tokens, start)), lastStartingBy(tokens, end - 1) + 1)
    .flatMap(token => (text[token.start - 1] === ORDINAL ? [] : token.start))
const ORDINAL = '第'

/** Appends what the strokes say. */
export function drawStrokes(strokes: readonly Stroke[], into: Element): void {
  const { ownerDocument: document } = into
  for (const { kind, texts, mayBreak } of strokes) {
    if (mayBreak) into.appendChild(document.createElement('wbr'))
    const within = kind ? into.appendChild(mentionOf(kind, document)) : into
    texts.forEach((text, i) => {
      if (i) within.appendChild(document.createElement('wbr'))
      within.appendChild(document.createTextNode(text))
    })
  }
}

const isBetweenWords = (text: string, at: number): boolean => HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at))

function mentionOf(kind: string, document: Document): HTMLElement {
  const element = document.createElement('span')
  element.setAttribute('data-mention', kind)
  element.setAttribute('role', 'button')
  element.tabIndex = -1
  return element
}
