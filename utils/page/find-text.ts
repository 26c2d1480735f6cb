// Where on a page such text stands, and in which shape.
import { DETECTED, type Detection, detect, SAMPLE } from '../engine/detect'
import type { PageShape } from './shapes/shape'

export interface FoundText extends Detection {
  readonly shape: PageShape
  readonly element: Element
}

/** Elements that are asked for a shadow root: one that holds the text of a page stands near its root, and every other page pays for the asking. */
const MOST_ASKED = 2000

/** The open shadow roots of the page's custom elements, the outer ones first, and those inside them. */
function* shadowRoots(root: Document | ShadowRoot): Generator<ShadowRoot> {
  const waiting: Element[] = [...root.children]
  for (const element of waiting) {
    if (element.localName.includes('-') && element.localName !== 'qianzi-reader' && element.shadowRoot) {
      yield element.shadowRoot
      yield* shadowRoots(element.shadowRoot)
    }
    for (let child = element.firstElementChild; child && waiting.length < MOST_ASKED; child = child.nextElementSibling) waiting.push(child)
  }
}

/** The page itself, and what its shadow roots hold only if it has nothing for us. */
function* rootsOf(page: Document): Generator<Document | ShadowRoot> {
  yield page
  yield* shadowRoots(page)
}

/** The element that most surely holds such text, if any does; the best guess with its score if none does. */
export function findText(page: Document, shapes: readonly PageShape[]): FoundText | undefined {
  let best: FoundText | undefined
  for (const root of rootsOf(page))
    for (const shape of shapes)
      for (const element of shape.find(root)) {
        const detection = detect(shape.read(element, SAMPLE).source)
        if (!best || detection.score > best.score) best = { ...detection, shape, element }
        if (detection.score >= DETECTED) return best
      }
  return best
}

/** Every element that surely holds such text, in the order of the page; none stands in another. */
export function findTexts(page: Document, shapes: readonly PageShape[]): FoundText[] {
  const found: FoundText[] = []
  for (const root of rootsOf(page))
    for (const shape of shapes)
      for (const element of shape.find(root)) {
        if (found.some(other => other.element.contains(element) || element.contains(other.element))) continue
        const detection = detect(shape.read(element, SAMPLE).source)
        if (detection.score >= DETECTED) found.push({ ...detection, shape, element })
      }
  return found.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 /* FOLLOWING */ ? -1 : 1))
}
