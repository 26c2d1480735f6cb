// Articles in the order of the page, and the blocks of each as a paper sets them: headlines on top, captions last.
import type { BlockKind } from '../doc'
import { headKinds } from './head-kinds'
import type { LooseBlock } from './resume'

/** A block with the article that it belongs to; −1 for the page's own furniture. */
export interface OwnedBlock extends LooseBlock {
  readonly article: number
}

/** Where the kinds stand within an article. */
const ORDER: Partial<Record<BlockKind, number>> = {
  kicker: 0,
  headline: 1,
  subheadline: 2,
  byline: 3,
  salutation: 4,
  signature: 6,
  date: 7,
  caption: 8,
}
const BODY = 5

/** Tells the head lines of one article apart, which so far are all called headlines. */
function nameHeads(blocks: readonly OwnedBlock[], textOf: (block: LooseBlock) => string): OwnedBlock[] {
  const kinds = headKinds(blocks.filter(block => block.kind === 'headline').map(textOf))
  let next = 0
  return blocks.map(block => (block.kind === 'headline' ? { ...block, kind: kinds[next++] as BlockKind } : block))
}

/** The blocks in reading order; furniture comes first, in its own order. */
export function inReadingOrder(blocks: readonly OwnedBlock[], textOf: (block: LooseBlock) => string): OwnedBlock[] {
  const articles = new Map<number, OwnedBlock[]>()
  for (const block of blocks) {
    const own = articles.get(block.article)
    if (own) own.push(block)
    else articles.set(block.article, [block])
  }
  return [...articles]
    .sort(([a], [b]) => a - b)
    .flatMap(([article, own]) =>
      article < 0 ? own : nameHeads(own, textOf).sort((a, b) => (ORDER[a.kind] ?? BODY) - (ORDER[b.kind] ?? BODY)),
    )
}
