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

/** Furniture stands where it stood, but not inside an article: it goes before the next text that begins, or behind all. */
function withAside(blocks: readonly OwnedBlock[], articles: readonly (readonly OwnedBlock[])[]): OwnedBlock[] {
  /** For each article, the last line so far at which a text begins. */
  const reached: number[] = []
  for (const own of articles) {
    const begins = ((own.find(block => block.kind === 'body') ?? own[0]) as OwnedBlock).lines[0] as number
    reached.push(Math.max(begins, reached.at(-1) ?? 0))
  }
  /** For each article, what stands before it; the last, what stands behind all. */
  const before: OwnedBlock[][] = [...articles, []].map(() => [])
  for (const block of blocks) {
    if (block.article >= 0) continue
    before[firstAbove(reached, block.lines[0] as number)]?.push(block)
  }
  return before.flatMap((furniture, n) => [...furniture, ...(articles[n] ?? [])])
}

/** Index of the first of the ascending numbers that is greater, or how many there are. */
function firstAbove(ascending: readonly number[], than: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) > than) high = middle
    else low = middle + 1
  }
  return low
}

/** The articles of a page in their order. */
function articlesOf(blocks: readonly OwnedBlock[]): OwnedBlock[][] {
  const articles = new Map<number, OwnedBlock[]>()
  for (const block of blocks) {
    if (block.article < 0) continue
    const own = articles.get(block.article)
    if (own) own.push(block)
    else articles.set(block.article, [block])
  }
  return [...articles].sort(([a], [b]) => a - b).map(([, own]) => own)
}

/** The blocks in reading order. */
export function inReadingOrder(blocks: readonly OwnedBlock[], textOf: (block: LooseBlock) => string): OwnedBlock[] {
  const articles = articlesOf(blocks).map(own => nameHeads(own, textOf).sort((a, b) => (ORDER[a.kind] ?? BODY) - (ORDER[b.kind] ?? BODY)))
  return withAside(blocks, articles)
}

/** The same where nothing moves. */
export const inOwnOrder = (blocks: readonly OwnedBlock[], textOf: (block: LooseBlock) => string): OwnedBlock[] =>
  withAside(
    blocks,
    articlesOf(blocks).map(own => nameHeads(own, textOf)),
  )
