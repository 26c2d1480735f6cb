// Which passage is at the top of the window, and how to bring one there.
import { lastStartingBy } from '../engine/text/span'
import { type PageText, type Part, rangeOf } from './page-text'

/** Pixels left free above a passage that was scrolled to. */
const MARGIN = 24

/** Source offset of the first passage that the window shows; 0 if the text begins in or below the window. */
export function topOffset(text: PageText): number {
  const { length } = text.source
  const boxAt = (offset: number) => rangeOf(text, offset, Math.min(length, offset + 1))?.getBoundingClientRect()
  /** The first place from here on where something stands: borders of elements and what is hidden take no room. */
  const standingFrom = (offset: number): number => {
    for (let at = offset; at < length; at++) {
      if (boxAt(at)?.height) return at
      const run = text.runs[lastStartingBy(text.runs, at)]
      // A node without a box has none for any of its characters.
      if (run && run.end > at && !rangeOf(text, at, run.end)?.getBoundingClientRect().height) at = run.end - 1
    }
    return length
  }
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = standingFrom(middle)
    if (at < high && (boxAt(at)?.bottom ?? 0) <= 0) low = at + 1
    else high = middle
  }
  return low >= length ? 0 : low
}

/** Brings the passage at the source offset to the top of the window. */
export function scrollToSource(text: PageText, offset: number): void {
  const rect = rangeOf(text, offset, offset + 1)?.getBoundingClientRect()
  if (rect) window.scrollBy({ top: rect.top - MARGIN, behavior: 'instant' })
}

/** Brings a passage into the middle of the window, and of whatever it can be scrolled in, where it is not in sight. */
export function scrollPartsIntoSight(parts: readonly Part[]): void {
  const [first] = parts
  const parent = first?.node.parentElement
  if (!first || !parent) return
  const range = parent.ownerDocument.createRange()
  range.setStart(first.node, first.from)
  range.setEnd(first.node, first.to)
  for (let around: Element | null = parent; around; around = around.parentElement) {
    if (around === parent.ownerDocument.scrollingElement || around.scrollHeight <= around.clientHeight) continue
    if (!/auto|scroll/.test(getComputedStyle(around).overflowY)) continue
    const [frame, { top, bottom }] = [around.getBoundingClientRect(), range.getBoundingClientRect()]
    if (top < frame.top || bottom > frame.bottom) around.scrollTop += top - frame.top - around.clientHeight / 2
  }
  // A frame may be as high as its text, and the page around it be what scrolls.
  if (window !== window.parent) parent.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  if (top < MARGIN || bottom > innerHeight - MARGIN) window.scrollBy({ top: top - innerHeight / 2, behavior: 'instant' })
}

/** Does something that may move the text, and keeps the passage at the top of the window where it is. */
export function keepPlace(text: PageText, act: () => void): void {
  const at = topOffset(text)
  const topOf = () => rangeOf(text, at, at + 1)?.getBoundingClientRect().top
  const before = at > 0 ? topOf() : undefined
  act()
  const after = before === undefined ? undefined : topOf()
  if (before !== undefined && after !== undefined && after !== before) window.scrollBy({ top: after - before, behavior: 'instant' })
}
