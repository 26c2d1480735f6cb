// Which passage is at the top of the window, and how to bring one there.
import { type PageText, rangeOf } from './page-text'

/** Pixels left free above a passage that was scrolled to. */
const MARGIN = 24

/** Source offset of the first passage that the window shows; 0 if the text begins in or below the window. */
export function topOffset(text: PageText): number {
  let low = 0
  let high = text.source.length
  while (low < high) {
    const middle = (low + high) >> 1
    const rect = rangeOf(text, middle, Math.min(text.source.length, middle + 1))?.getBoundingClientRect()
    if (rect && (rect.height === 0 || rect.bottom <= 0)) low = middle + 1
    else high = middle
  }
  return low >= text.source.length ? 0 : low
}

/** Brings the passage at the source offset to the top of the window. */
export function scrollToSource(text: PageText, offset: number): void {
  const rect = rangeOf(text, offset, offset + 1)?.getBoundingClientRect()
  if (rect) window.scrollBy({ top: rect.top - MARGIN, behavior: 'instant' })
}
