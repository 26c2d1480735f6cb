// Blocks → articles: where one ends and the next begins, and which headline belongs to which, for the page as a whole.
import type { BlockKind } from '../doc'
import { coverage, pairsOf, rarityOf } from './kinship'
import { ATTENDANCE, DATELINE, OPENER } from './openers'

export interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
}

/** What speaks for a cut between two articles, and for the headline of one; all in one currency. */
const WEIGHT = {
  noReason: -5,
  opener: 4.5,
  openerInside: -2.5,
  salutation: 2,
  dateline: 1.2,
  afterDate: 3,
  afterCredit: 2.5,
  afterAttendance: 0.8,
  head: 3,
  kinship: 5,
  noHead: -2.5,
  headBothSides: -6,
  headInside: -3.5,
  slogan: -1.5,
  habit: 1.2,
} as const

/** An article of more blocks than this is cut. */
const LONGEST = 80

/** The reasons to begin a new article between two blocks of text; `heads` headlines stand between them. */
function cutScore(before: TextBlock, after: TextBlock, heads: number): number {
  let score: number = WEIGHT.noReason
  if (after.kind === 'body' && OPENER.test(after.text)) score += WEIGHT.opener
  else if (after.kind === 'salutation') score += WEIGHT.salutation
  else if (after.kind === 'body' && DATELINE.test(after.text)) score += WEIGHT.dateline
  if (before.kind === 'date') score += WEIGHT.afterDate
  else if (/（(?:本报|首席|参与)?(?:记者|通讯员)[^（）]*）$/.test(before.text)) score += WEIGHT.afterCredit
  else if (before.kind === 'body' && ATTENDANCE.test(before.text)) score += WEIGHT.afterAttendance
  return score + (heads ? WEIGHT.head : 0)
}

/** One way through the page up to a cut, where the first `split` headlines belong to the article above. */
interface Way {
  readonly score: number
  readonly from: number
  readonly fromSplit: number
}

interface Page {
  /** Blocks that are not headlines. */
  readonly units: readonly TextBlock[]
  /** For each cut 0…n, the headlines that stand there. */
  readonly heads: readonly (readonly TextBlock[])[]
}

interface ArticleSpan {
  /** Units [from, to). */
  readonly from: number
  readonly to: number
  /** The headlines at cut `from` from this one on are its own, and those at cut `to` up to that one. */
  readonly fromSplit: number
  readonly toSplit: number
}

/** Finds the articles, given how much the page prefers headlines before (positive) to behind (negative). */
function bestArticles({ units, heads }: Page, habit: number): ArticleSpan[] {
  const n = units.length
  const pairs = units.map(unit => pairsOf(unit.text))
  const rarity = rarityOf(pairs)
  const forward = heads.map((list, cut) => list.map(head => coverage(pairsOf(head.text), pairs.slice(cut, cut + LONGEST), rarity)))
  const backward = heads.map((list, cut) =>
    list.map(head => coverage(pairsOf(head.text), pairs.slice(Math.max(0, cut - LONGEST), cut).reverse(), rarity)),
  )
  const cuts = units.map((unit, i) => (i ? cutScore(units[i - 1] as TextBlock, unit, (heads[i] as readonly TextBlock[]).length) : 0))
  const inside = units.map((unit, i) =>
    i ? WEIGHT.headInside * (heads[i] as readonly TextBlock[]).length + (OPENER.test(unit.text) ? WEIGHT.openerInside : 0) : 0,
  )
  const kin = (shares: readonly (readonly number[])[], from: number, to: number, count: number) => {
    let best = 0
    for (let h = from; h < to; h++) best = Math.max(best, shares[h]?.[count] ?? 0)
    return best
  }
  const ways: Way[][] = heads.map(() => [])
  const firstHeads = heads[0]?.length ?? 0
  for (let split = 0; split <= firstHeads; split++) (ways[0] as Way[])[split] = { score: WEIGHT.slogan * split, from: -1, fromSplit: 0 }
  for (let to = 1; to <= n; to++) {
    const last = (heads[to] as readonly TextBlock[]).length
    for (let toSplit = 0; toSplit <= last; toSplit++) {
      let best: Way | undefined
      let within = 0
      for (let from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
        const count = to - from
        ;(ways[from] as Way[]).forEach((way, fromSplit) => {
          const above = (heads[from] as readonly TextBlock[]).length - fromSplit
          let score = way.score + within + (to < n ? (cuts[to] as number) : WEIGHT.slogan * (last - toSplit))
          if (above) score += WEIGHT.kinship * kin(forward[from] ?? [], fromSplit, fromSplit + above, count) + habit
          if (toSplit) score += WEIGHT.kinship * kin(backward[to] ?? [], 0, toSplit, count) - habit
          if (above && toSplit) score += WEIGHT.headBothSides
          if (!above && !toSplit) score += WEIGHT.noHead
          if (!best || score > best.score) best = { score, from, fromSplit }
        })
        within += inside[from] as number
      }
      if (best) (ways[to] as Way[])[toSplit] = best
    }
  }
  const spans: ArticleSpan[] = []
  let to = n
  let toSplit = (ways[n] ?? []).reduce((best, way, split, all) => (way.score > (all[best] as Way).score ? split : best), 0)
  while (to > 0) {
    const { from, fromSplit } = (ways[to] as Way[])[toSplit] as Way
    spans.push({ from, to, fromSplit, toSplit })
    to = from
    toSplit = fromSplit
  }
  return spans.reverse()
}

/** For each block, the number of its article in the order of the page; −1 for the page's own. Headlines inside an article become headings. */
export function groupArticles(blocks: readonly TextBlock[]): { article: number; kind: BlockKind }[] {
  const units: TextBlock[] = []
  const unitAt: number[] = []
  const heads: TextBlock[][] = [[]]
  const headAt: number[][] = [[]]
  const out = blocks.map(({ kind }) => ({ article: -1, kind }))
  blocks.forEach((block, i) => {
    if (block.kind === 'headline') {
      heads.at(-1)?.push(block)
      headAt.at(-1)?.push(i)
    } else if (block.kind !== 'folio' && block.kind !== 'slogan') {
      units.push(block)
      unitAt.push(i)
      heads.push([])
      headAt.push([])
    }
  })
  const page = { units, heads }
  const count = (spans: readonly ArticleSpan[]) =>
    spans.reduce(
      (sum, { from, to, fromSplit, toSplit }) =>
        sum + (fromSplit < (heads[from] as TextBlock[]).length ? 1 : 0) - (toSplit ? 1 : 0) + 0 * to,
      0,
    )
  let spans = bestArticles(page, 0)
  const lean = count(spans) / Math.max(1, spans.length)
  spans = bestArticles(page, WEIGHT.habit * lean)
  spans.forEach(({ from, to, fromSplit, toSplit }, article) => {
    const own = (i: number, kind?: BlockKind) => {
      out[i] = { article, kind: kind ?? (out[i] as { kind: BlockKind }).kind }
    }
    for (let u = from; u < to; u++) own(unitAt[u] as number)
    for (let cut = from + 1; cut < to; cut++) for (const i of headAt[cut] as number[]) own(i, 'heading')
    for (const i of (headAt[from] as number[]).slice(fromSplit)) own(i)
    for (const i of (headAt[to] as number[]).slice(0, toSplit)) own(i)
  })
  // Headlines that no article took are the page's own.
  out.forEach((each, i) => {
    if (each.kind === 'headline' && each.article < 0) out[i] = { article: -1, kind: 'slogan' }
  })
  return out
}
