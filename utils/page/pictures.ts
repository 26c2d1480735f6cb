// The pictures that stand in a text: the view that takes its place shows them, too.
import type { PageText } from './page-text'

export interface Picture {
  readonly src: string
  readonly alt: string
  /** Px of the page. */
  readonly width: number
  readonly height: number
}

/** Px; what is smaller is an icon, or counts readers. */
const LEAST = 80

/** The pictures that the page shows under the element, each with the source offset behind the text before it. */
export function picturesIn(element: Element, { runs }: PageText): (Picture & { readonly after: number })[] {
  return [...element.querySelectorAll('img')].flatMap(image => {
    const { width, height } = image.getBoundingClientRect()
    const src = image.currentSrc || image.src
    if (!src || Math.min(width, height) < LEAST || !image.checkVisibility({ visibilityProperty: true })) return []
    const before = runs.findLast(({ node }) => node.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING)
    return [{ src, alt: image.alt, width: Math.round(width), height: Math.round(height), after: before?.end ?? 0 }]
  })
}
