// A text of the page drawn in its place: marks on its mentions, readings over its words. No node of the page is touched.
import { blocksOf, type TextBlock } from './blocks'
import { drawNear } from './draw-near'
import { mark } from './marks'
import { placeOver } from './over'
import { type Drawn, isName, type Over, partsOfText, wordsRead } from './readings'
import { FOR_NAMES, FOR_WORDS, makeRoom } from './room'
import { watchText } from './watch-text'

/** Draws the text of the element until the signal; calls back when the page has made another text of it. */
export function explain(element: Element, drawn: Drawn, over: Over, changed: () => void, signal: AbortSignal): void {
  const mentions = drawn.doc.mentions.map(mention => ({ kind: mention.kind, parts: partsOfText(drawn, mention) }))
  const marks = mark(mentions, signal)
  const gone = new Set<Text>()
  const named = new Set(mentions.flatMap(({ kind, parts }) => (isName(kind) ? parts.map(({ node }) => node) : [])))
  const hasWords = ({ nodes }: TextBlock) => over !== 'names' || [...nodes].some(node => named.has(node))
  const blocks = over === 'off' ? [] : blocksOf(drawn.text).filter(hasWords)
  const elements = blocks.map(block => block.element)
  if (blocks.length) makeRoom(elements, over === 'names' ? FOR_NAMES : FOR_WORDS, signal)
  const wordsOf = (block: TextBlock) => wordsRead(drawn, block, over).filter(({ parts }) => !parts.some(({ node }) => gone.has(node)))
  const drawing = drawNear(blocks, wordsOf, { place: placeOver, printed: false }, signal)
  const on = {
    gone: (nodes: ReadonlySet<Text>) => {
      for (const node of nodes) gone.add(node)
      marks.forget(nodes)
      drawing.redraw(blocks.filter(block => [...nodes].some(node => block.nodes.has(node))).map(block => block.element))
    },
    changed,
  }
  watchText(element, drawn.text, on, signal)
}
