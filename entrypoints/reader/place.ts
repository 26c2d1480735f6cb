// Which passage of the reading view is at the top of the window, and how to bring one there.
import { blockAt } from '../../components/places'
import { type PageText, rangeOf, readTextNodes } from '../../utils/page/page-text'
import { scrollToSource, topOffset } from '../../utils/page/scroll'

const startOf = (block: HTMLElement) => Number(block.dataset.start)

/** Offset in `doc.text` of the first passage that the window shows; 0 if the text begins in or below the window. */
export function topTextOffset(root: ShadowRoot): number {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')].sort((a, b) => startOf(a) - startOf(b))
  const block = blocks.find(each => each.getBoundingClientRect().bottom > 0)
  if (!block || block.getBoundingClientRect().top >= 0) return block && block !== blocks[0] ? startOf(block) : 0
  return startOf(block) + topOffset(readTextNodes(block))
}

/** Brings the passage at the offset of `doc.text` to the top of the window. */
export function scrollToText(root: ShadowRoot, offset: number): void {
  const block = blockAt(root, offset)
  if (!block) return
  // First near it, so that what was not laid out yet has its true height.
  block.scrollIntoView({ block: 'start', behavior: 'instant' })
  const text: PageText = readTextNodes(block)
  const within = Math.min(Math.max(0, offset - startOf(block)), Math.max(0, text.source.length - 1))
  if (rangeOf(text, within, within + 1)) scrollToSource(text, within)
}
