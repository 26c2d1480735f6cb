// Lines → regions with a role, in articles, in reading order.
import type { BlockKind } from '../doc'
import type { Lexicon } from '../lexicon'
import { groupArticles } from './articles'
import { findBlocks } from './blocks'
import { rememberCuts } from './cohesion'
import { readAcross } from './columns'
import { headKinds } from './head-kinds'
import { joinScores } from './joins'
import { markKept } from './kept-lines'
import { type Line, readLines } from './lines'
import { type LooseBlock, resume } from './resume'
import { measureWidths } from './widths'

/** The lines of one block, by their indexes, in reading order. */
export interface Region {
  readonly kind: BlockKind
  readonly lines: readonly number[]
  /** Which article it belongs to; −1 for the page's own furniture. */
  readonly article: number
  /** For each line, how sure it is that it goes on from the one before; given where it could as well be otherwise. */
  readonly confidence?: readonly (number | undefined)[]
}

export interface Layout {
  /** Every line with more than white space. */
  readonly lines: readonly Line[]
  /** Where the last of them ends in the source. */
  readonly lastEnd: number
  /** In reading order; regions of one article stand together. */
  readonly regions: readonly Region[]
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

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
const orderOf = (kind: BlockKind) => ORDER[kind] ?? 5

/** Which lines of `source` make which block of which article. */
export function layOut(source: string, lexicon: Lexicon): Layout {
  const cuts = rememberCuts(lexicon)
  const lines = readAcross(source, markKept(readLines(source), source), cuts)
  const widths = measureWidths(lines)
  const joins = joinScores(lines, widths, cuts)
  const found = findBlocks({ lines, widths, joins, cuts }).map(({ kind, first, last }) => ({ kind, lines: range(first, last) }))
  const blocks = resume(found, lines, cuts)
  const texts = blocks.map(block => block.lines.map(index => (lines[index] as Line).text).join(''))
  const grouped = groupArticles(
    blocks.map(({ kind, lines: own }, i) => ({
      kind,
      text: texts[i] as string,
      apart: (lines[(own.at(-1) as number) + 1]?.blanks ?? 1) > 0,
    })),
  )
  const articles = new Map<number, number[]>()
  grouped.forEach(({ article }, i) => {
    const own = articles.get(article)
    own ? own.push(i) : articles.set(article, [i])
  })
  const regions: Region[] = []
  for (const [article, members] of [...articles].sort(([a], [b]) => a - b)) {
    const kindOf = members.map(i => (grouped[i] as { kind: BlockKind }).kind)
    const heads = members.filter((_, m) => kindOf[m] === 'headline')
    const kinds = headKinds(heads.map(i => texts[i] as string))
    heads.forEach((i, h) => {
      kindOf[members.indexOf(i)] = kinds[h] as BlockKind
    })
    const order = members.map((i, m) => ({ i, kind: kindOf[m] as BlockKind }))
    if (article >= 0) order.sort((a, b) => orderOf(a.kind) - orderOf(b.kind) || a.i - b.i)
    for (const { i, kind } of order) regions.push({ kind, lines: (blocks[i] as LooseBlock).lines, article })
  }
  return { lines, lastEnd: lines.reduce((end, line) => Math.max(end, line.end), 0), regions }
}
