// The text of a block as nodes: clean text, one element for a word that has a reading, one around the words of a mention.
// Made without vnodes: ten thousand elements that never change need none to be kept, and mount in two thirds of the time.

import { type Annotated, annotationsOf } from '../utils/engine/annotations'
import type { Doc } from '../utils/engine/doc'
import type { Word } from '../utils/engine/readings/spelling'
import { toneOf } from '../utils/engine/systems'
import { WHOLE_HAN } from '../utils/engine/text/characters'
import type { Span } from '../utils/engine/text/span'

/** How words are drawn. */
export interface Drawing {
  /** Words that the reader knows without pinyin. */
  readonly known?: ReadonlySet<string>
  /** Whether the characters show their tones. */
  readonly toneColours?: boolean
}

/** Appends `span` of the text to `into`; the text of the new nodes is exactly that of the span. */
export function drawWords(doc: Doc, span: Span, into: Node, { known, toneColours = false }: Drawing = {}): void {
  const wordOf = toneColours ? colouredWord : plainWord
  draw(doc.text, span, annotationsOf(doc, span, known), into, each =>
    each.kind ? mentionOf(doc.text, each, wordOf) : wordOf(doc.text, each.words[0] as Word),
  )
}

/** Appends the parts as elements, and the text between them; `span` begins with a word only where one may be parted from what stands before. */
function draw<S extends Span>(
  text: string,
  span: Span,
  parts: readonly S[],
  into: Node,
  elementOf: (part: S) => HTMLElement,
  parted = true,
) {
  let at = span.start
  for (const part of parts) {
    if (part.start > at) into.appendChild(document.createTextNode(text.slice(at, part.start)))
    if ((parted || part.start > span.start) && isBetweenWords(text, part.start)) into.appendChild(document.createElement('wbr'))
    into.appendChild(elementOf(part))
    at = part.end
  }
  if (at < span.end) into.appendChild(document.createTextNode(text.slice(at, span.end)))
}

const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')

/** Words with pinyin do not wrap, and two such words side by side are only parted where they are told that they may be. */
const isBetweenWords = (text: string, at: number): boolean => HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at))

function mentionOf(text: string, mention: Annotated, wordOf: typeof plainWord): HTMLElement {
  const element = document.createElement('span')
  element.setAttribute('data-mention', mention.kind as string)
  element.tabIndex = -1
  draw(text, mention, mention.words, element, word => wordOf(text, word), false)
  return element
}

function plainWord(text: string, { start, end, pinyin, known = false }: Word): HTMLElement {
  const word = document.createElement('span')
  word.className = 'word'
  word.setAttribute('data-reading', pinyin)
  word.toggleAttribute('data-known', known)
  word.textContent = text.slice(start, end)
  return word
}

/** The word with each character in an element that tells its tone; pinyin, which is drawn for the whole word, keeps the colour of pinyin. */
function colouredWord(text: string, word: Word): HTMLElement {
  const element = plainWord(text, word)
  const characters = [...text.slice(word.start, word.end)].map((character, i) => {
    const span = document.createElement('span')
    span.setAttribute('data-tone', String(toneOf(word.reading[i] ?? '')))
    span.textContent = character
    return span
  })
  element.replaceChildren(...characters)
  return element
}
