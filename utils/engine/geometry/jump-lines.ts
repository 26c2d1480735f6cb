// Lines that say on which page an article goes on, or where it began.
import type { Doc } from '../doc'
import { numberOf } from '../text/numerals'
import type { Span } from '../text/span'

/** A line, or the part of one, that names another page of the paper. */
export interface JumpLine extends Span {
  readonly to: number
  /** The article began there; it goes on there if not. */
  readonly isBack: boolean
}

const JUMP = /(?:下转|紧接|转|上接|接)\s?第?\s?(?:[A-Z]?0{0,2}([1-9]\d{0,2})|([一二三四五六七八九十]{1,4}))\s?版/g
/** UTF-16 units of a block that such a line ends or makes up. */
const NEAR_END = 24

/** Those of a block, with offsets in it: they make it up, or end it. */
export const jumpsIn = (block: string): JumpLine[] =>
  [...block.matchAll(JUMP)].flatMap(({ 0: words, 1: figures, 2: numeral, index }) => {
    const to = numberOf(figures ?? numeral ?? '')
    const isAtEdge = index < NEAR_END / 4 || block.length - index < NEAR_END
    return to && isAtEdge ? [{ start: index, end: index + words.length, to, isBack: words.includes('接') && !words.startsWith('紧') }] : []
  })

/** Those of a text. */
export const jumpLinesOf = ({ text, blocks }: Pick<Doc, 'text' | 'blocks'>): JumpLine[] =>
  blocks.flatMap(({ start, end }) =>
    jumpsIn(text.slice(start, end)).map(jump => ({ ...jump, start: start + jump.start, end: start + jump.end })),
  )

/** A line on one page and the one on another that answers it. */
export interface Jump {
  readonly page: number
  readonly line: JumpLine
  readonly answer: JumpLine
}

/** By pages: those lines that another page answers, each with what it leads to. Where several could be meant none is. */
export function answeredJumps(pages: ReadonlyMap<number, readonly JumpLine[]>): Jump[] {
  return [...pages].flatMap(([page, lines]) =>
    lines.flatMap(line => {
      const answers = (pages.get(line.to) ?? []).filter(({ to, isBack }) => to === page && isBack !== line.isBack)
      const alike = lines.filter(({ to, isBack }) => to === line.to && isBack === line.isBack)
      const [answer] = answers
      return answer && answers.length === 1 && alike.length === 1 ? [{ page, line, answer }] : []
    }),
  )
}
