// Line ends that a copy turned into blanks: out of a viewer one stands wherever a printed line ended, out of a database wherever a paragraph did.
import type { Lexicon } from '../lexicon'
import { HAN, isSpace, widthOf } from '../text/characters'
import type { Span } from '../text/span'
import { kind } from '../vocabulary/kinds'
import { cutWord } from './cohesion'
import { ENDS } from './follow'
import { OPENER } from './openers'
import { TERMINAL } from './widths'

/** Ems from which a line is looked at: no newspaper prints one so wide. */
const WIDE = 50
/** Ems to a gap, from which the line is spaced out. */
const SPARSE = 5
/** Ems of the columns that are looked for, and by how much a full line may be off. */
const NARROWEST = 8
const WIDEST = 50
const OFF = 1.6
/** Gaps that a printed line may hold in its midst. */
const INNER = 4
/** Fewest full lines, and the least share of the text that they must be. */
const FEWEST = 4
const SHARE = 0.55

const CLAUSE_END = /[，、；,;]$/

/** A blank inside a line: where it stands, and how far from the line's start in ems. */
interface Gap extends Span {
  readonly from: number
  readonly to: number
}

function gapsOf(source: string, { start, end }: Span): { gaps: Gap[]; width: number } {
  const gaps: Gap[] = []
  let ems = 0
  for (let i = start; i < end; ) {
    if (!isSpace(source.charCodeAt(i))) {
      ems += widthOf(source.charCodeAt(i++))
      continue
    }
    const first = i
    while (isSpace(source.charCodeAt(i))) i++
    gaps.push({ start: first, end: i, from: ems, to: ems + 0.5 })
    ems += 0.5
  }
  return { gaps, width: ems }
}

/** So many blanks fill a cell of a row. */
const PADDED = / {4}|\t/

interface Wide {
  readonly span: Span
  readonly gaps: readonly Gap[]
  readonly width: number
}

/** The distance between gaps that comes most often, in half ems, each counted with its neighbours. */
function columnOf(lines: readonly Wide[]): number {
  const counts = new Map<number, number>()
  for (const { gaps } of lines)
    for (let i = 0; i < gaps.length; i++)
      for (let j = i + 1; j < gaps.length && j <= i + INNER + 1; j++) {
        const distance = (gaps[j] as Gap).from - (gaps[i] as Gap).to
        if (distance >= NARROWEST && distance <= WIDEST) counts.set(2 * distance, (counts.get(2 * distance) ?? 0) + 1)
      }
  let best = 0
  let most = 0
  for (const at of counts.keys()) {
    let sum = 0
    for (let near = at - 2; near <= at + 2; near++) sum += (counts.get(near) ?? 0) * (near === at ? 1.2 : 1)
    // The length of two lines comes nearly as often as that of one.
    if (sum * (1 + 1 / at) > most) [best, most] = [at, sum * (1 + 1 / at)]
  }
  return best / 2
}

/** What it is worth that a line of this width ends behind this text. */
function worth(width: number, column: number, text: string): number {
  if (Math.abs(width - column) <= OFF) return width
  if (width > column) return -width
  return TERMINAL.test(text) ? 0.6 * width + 1.5 : -6
}

/** The gaps of a line that are line ends, as printed in columns of that width, and the ems of full lines among them. */
function endsIn(source: string, { span, gaps, width }: Wide, column: number): { ends: Gap[]; midst: Gap[]; full: number; lines: number } {
  // The best way to have a line end at each gap; the last is the end of all.
  const stops = [...gaps, { start: span.end, end: span.end, from: width, to: width }]
  const ways: { score: number; back: number }[] = []
  stops.forEach((stop, i) => {
    const text = source.slice(Math.max(span.start, stop.start - 4), stop.start)
    const last = i === stops.length - 1
    let best = { score: Number.NEGATIVE_INFINITY, back: -1 }
    for (let back = i - 1; back >= -1; back--) {
      const from = back < 0 ? 0 : (stops[back] as Gap).to
      const long = stop.from - from
      if (long > column + OFF && back < i - 1) break
      const gain = last && long <= column + OFF ? Math.max(0, worth(long, column, text)) : worth(long, column, text)
      const score = (back < 0 ? 0 : (ways[back] as { score: number }).score) + gain
      if (score > best.score) best = { score, back }
    }
    ways.push(best)
  })
  const ends: Gap[] = []
  const midst: Gap[] = []
  let [full, lines] = [0, 0]
  for (let i = stops.length - 1; i >= 0; ) {
    const { back } = ways[i] as { back: number }
    const from = back < 0 ? 0 : (stops[back] as Gap).to
    const long = (stops[i] as Gap).from - from
    if (Math.abs(long - column) <= OFF) {
      full += long
      lines++
      if (isMidst(source, stops[i] as Gap)) midst.push(stops[i] as Gap)
    }
    if (i < stops.length - 1) ends.push(stops[i] as Gap)
    i = back
  }
  return { ends: ends.reverse(), midst, full, lines }
}

