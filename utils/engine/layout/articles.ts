// Blocks → articles: where one ends and the next begins, and which headline belongs to which, for the page as a whole.

import type { BlockKind } from '../doc'
import { append } from '../text/lists'
import { type Evidence, isEven, LONGEST, WEIGHT, weigh } from './article-evidence'
import type { TextBlock } from './cut-evidence'
import { pairsOf, wordsOf } from './kinship'
import { strayHeads } from './stray-heads'

/** One way through the page up to a cut, where the first `split` headlines belong to the article above. */
interface Way {
  readonly score: number
  readonly from: number
  readonly fromSplit: number
}

interface ArticleSpan {
  /** Units [from, to). */
  readonly from: number
  readonly to: number
  /** The headlines at cut `from` from this one on are its own, and those at cut `to` up to that one. */
  readonly fromSplit: number
  readonly toSplit: number
}

/** More headlines in a row are a list: those in its midst are of no article. */
const MOST_HEADS = 24

/** An article that costs so much to hold together is two. */
const TORN = -14

/** Finds the articles, given how much the page prefers headlines before (positive) to behind (negative). */
function bestArticles(evidence: Evidence, counts: readonly number[], habit: number): ArticleSpan[] {
  const n = counts.length - 1
  const ways: Way[][] = counts.map(() => [])
  for (let split = 0; split <= (counts[0] as number); split++)
    (ways[0] as Way[])[split] = { score: evidence.slogansAbove(0, split), from: -1, fromSplit: 0 }
  for (let to = 1; to <= n; to++)
    for (let toSplit = 0; toSplit <= (counts[to] as number); toSplit++) {
      let best: Way | undefined
      let within =
        (evidence.parting[to]?.[toSplit] as number) + (to < n ? (evidence.cuts[to] as number) : evidence.slogansBelow(to, toSplit))
      const border = within
      for (let from = to - 1; from >= Math.max(0, to - LONGEST) && within - border > TORN; from--) {
        const options = ways[from] as Way[]
        const behind = toSplit ? evidence.titleAbove(to, toSplit, to - from) - habit : 0
        for (let fromSplit = 0; fromSplit < options.length; fromSplit++) {
          const above = fromSplit < (counts[from] as number)
          let score = (options[fromSplit] as Way).score + within + behind + evidence.letter(from, fromSplit, to, toSplit)
          if (above) score += evidence.titleBelow(from, fromSplit, to - from) + habit
          if (above && toSplit) score += WEIGHT.headBothSides
          if (!above && !toSplit) score += evidence.bare(from, to)
          if (!best || score > best.score) best = { score, from, fromSplit }
        }
        within += evidence.inside[from] as number
      }
      if (best) (ways[to] as Way[])[toSplit] = best
    }
  const spans: ArticleSpan[] = []
  let to = n
  let toSplit = (ways[n] as Way[]).reduce((best, way, split, all) => (way.score > (all[best] as Way).score ? split : best), 0)
  while (to > 0) {
    const { from, fromSplit } = (ways[to] as Way[])[toSplit] as Way
    spans.push({ from, to, fromSplit, toSplit })
    to = from
    toSplit = fromSplit
  }
  return spans.reverse()
}

/** What stands beside the run of an article. */
const ASIDE = new Set<BlockKind>(['caption', 'folio', 'slogan'])

/** A headline of even parts that stands alone and that no text on the page speaks of is a slogan of the page. */
function withoutSlogans(blocks: readonly TextBlock[]): TextBlock[] {
  const isHead = (block: TextBlock | undefined) => block?.kind === 'headline'
  const even = new Set(blocks.filter((block, i) => isHead(block) && isEven(block.text) && !isHead(blocks[i - 1]) && !isHead(blocks[i + 1])))
  if (!even.size) return [...blocks]
  const spoken = pairsOf(
    blocks
      .filter(({ kind }) => kind !== 'headline')
      .map(({ text }) => text)
      .join('。'),
  )
  const isSlogan = (text: string) => ![...pairsOf(text)].some(pair => spoken.has(pair))
  return blocks.map(block => (even.has(block) && isSlogan(block.text) ? { ...block, kind: 'slogan' } : block))
}

/** For each block, the number of its article in the order of the page; −1 for the page's own. Headlines inside an article become headings. */
export function groupArticles(found: readonly TextBlock[]): { article: number; kind: BlockKind }[] {
  const blocks = withoutSlogans(found)
  const units: TextBlock[] = []
  const unitAt: number[] = []
  const heads: TextBlock[][] = [[]]
  const headAt: number[][] = [[]]
  const out = blocks.map(({ kind }) => ({ article: -1, kind }))
  /** The author in the field of a record before its title. */
  const isOverTitle = (i: number) => blocks[i]?.kind === 'byline' && blocks[i]?.begins === 'field' && blocks[i + 1]?.kind === 'headline'
  blocks.forEach((block, i) => {
    if (isOverTitle(i)) return
    if (block.kind === 'headline') {
      heads.at(-1)?.push(isOverTitle(i - 1) ? { ...block, begins: 'field' } : block)
      headAt.at(-1)?.push(i)
    } else if (!ASIDE.has(block.kind)) {
      units.push(block)
      unitAt.push(i)
      heads.push([])
      headAt.push([])
    }
  })
  const words = wordsOf(units)
  for (const { cut, from, to, before } of strayHeads({ units, heads, words }).reverse()) {
    append(heads[before] as TextBlock[], (heads[cut] as TextBlock[]).splice(from, to - from))
    append(headAt[before] as number[], (headAt[cut] as number[]).splice(from, to - from))
  }
  for (const list of [...heads, ...headAt]) if (list.length > MOST_HEADS) list.splice(MOST_HEADS / 2, list.length - MOST_HEADS)
  const evidence = weigh({ units, heads, words })
  const counts = heads.map(list => list.length)
  let spans = bestArticles(evidence, counts, 0)
  // How much more often the page sets a headline before its article than behind it.
  const before = spans.filter(({ from, fromSplit }) => fromSplit < (counts[from] as number)).length
  const behind = spans.filter(({ toSplit }) => toSplit > 0).length
  const lean = (before - behind) / Math.max(1, spans.length)
  spans = bestArticles(evidence, counts, WEIGHT.habit * lean)
  spans.forEach(({ from, to, fromSplit, toSplit }, article) => {
    const own = (i: number, kind?: BlockKind) => {
      out[i] = { article, kind: kind ?? (out[i] as { kind: BlockKind }).kind }
    }
    for (let u = from; u < to; u++) own(unitAt[u] as number)
    for (let cut = from + 1; cut < to; cut++) for (const i of headAt[cut] as number[]) own(i, 'heading')
    for (const i of (headAt[from] as number[]).slice(fromSplit)) own(i)
    for (const i of (headAt[to] as number[]).slice(0, toSplit)) own(i)
  })
  blocks.forEach(({ kind }, i) => {
    if (isOverTitle(i)) out[i] = { article: Math.max(0, (out[i + 1] as { article: number }).article), kind }
  })
  // A caption goes with what stands before it.
  blocks.forEach(({ kind }, i) => {
    if (kind !== 'caption') return
    let near = i - 1
    while (near >= 0 && (out[near] as { article: number }).article < 0) near--
    out[i] = { article: near >= 0 ? (out[near] as { article: number }).article : 0, kind }
  })
  // Headlines that no article took are the page's own.
  out.forEach((each, i) => {
    if (each.kind === 'headline' && each.article < 0) out[i] = { article: -1, kind: 'slogan' }
  })
  return out
}
