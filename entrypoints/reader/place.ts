// Which passage of the reading view is at the top of the window, how to bring one there and mark it.
import { blockAt } from '../../components/places'
import { toText } from '../../utils/engine/alignment'
import type { Span } from '../../utils/engine/text/span'
import { mark } from '../../utils/page/drawing/marks'
import { type PageText, partsOf, rangeOf, readTextNodes } from '../../utils/page/page-text'
import { scrollToSource, topOffset } from '../../utils/page/scroll'
import { watchScrolling } from '../../utils/page/watch-scrolling'
import type { Subject } from './subjects'

const startOf = (block: HTMLElement) => Number(block.dataset.start)

/** Offset in `doc.text` of the first passage that the window shows; 0 if the text begins in or below the window. */
export function topTextOffset(root: ShadowRoot): number {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')].sort((a, b) => startOf(a) - startOf(b))
  const block = blocks.find(each => each.getBoundingClientRect().bottom > 0)
  if (!block || block.getBoundingClientRect().top >= 0) return block && block !== blocks[0] ? startOf(block) : 0
  return startOf(block) + topOffset(readTextNodes(block))
}

/** The span of the text that is selected in the original, if any is. */
export function selectedSpan({ text, read: { doc } }: Subject): Span | undefined {
  const selection = getSelection()
  if (!selection?.rangeCount || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  const runs = text.runs.filter(({ node }) => range.intersectsNode(node))
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return undefined
  const start = first.node === range.startContainer ? Math.max(first.start, first.start + range.startOffset - first.from) : first.start
  const end = last.node === range.endContainer ? Math.min(last.end, last.start + range.endOffset - last.from) : last.end
  return start < end ? { start: toText(doc, start), end: toText(doc, end - 1) + 1 } : undefined
}

/** Marks a passage of the reading view until the signal. */
export function markText(root: ShadowRoot, { start, end }: Span, signal: AbortSignal): void {
  const passages = [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap(block => {
    const text = readTextNodes(block)
    const [from, to] = [Math.max(0, start - startOf(block)), Math.min(text.source.length, end - startOf(block))]
    return from < to ? [{ kind: 'source', parts: partsOf(text, { start: from, end: to }) }] : []
  })
  mark(passages, signal)
}

/** Frames in which what comes into sight may still be laid out, and move what is below it. */
const LATE = 3

/** Brings the passage at the offset of `doc.text` to the top of the window. */
export function scrollToText(root: ShadowRoot, offset: number): void {
  const block = blockAt(root, offset)
  if (!block) return
  // First near it, so that what was not laid out yet has its true height.
  block.scrollIntoView({ block: 'start', behavior: 'instant' })
  const text: PageText = readTextNodes(block)
  const within = Math.min(Math.max(0, offset - startOf(block)), Math.max(0, text.source.length - 1))
  if (!rangeOf(text, within, within + 1)) return
  scrollToSource(text, within)
  const end = new AbortController()
  const again = (frames: number) => {
    if (end.signal.aborted || !block.isConnected || !frames) return end.abort()
    scrollToSource(text, within)
    requestAnimationFrame(() => again(frames - 1))
  }
  // Whoever scrolls meanwhile goes elsewhere.
  watchScrolling(() => end.abort(), end.signal)
  requestAnimationFrame(() => again(LATE))
}