const WORD_END = new RegExp(`[${HAN}]$`)
const WORD_START = new RegExp(`^[${HAN}]`)
/** Whether Han stands on both sides. */
const isMidst = (source: string, { start, end }: Span) =>
  WORD_END.test(source.slice(Math.max(0, start - 1), start)) && WORD_START.test(source.slice(end, end + 1))

/** Powers of ten from which a word that runs over the blank leaves no doubt, and the share of line ends at which one does. */
const CUT = 1
const CUT_SHARE = 0.15
/** Characters on either side of a gap that are looked at. */
const NEAR = 4

/** The ends of printed lines: they stand a column's width apart, and cut words as line ends do; the gaps between columns do not. */
function printedEnds(source: string, lines: readonly Wide[], lexicon: Lexicon): Span[] {
  const column = columnOf(lines)
  if (!column) return []
  const found = lines.map(line => ({ ...endsIn(source, line, column), width: line.width }))
  const sure = found.filter(({ full, lines: count, width }) => count >= 2 && full >= SHARE * width)
  const count = sure.reduce((sum, { lines: own }) => sum + own, 0)
  if (count < FEWEST) return []
  const midst = sure.flatMap(each => each.midst)
  const cut = midst.filter(({ start, end }) => cutWord(source.slice(start - NEAR, start), source.slice(end, end + NEAR), lexicon) > CUT)
  return cut.length >= Math.max(2, CUT_SHARE * midst.length) ? sure.flatMap(({ ends }) => ends) : []
}

/** Ems from which a line may be a whole report; rows of columns are narrower. */
const RUN_ON = 90
/** Share of the sentence ends with a blank from which the blank is a habit of the writer's. */
const HABIT = 0.75
const NAME_OF_PAPER = new RegExp(`^[${HAN}]{1,8}(?:${kind('masthead')})$`)
const DATE = /^\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?$/

/** The ends of paragraphs in a text whose only blanks stand there, and those between title, paper and report before the first. */
function paragraphEnds(source: string, { span, gaps, width }: Wide): Span[] {
  const before = ({ start }: Gap) => source.slice(Math.max(span.start, start - 4), start)
  const ends = gaps.filter(gap => ENDS.test(before(gap)))
  const opener = gaps.findIndex(({ end }) => OPENER.test(source.slice(end, end + 40)))
  if (width < RUN_ON || ends.length < (opener < 0 ? 2 : 1)) return []
  const first = ends[0] as Gap
  const inside = gaps.filter(gap => gap.start > first.start && (isMidst(source, gap) || CLAUSE_END.test(before(gap))))
  if (inside.length > 0.5 * ends.length) return []
  const sentences = source.slice(span.start, span.end).match(/[。！？][”’」』）]*(?=.)/g)?.length ?? 0
  const wide = ends.filter(({ start, end }) => end - start > 1 || source[start] === '\u3000')
  if (ends.length > 3 && ends.length > HABIT * sentences && wide.length < ends.length / 2) return []
  const head = gaps.filter((gap, i) => {
    if (gap.start >= first.start) return false
    if (i === opener) return true
    const next = gaps[i + 1]?.start ?? span.end
    const part = source.slice(gap.end, next)
    return i < opener && (NAME_OF_PAPER.test(part) || DATE.test(part))
  })
  return [...head, ...ends]
}

/** A blank that stands for a line end; `printed` where it is that of a printed line, and other blanks near it say nothing. */
export interface LineEnd extends Span {
  readonly printed: boolean
}

/** The blanks of these lines that stand for line ends, in order. */
export function lineEndsIn(source: string, lines: readonly Span[], lexicon: Lexicon): LineEnd[] {
  const wide: Wide[] = []
  for (const span of lines) {
    if (span.end - span.start < WIDE) continue
    if (PADDED.test(source.slice(span.start, span.end))) continue
    const { gaps, width } = gapsOf(source, span)
    if (width >= WIDE && gaps.length && gaps.length < width / SPARSE) wide.push({ span, gaps, width })
  }
  if (!wide.length) return []
  const printed = printedEnds(source, wide, lexicon)
  const isDone = ({ span }: Wide) => printed.some(({ start }) => start > span.start && start < span.end)
  const others = wide.filter(line => !isDone(line)).flatMap(line => paragraphEnds(source, line))
  const ends = [...printed.map(end => ({ ...end, printed: true })), ...others.map(end => ({ ...end, printed: false }))]
  return ends.sort((a, b) => a.start - b.start)
}
