// The text of a block as nodes: clean text, one element for a word that has a reading, one around the words of a mention.
// Made without vnodes: ten thousand elements that never change need none to be kept, and mount in two thirds of the time.
import type { Doc, Mention } from '../utils/engine/doc'
import { lastStartingBy, type Span } from '../utils/engine/span'
import { writtenWords } from './spelling'

/** Appends `span` of the text to `into`; the text of the new nodes is exactly that of the span. */
export function drawWords(doc: Doc, span: Span, into: Node): void {
  let at = span.start
  for (let i = Math.max(0, lastStartingBy(doc.mentions, span.start)); i < doc.mentions.length; i++) {
    const mention = doc.mentions[i] as Mention
    if (mention.start >= span.end) break
    if (mention.start < at || mention.end > span.end) continue
    drawStretch(doc, { start: at, end: mention.start }, into)
    const element = document.createElement('span')
    element.setAttribute('data-mention', mention.kind)
    element.tabIndex = -1
    drawStretch(doc, mention, element, mention)
    if (isBetweenWords(doc.text, mention.start)) into.appendChild(document.createElement('wbr'))
    into.appendChild(element)
    at = mention.end
  }
  drawStretch(doc, { start: at, end: span.end }, into)
}

const HAN = /\p{Script=Han}/u

/** Words with pinyin do not wrap, and two such words side by side are only parted where they are told that they may be. */
const isBetweenWords = (text: string, at: number): boolean => HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at))

function drawStretch(doc: Doc, span: Span, into: Node, mention?: Mention): void {
  const { text } = doc
  let at = span.start
  for (const { start, end, pinyin } of writtenWords(doc, span, mention)) {
    if (start > at) into.appendChild(document.createTextNode(text.slice(at, start)))
    if ((start > span.start || !mention) && isBetweenWords(text, start)) into.appendChild(document.createElement('wbr'))
    const word = document.createElement('span')
    word.className = 'word'
    word.setAttribute('data-reading', pinyin)
    word.textContent = text.slice(start, end)
    into.appendChild(word)
    at = end
  }
  if (at < span.end) into.appendChild(document.createTextNode(text.slice(at, span.end)))
}
