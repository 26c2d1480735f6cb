// Pages → their text in reading order, and what its lines make.

import { rememberSeams } from '../layout/cohesion'
import { pairScore } from '../layout/joins'
import { lineAt } from '../layout/lines'
import type { Lexicon } from '../lexicon'
import type { SheetArticle } from './articles'
import { findJumps, printedNumber } from './jumps'
import type { PageGeometry } from './page'
import type { SheetBlock } from './paragraphs'
import { plainPage } from './plain-page'
import type { PrintedBlock, PrintedText, Tie } from './printed'
import { readSheet } from './read-sheet'
import { boxesOf } from './regions'
import type { Flow } from './seam-scores'
import { type Rect, turnedBack } from './sheet'
import { type Sheets, sheetsOf } from './sheets'
import { tiesOf } from './ties'

/** Log odds by the words at a seam; each end and beginning is read once. */
function flowBy(lexicon: Lexicon): Flow {
  const seams = rememberSeams(lexicon)
  const known = new Map<string, ReturnType<typeof lineAt>>()
  let at = 0
  const lineOf = (text: string) => {
    let line = known.get(text)
    if (!line) {
      // Offsets only tell lines apart.
      line = { ...lineAt(text, 0, text.length, 0, 0, 0), start: at, end: at + text.length }
      at += text.length + 1
      known.set(text, line)
    }
    return line
  }
  return (end, start) => pairScore(lineOf(end), lineOf(start), seams)
}

/** The articles of a page from top to bottom, between the furniture above them and the other, with the way from their coordinates to those of the page. */
function articlesOf(page: PageGeometry, { level, upright }: Sheets, flow: Flow) {
  const back = (rect: Rect) => turnedBack(rect, page)
  const same = (rect: Rect) => rect
  const all = [
    ...readSheet(level, flow).map(article => ({ article, back: same })),
    ...(upright ? readSheet(upright, flow).map(article => ({ article, back })) : []),
  ]
  const placed = all.map(each => ({ ...each, rect: each.back(each.article) }))
  const isDown = upright !== undefined && upright.lines.length > level.lines.length
  const own = inRows(
    placed.filter(({ article }) => article.own),
    isDown,
  )
  const furniture = placed.filter(({ article }) => !article.own)
  // Nobody who came for the news is to read all slogans and advertisements first: what stands above it comes before it, and the rest behind.
  const top = Math.min(...own.map(({ rect }) => rect.y0))
  const isAbove = ({ rect }: { readonly rect: Rect }) => rect.y0 < top
  return [...furniture.filter(isAbove), ...own, ...furniture.filter(each => !isAbove(each))]
}

/** Points within which tops are level. */
const LEVEL = 25

/** What begins at one height from left to right, or from right to left on a page whose lines go down; from top to bottom. */
function inRows<T extends { readonly rect: Rect }>(placed: readonly T[], isDown: boolean): T[] {
  const sorted = [...placed].sort((a, b) => a.rect.y0 - b.rect.y0)
  const rows: T[][] = []
  for (const each of sorted) {
    const row = rows.at(-1)
    if (row && each.rect.y0 - (row[0] as T).rect.y0 < LEVEL) row.push(each)
    else rows.push([each])
  }
  return rows.flatMap(row => row.sort((a, b) => (isDown ? b.rect.x1 - a.rect.x1 : a.rect.x0 - b.rect.x0)))
}

interface Placed {
  readonly article: SheetArticle
  readonly page: number
  readonly back: (rect: Rect) => Rect
}

const textOf = ({ lines }: SheetBlock) => lines.map(({ said }) => said).join('')

/** Articles with the rest of those that go on on other pages behind them; the headlines of such a rest are headings. */
function withRests(placed: readonly Placed[], flow: Flow): (readonly Placed[])[] {
  const printed = new Map<number, number | undefined>()
  for (const page of new Set(placed.map(({ page }) => page))) {
    const furniture = placed.filter(each => each.page === page && !each.article.own).flatMap(({ article }) => article.blocks.map(textOf))
    printed.set(page, printedNumber(furniture))
  }
  const jumping = placed.map(({ article, page }) => {
    const own = article.own ? article.blocks.filter(({ kind }) => kind === 'body') : []
    return { page, printed: printed.get(page), texts: own.map(textOf) }
  })
  const restOf = printed.size > 1 ? findJumps(jumping, flow) : []
  return placed.flatMap((each, i) => {
    if ((restOf[i] ?? -1) >= 0) return []
    const rests = placed.filter((_, k) => restOf[k] === i)
    const asRest = (rest: Placed): Placed => ({
      ...rest,
      article: {
        ...rest.article,
        blocks: rest.article.blocks.map(block => (HEADS.has(block.kind) ? { ...block, kind: 'heading' } : block)),
      },
    })
    return [[each, ...rests.map(asRest)]]
  })
}

const HEADS = new Set<SheetBlock['kind']>(['kicker', 'headline', 'subheadline'])

/** Reads pages; regions count them from `first`. */
export function readPages(pages: readonly PageGeometry[], lexicon: Lexicon, first = 1): PrintedText {
  const flow = flowBy(lexicon)
  const texts: string[] = []
  const ties: Tie[] = []
  let length = 0
  const blocks: PrintedBlock[] = []
  const sheets = pages.map(sheetsOf)
  const placed = pages.flatMap((page, i) =>
    articlesOf(page, sheets[i] as Sheets, flow).map((each): Placed => ({ ...each, page: first + i })),
  )
  const hasHead = placed.some(({ article }) => article.blocks.some(({ kind }) => HEADS.has(kind) || kind === 'heading'))
  const [only, ...others] = sheets
  // Several pages would be too much for those who read words, at once.
  const plain = only && !others.length && !only.upright && !hasHead ? plainPage(only.level, first) : undefined
  let article = 0
  for (const parts of withRests(placed, flow)) {
    const own = parts[0]?.article.own === true
    for (const { article: each, page, back } of parts)
      for (const { kind, lines } of each.blocks) {
        const numbers = lines.map(line => {
          ties.push(...tiesOf(line, length))
          length += line.text.length + 1
          return texts.push(line.text) - 1
        })
        blocks.push({ kind, lines: numbers, article: own ? article : -1, regions: boxesOf(lines, back).map(box => ({ page, box })) })
      }
    if (own) article++
  }
  return { source: texts.join('\n'), layout: { blocks }, ties, ...(plain && { plain }) }
}
