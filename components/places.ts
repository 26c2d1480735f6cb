// Between offsets of `doc.text` and the elements that were drawn from it. Works because a block's text is the Doc's, unit for unit.
import type { Span } from '../utils/engine/text/span'

/** The drawn block that holds the element, and where in `doc.text` the element begins; undefined outside blocks. */
export function spanOf(element: Element): Span | undefined {
  const block = element.closest('[data-start]')
  if (!block) return undefined
  const before = element.ownerDocument.createRange()
  before.setStart(block, 0)
  before.setEndBefore(element)
  const start = Number(block.getAttribute('data-start')) + before.toString().length
  return { start, end: start + (element.textContent?.length ?? 0) }
}

/** The drawn block in which the offset lies, or the last one before it. */
export function blockAt(root: ParentNode, offset: number): HTMLElement | undefined {
  let found: HTMLElement | undefined
  for (const block of root.querySelectorAll<HTMLElement>('[data-start]')) {
    if (Number(block.dataset.start) > offset) break
    found = block
  }
  return found
}

/** The drawn mention that begins at this offset. */
export function mentionAt(root: ParentNode, offset: number): HTMLElement | undefined {
  const mentions = blockAt(root, offset)?.querySelectorAll<HTMLElement>('[data-mention]') ?? []
  return [...mentions].find(mention => spanOf(mention)?.start === offset)
}
