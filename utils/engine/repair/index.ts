// Regions → the text as read and its pieces. The list of rules is their precedence.

import type { Article, Block, Piece } from '../doc'
import type { Layout } from '../layout'
import type { Line } from '../layout/lines'
import { isSpace } from '../text/characters'
import { articlesOf } from './articles'
import { brokenNumber } from './broken-number'
import { bylineNames, CALLED } from './byline-names'
import { captionCredit } from './caption-credit'
import { groupedNumber } from './grouped-number'
import { headlineLines } from './headline-lines'
import { headlineParts } from './headline-parts'
import { justifiedSpace } from './justified-space'
import { latinWords } from './latin-words'
import { lineBreak } from './line-break'
import { looseBlank } from './loose-blank'
import { LOST_BLANK, losesBlanks, lostBlanks } from './lost-blanks'
import { numberSpace } from './number-space'
import { numbersApart } from './numbers-apart'
import { punctuationSpace } from './punctuation-space'
import type { Gap, RepairRule } from './rule'
import { setApart } from './set-apart'
import { spacedNumber } from './spaced-number'
import { twoCharacterName } from './two-character-name'
import { weaver } from './weaver'
import { wideBlank } from './wide-blank'

export const REPAIR_RULES: readonly RepairRule[] = [
  captionCredit,
  headlineParts,
  bylineNames,
  latinWords,
  punctuationSpace,
  wideBlank,
  brokenNumber,
  groupedNumber,
  spacedNumber,
  numbersApart,
  numberSpace,
  twoCharacterName,
  justifiedSpace,
  looseBlank,
  headlineLines,
  lineBreak,
  setApart,
]

export interface Repaired {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly blocks: readonly Block[]
  readonly articles: readonly Article[]
}

/** What the first rule with an opinion sets in the place of the gap; the last one always has one. */
function decide(gap: Gap): { glue: string; rule: string } {
  for (const rule of REPAIR_RULES) {
    const glue = rule.decide(gap)
    if (glue !== undefined) return { glue, rule: rule.name }
  }
  return { glue: '', rule: lineBreak.name }
}

const SPACE = /\s+/g

/**
 * Weaves the text of the regions in their order. The white space before a line goes where the line goes. `plain` is the source as it is
 * meant, by which all is decided.
 */
export function repair(source: string, layout: Layout, plain = source): Repaired {
  const { lines, regions } = layout
  const weave = weaver(source)
  const blocks: Block[] = []
  const lost = losesBlanks(plain)
  const folios = regions.filter(({ kind }) => kind === 'folio').flatMap(region => region.lines.map(index => lines[index] as Line))
  /** Source offsets in the block at which a blank was lost. */
  let missing: readonly number[] = []
  const copyText = (start: number, end: number) => {
    let at = start
    for (const offset of missing) {
      if (offset <= start || offset >= end) continue
      weave.copy(at, offset)
      weave.replace(offset, offset, ' ', LOST_BLANK)
      at = offset
    }
    weave.copy(at, end)
  }
  const copyLine = (line: Line, kind: Block['kind'], called?: boolean) => {
    let at = line.start
    // The words of a headline in Markdown are set as others are; the blank behind its mark is a part of that.
    const marks = line.told === 'headline' && line.kept ? (/^#+\s*/.exec(plain.slice(line.start, line.end))?.[0].length ?? 0) : 0
    if (line.gaps && (!line.kept || marks))
      for (const match of plain.slice(line.start, line.end).matchAll(SPACE)) {
        if (match.index < marks) continue
        const start = line.start + match.index
        const end = start + match[0].length
        copyText(at, start)
        const { glue, rule } = decide({ source: plain, start, end, broken: false, spaced: line.spaced, loose: line.loose, kind, called })
        weave.replace(start, end, glue, rule)
        at = end
      }
    copyText(at, line.end)
  }
  for (const region of regions) {
    let start = 0
    missing = lost === 'all' || (lost && region.kind === 'caption') ? missingIn(plain, lines, region) : []
    const called = isCalled(plain, lines, region.lines)
    const widest = Math.max(...region.lines.slice(0, 12).map(index => (lines[index] as Line).width))
    region.lines.forEach((index, n) => {
      const line = lines[index] as Line
      if (n === 0) {
        weave.replace(line.lead, line.start, blocks.length ? '\n' : '', 'block-break')
        start = weave.length()
      } else {
        const previous = lines[region.lines[n - 1] as number] as Line
        const gap = {
          source: plain,
          start: previous.end,
          end: line.start,
          broken: true,
          spaced: previous.spaced || line.spaced,
          loose: previous.loose && line.loose,
          kind: region.kind,
          called,
          across: isAcross(source, previous, line, folios),
          widths: { left: previous.width, right: line.width, widest, lines: region.lines.length },
        }
        const { glue, rule } = decide(gap)
        weave.replace(line.lead, line.start, glue, rule, region.confidence?.[n])
      }
      copyLine(line, region.kind, called)
    })
    blocks.push({ kind: region.kind, start, end: weave.length(), ...(region.printed && { regions: region.printed }) })
  }
  weave.replace(layout.lastEnd, source.length, '', lineBreak.name)
  const text = weave.text()
  return { text, pieces: weave.pieces, blocks, articles: articlesOf(text, blocks, layout) }
}

/** Units of the source that the number of a line and the white space round it take at most. */
const NUMBER = 12

/** Whether nothing but other columns, the rest of the one row and the start of the next, or the number of the line stands between two lines in the source. */
function isAcross(source: string, line: Line, next: Line, folios: readonly Line[]): boolean {
  if (line.end >= next.start) return false
  if (line.numbered && next.numbered && next.start - line.end <= NUMBER) return true
  const between = source.slice(line.end, next.start).split('\n')
  return (
    (next.placed === true || next.row !== undefined) &&
    between.filter(part => part.trim()).length <= 2 &&
    !folios.some(({ start }) => start >= line.end && start < next.start)
  )
}

/** Whether somebody is called a reporter in lines that stand in a row; nothing of others, whose words may run on elsewhere. */
function isCalled(source: string, lines: readonly Line[], own: readonly number[]): boolean | undefined {
  const first = lines[own[0] as number] as Line
  const last = lines[own[own.length - 1] as number] as Line
  const inRow = (own[own.length - 1] as number) - (own[0] as number) === own.length - 1 && last.start >= first.start
  return inRow ? CALLED.test(source.slice(first.start, last.end)) : undefined
}

/** Source offsets in a region at which a blank was lost. */
function missingIn(source: string, lines: readonly Line[], { lines: own, kind }: Layout['regions'][number]): number[] {
  const offsets: number[] = []
  let solid = ''
  for (const index of own) {
    const { start, end } = lines[index] as Line
    for (let i = start; i < end; i++) {
      if (isSpace(source.charCodeAt(i))) continue
      offsets.push(i)
      solid += source[i]
    }
  }
  // Only between neighbours: where there is white space, the rules decide.
  return lostBlanks(solid, kind)
    .filter(at => offsets[at] === (offsets[at - 1] as number) + 1)
    .map(at => offsets[at] as number)
}
