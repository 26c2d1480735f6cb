// Lines → regions with a role, in articles, in reading order.
import type { BlockKind } from '../doc'
import type { PrintedRegion } from '../geometry/page'
import type { Lexicon } from '../lexicon'
import { readAcross } from './across'
import { groupArticles } from './articles'
import { findBlocks } from './blocks'
import { rememberSeams } from './cohesion'
import { readFields } from './fields'
import { withoutInterrupting, withoutSurely } from './furniture'
import { withoutLineNumbers } from './furniture/line-numbers'
import { withFurniture } from './furniture/place'
import { markItems } from './items'
import { indentsOf, joinScores } from './joins'
import { markKept } from './kept'
import { type Line, readLines } from './lines'
import { marksApart, readMarks } from './markdown'
import { inOwnOrder, inReadingOrder, type OwnedBlock } from './reading-order'
import { areWhole, withoutDoubleSpacing } from './regime'
import { type LooseBlock, resume } from './resume'
import type { Page } from './roles/role'
import { readSideBySide } from './side-by-side'
import { withoutTitleLists } from './title-lists'
import { groupInOrder } from './whole-articles'
import { readWholeLines } from './whole-lines'
import { measureWidths } from './widths'

/** The lines of one block, by their indexes, in reading order. */
export interface Region {
  readonly kind: BlockKind
  readonly lines: readonly number[]
  /** Which article it belongs to; −1 for the page's own furniture. */
  readonly article: number
  /** For each line, how sure it is that it goes on from the one before; given where it could as well be otherwise. */
  readonly confidence?: readonly (number | undefined)[]
  /** Where it stands on the printed page, if that is known. */
  readonly printed?: readonly PrintedRegion[]
}

export interface Layout {
  /** Every line with more than white space. */
  readonly lines: readonly Line[]
  /** Where the last of them ends in the source. */
  readonly lastEnd: number
  /** In reading order; regions of one article stand together. */
  readonly regions: readonly Region[]
}

/** The text of a block, its lines joined. */
const textIn = (lines: readonly Line[]) => (block: LooseBlock) => block.lines.map(index => (lines[index] as Line).text).join('')

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Joins surer than this carry no confidence: nobody would set them otherwise. */
const CERTAIN = 0.9

/** For each line of a block but the first, how surely it goes on from the line before it, where that could be doubted. */
function doubts(lines: readonly number[], joins: readonly number[]): (number | undefined)[] {
  return lines.map((index, n) => {
    if (n === 0 || lines[n - 1] !== index - 1) return undefined
    const sure = 1 / (1 + Math.exp(-(joins[index - 1] as number)))
    return sure < CERTAIN ? Math.round(sure * 100) / 100 : undefined
  })
}

/** Log odds of a join from which an unmarked heading is the first lines of the paragraph behind it. */
const GOES_ON = 1

/** A column cut can leave the first line of a paragraph alone; what looked like a heading without a number goes back to its text. */
function withoutFalseHeadings(blocks: readonly OwnedBlock[], lines: readonly Line[], joins: readonly number[]): OwnedBlock[] {
  const out: OwnedBlock[] = []
  for (const block of blocks) {
    const before = out[out.length - 1]
    const last = before?.lines.at(-1) ?? -1
    const goesOn = block.lines[0] === last + 1 && (joins[last] ?? 0) > GOES_ON
    const marked = lines[before?.lines[0] ?? -1]?.opens === 'section'
    if (before?.kind === 'heading' && !marked && block.kind === 'body' && goesOn)
      out[out.length - 1] = { ...block, lines: [...before.lines, ...block.lines] }
    else out.push(block)
  }
  return out
}

/** Blocks in articles, on a page whose lines are pieces of columns: whatever stands behind its place is put where it belongs. */
function setColumns(page: Page): OwnedBlock[] {
  const { lines, joins, seams } = page
  const found = findBlocks(page).map(({ kind, first, last }) => ({ kind, lines: range(first, last) }))
  const textOf = textIn(lines)
  const blocks = withoutTitleLists(resume(found, lines, seams), textOf)
  const isApart = (block: LooseBlock) => (lines[(block.lines.at(-1) as number) + 1]?.blanks ?? 1) > 0
  const begins = (block: LooseBlock) => lines[block.lines[0] as number]?.begins
  const owners = groupArticles(
    blocks.map(block => ({ kind: block.kind, text: textOf(block), apart: isApart(block), begins: begins(block) })),
  )
  const owned =
    marksApart(blocks, lines) ?? blocks.map((block, i) => ({ ...block, ...(owners[i] as { article: number; kind: BlockKind }) }))
  return inReadingOrder(withoutFalseHeadings(owned, lines, joins), textOf)
}

/** The same where each line is a paragraph: nothing moves. */
function setInOrder(page: Page, apart: readonly Line[]): OwnedBlock[] {
  const blocks = readWholeLines(page)
  return inOwnOrder(marksApart(blocks, page.lines) ?? groupInOrder(blocks, page.lines, apart), textIn(page.lines))
}

/** Which lines of `source`, plain text, make which block of which article. */
export function layOut(source: string, lexicon: Lexicon): Layout {
  const seams = rememberSeams(lexicon)
  const numbered = withoutLineNumbers(source, readLines(source, lexicon))
  const fields = readFields(readSideBySide(source, numbered.text, seams), source)
  const surely = withoutSurely(fields.text, seams)
  const parted = withoutInterrupting(markKept(markItems(readMarks(source, surely.text)), source, seams), seams)
  const apart = [...numbered.numbers, ...fields.apart, ...surely.apart, ...parted.apart]
  const whole = areWhole(parted.text)
  const lines = whole ? parted.text : readAcross(source, withoutDoubleSpacing(parted.text), seams)
  const widths = measureWidths(lines)
  const joins = joinScores(lines, widths, seams)
  const page = { lines, widths, joins, indents: indentsOf(lines), seams, memory: { forced: new Map(), cuts: new Map() } }
  const regions = (whole ? setInOrder(page, apart) : setColumns(page)).map(region => ({
    ...region,
    confidence: doubts(region.lines, joins),
  }))
  const all = [...lines, ...apart]
  return { lines: all, lastEnd: all.reduce((end, line) => Math.max(end, line.end), 0), regions: withFurniture(regions, all, lines.length) }
}
