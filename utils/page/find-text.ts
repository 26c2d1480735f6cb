// Where on a page such text stands, and in which shape.
import { DETECTED, type Detection, detect, SAMPLE } from '../engine/detect'
import { PAGE_SHAPES } from './shapes'
import type { PageShape } from './shapes/shape'

export interface FoundText extends Detection {
  readonly shape: PageShape
  readonly element: Element
}

/** The element that most surely holds such text, if any does; the best guess with its score if none does. */
export function findText(root: Document): FoundText | undefined {
  let best: FoundText | undefined
  for (const shape of PAGE_SHAPES)
    for (const element of shape.find(root)) {
      const detection = detect(shape.read(element, SAMPLE).source)
      if (!best || detection.score > best.score) best = { ...detection, shape, element }
      if (detection.score >= DETECTED) return best
    }
  return best
}
