// The paragraphs of a text: what lays its lines out, and which parts of its source stand in each.
import type { Span } from '../../engine/text/span'
import type { PageText } from '../page-text'

/** An element that lays lines of the text out. */
export interface TextBlock {
  readonly element: Element
  readonly nodes: ReadonlySet<Text>
  /** Spans of the source, each without anything of another block between. */
  readonly spans: readonly Span[]
}

const isInline = (element: Element) => /^(?:inline|contents|ruby)$/.test(getComputedStyle(element).display)

export function blocksOf({ runs }: PageText): TextBlock[] {
  const blocks = new Map<Element, { readonly nodes: Set<Text>; readonly spans: Span[] }>()
  const known = new Map<Element, Element>()
  const blockAround = (parent: Element): Element => {
    let block: Element = known.get(parent) ?? parent
    while (isInline(block) && block.parentElement) block = block.parentElement
    known.set(parent, block)
    return block
  }
  let last: Element | undefined
  for (const { node, start, end } of runs) {
    const parent = node.parentElement
    if (!parent) continue
    const block = blockAround(parent)
    const own = blocks.get(block) ?? { nodes: new Set(), spans: [] }
    blocks.set(block, own)
    own.nodes.add(node)
    const { spans } = own
    const open = spans.at(-1)
    if (open && block === last) spans[spans.length - 1] = { start: open.start, end }
    else spans.push({ start, end })
    last = block
  }
  return [...blocks].map(([element, own]) => ({ element, ...own }))
}
