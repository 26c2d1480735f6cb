// Where on a page such text stands, and in which shape.
import { DETECTED, type Detection, detect, SAMPLE } from '../engine/detect'
import { PAGE_SHAPES } from './shapes'
import type { PageShape } from './shapes/shape'

export interface FoundText extends Detection {
  readonly shape: PageShape
  readonly element: Element
}

/** Elements that are asked for a shadow root; custom ones have them. */
const MOST_HOSTS = 20_000

/** The open shadow roots of the page's custom elements, those inside others too. */
function* shadowRoots(root: Document | ShadowRoot): Generator<ShadowRoot> {
  const elements = root.querySelectorAll('*')
  for (let i = 0; i < elements.length && i < MOST_HOSTS; i++) {
    const element = elements[i] as Element
    if (!element.localName.includes('-') || element.localName === 'qianzi-reader' || !element.shadowRoot) continue
    yield element.shadowRoot
    yield* shadowRoots(element.shadowRoot)
  }
}

/** The page itself, and what its shadow roots hold only if it has nothing for us. */
function* rootsOf(page: Document): Generator<Document | ShadowRoot> {
  yield page
  yield* shadowRoots(page)
}

/** The element that most surely holds such text, if any does; the best guess with its score if none does. */
export function findText(page: Document): FoundText | undefined {
  let best: FoundText | undefined
  for (const root of rootsOf(page))
    for (const shape of PAGE_SHAPES)
      for (const element of shape.find(root)) {
        const detection = detect(shape.read(element, SAMPLE).source)
        if (!best || detection.score > best.score) best = { ...detection, shape, element }
        if (detection.score >= DETECTED) return best
      }
  return best
}
