// Blocks → articles: where one ends and the next begins, and which headline belongs to which, for the page as a whole.
import type { BlockKind } from '../doc'
import { type Coverage, coverage, pairsOf, rarityOf } from './kinship'
import { ATTENDANCE, DATELINE, OPENER } from './openers'
import { ANNOUNCES, ATTENDS, SUBORDINATE } from './roles/head'

export interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
  /** A blank line, or the border of the page, stands behind it. */
  readonly apart: boolean
}

/** What speaks for a cut between two articles, and for the headline of one; all in one currency. */
const WEIGHT = {
  noReason: -5,
  /** Neighbouring paragraphs of one article share this much; those of two articles less. */
  common: 0.1,
  continuity: 14,
  continuityMost: 2,
  opener: 4.5,
  openerInside: -2.5,
  salutation: 2,
  dateline: 1.2,
  afterDate: 3,
  afterCredit: 2.5,
  afterAttendance: 0.8,
  head: 3,
  /** A headline that shares this much with its article by chance gains nothing. */
  chance: 0.25,
  kinship: 9,
  noHead: -2.5,
  headBothSides: -6,
  headInside: -3.5,
  /** A headline that is the page's own, set apart by a blank line or not. */
  slogan: -0.4,
  sloganClose: -3,
  /** The same at the foot of the page, where slogans are rarer. */
  sloganLast: -1.5,
  /** A headline that announces a letter, over a letter and over anything else. */
  letter: 3,
  noLetter: -3,
  habit: 1.2,
  parting: -7,
} as const

/** 致全区党员干部的倡议书 and the like. */
const LETTER = /^[—─一]{2}致|(?:倡议书|公开信|一封信|慰问信|感谢信|告知书)$/

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
  /** What parts or holds two neighbours by the words they share. */
  const strangeness = (i: number) => {
    const { found, all } = coverage(pairs[i] as ReadonlySet<number>, pairs.slice(Math.max(0, i - 3), i), rarity)
    const share = all ? (found.at(-1) as number) / all : WEIGHT.common
    return Math.max(-WEIGHT.continuityMost, Math.min(WEIGHT.continuityMost, WEIGHT.continuity * (WEIGHT.common - share)))
  }
  const cuts = units.map((unit, i) =>
    i ? cutScore(units[i - 1] as TextBlock, unit, (heads[i] as readonly TextBlock[]).length) + strangeness(i) : 0,
  )
  const inside = units.map((unit, i) =>
    i ? WEIGHT.headInside * (heads[i] as readonly TextBlock[]).length + (OPENER.test(unit.text) ? WEIGHT.openerInside : 0) : 0,
  )
  const kin = (list: readonly Coverage[], from: number, to: number, count: number) => {
    let found = 0
    let all = 0
    for (let h = from; h < to; h++) {
      found += list[h]?.found[count] ?? 0
      all += list[h]?.all ?? 0
    }
    return all ? WEIGHT.kinship * (found / all - WEIGHT.chance) : 0
  }
  /** What it costs to part the headlines of one place before the one at `split`. */
  const parting = heads.map(list =>
    Array.from({ length: list.length + 1 }, (_, split) => {
      const above = list[split - 1]?.text
      const below = list[split]?.text
      if (above === undefined || below === undefined) return 0
      return (ANNOUNCES.test(above) ? WEIGHT.parting : 0) + (SUBORDINATE.test(below) || ATTENDS.test(below) ? WEIGHT.parting : 0)
    }),
  )
  const ways: Way[][] = heads.map(() => [])
  const firstHeads = heads[0]?.length ?? 0
  const asSlogans = (list: readonly TextBlock[]) => list.reduce((sum, head) => sum + (head.apart ? WEIGHT.slogan : WEIGHT.sloganClose), 0)
  for (let split = 0; split <= firstHeads; split++)
    (ways[0] as Way[])[split] = { score: asSlogans((heads[0] as readonly TextBlock[]).slice(0, split)), from: -1, fromSplit: 0 }
  // How many blocks of letters stand before each unit.
  const letters = [0]
  for (const { kind } of units)
    letters.push((letters[letters.length - 1] as number) + (kind === 'salutation' || kind === 'signature' ? 1 : 0))
  for (let to = 1; to <= n; to++) {
    const last = (heads[to] as readonly TextBlock[]).length
    for (let toSplit = 0; toSplit <= last; toSplit++) {
      let best: Way | undefined
      let within = 0
      for (let from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
        const count = to - from
        ;(ways[from] as Way[]).forEach((way, fromSplit) => {
          const above = (heads[from] as readonly TextBlock[]).length - fromSplit
          let score =
            way.score +
            within +
            (parting[to]?.[toSplit] ?? 0) +
            (to < n
              ? (cuts[to] as number)
              : asSlogans((heads[to] as readonly TextBlock[]).slice(toSplit)) + (toSplit < last ? WEIGHT.sloganLast : 0))
          if (above) score += kin(forward[from] ?? [], fromSplit, fromSplit + above, count) + habit
          if (toSplit) score += kin(backward[to] ?? [], 0, toSplit, count) - habit
          const titles = [
            ...(heads[from] as readonly TextBlock[]).slice(fromSplit),
            ...(heads[to] as readonly TextBlock[]).slice(0, toSplit),
          ]
          if (titles.some(({ text }) => LETTER.test(text)))
            score += (letters[to] as number) > (letters[from] as number) ? WEIGHT.letter : WEIGHT.noLetter
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

/** What stands beside the run of an article. */
const ASIDE = new Set<BlockKind>(['caption', 'folio', 'slogan'])

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
    } else if (!ASIDE.has(block.kind)) {
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
