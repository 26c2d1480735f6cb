// A text of the page drawn in its place: marks on its mentions, readings over its words. No node of the page is touched.
import { toSource, toText } from '../../engine/alignment'
import { isProperName } from '../../engine/readings/spelling'
import { lastStartingBy, type Span } from '../../engine/text/span'
import { topOffset } from '../scroll'
import { blocksOf, type TextBlock } from './blocks'
import { drawNear } from './draw-near'
import { mark } from './marks'
import { placeOver } from './over'
import { type Drawn, type Over, partsOfText, wordsRead } from './readings'
import { FOR_NAMES, FOR_WORDS, makeRoom } from './room'
import { watchText } from './watch-text'

/** Draws the text of the element until the signal; calls back when the page has made another text of it. */
export function explain(element: Element, drawn: Drawn, over: Over, changed: () => void, signal: AbortSignal): void {
  const { doc, text } = drawn
  // From what is in sight on, then what is above it.
  const top = toText(doc, topOffset(text))
  const mentions = [...doc.mentions.filter(({ end }) => end > top), ...doc.mentions.filter(({ end }) => end <= top)]
  const marks = mark(
    mentions.map(mention => ({ kind: mention.kind, parts: partsOfText(drawn, mention) })),
    signal,
  )
  const gone = new Set<Text>()
  const names = doc.mentions.flatMap(mention => (isProperName(doc, mention) ? (toSource(doc, mention)[0] ?? []) : []))
  names.sort((a, b) => a.start - b.start)
  const holdsName = ({ start, end }: Span) => (names[lastStartingBy(names, end - 1)]?.start ?? -1) >= start
  const hasWords = ({ spans }: TextBlock) => over !== 'names' || spans.some(holdsName)
  const blocks = over === 'off' ? [] : blocksOf(text).filter(hasWords)
  if (blocks.length) {
    const elements = blocks.map(block => block.element)
    makeRoom(element, elements, over === 'names' ? FOR_NAMES : FOR_WORDS, signal)
  }
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
  watchText(element, text, on, signal)
}
