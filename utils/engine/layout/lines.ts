// The source as lines: where each stands, how wide it is, and whether blanks justify it.
import type { BlockKind } from '../doc'
import type { Lexicon } from '../lexicon'
import { emsOf, isDigit, isHan, isSpace } from '../text/characters'
import type { Span } from '../text/span'
import { type LineEnd, lineEndsIn } from './line-ends'
import { type Loose, looseBlanks } from './loose-blanks'
import { OPENER, SECTION } from './openers'

/** One printed line; the span is the source without the white space around it. */
export interface Line extends Span {
  /** Where the white space before the line begins in the source. */
  readonly lead: number
  /** The line without the blanks of justification, for deciding. */
  readonly text: string
  /** Advance of `text` in ems. */
  readonly width: number
  /** Blank lines before it. */
  readonly blanks: number
  /** White space before it on its own line, in ems. */
  readonly indent: number
  /** Justified by blanks between its characters. */
  readonly spaced: boolean
  /** Its blanks say nothing: the text was cut into words, or OCR strewed it with blanks. */
  readonly loose?: Loose
  /** It begins as a report does, or a section. */
  readonly opens: 'report' | 'section' | undefined
  /** What the field of an archive in which it stands, or a mark of Markdown, says that it is. */
  readonly told?: BlockKind
  /** There is white space inside. */
  readonly gaps: boolean
  /** A line of verse, of a table, of code or of particulars: its end and its white space are kept. */
  readonly kept?: true
  /** It was read out of a column beside others by the cells where those begin, so its order is sure. */
  readonly placed?: true
  /** It was numbered, and the number taken out. */
  readonly numbered?: true
  /** It begins an item of a list. */
  readonly item?: boolean
  /** A field of an archive, or a rule or the head of a page, stands before it. */
  readonly begins?: 'field' | 'rule'
  /** The row that the line shared with lines of other columns, if it did. */
  readonly row?: number
}

/** How wide white space is, in ems. */
const spaceWidth = (unit: number) => (unit === 0x3000 ? 1 : unit === 0x09 ? 2 : 0.5)

/** Whether single characters stand apart in the line: three in a row, or more often than not. */
function isSpaced(units: readonly string[]): boolean {
  let singles = 0
  let run = 0
  let longest = 0
  for (const unit of units) {
    let han = 0
    for (let i = 0; i < unit.length && han < 2; i++) if (isHan(unit.charCodeAt(i))) han++
    if (han === 1) {
      singles++
      longest = Math.max(longest, ++run)
    } else if (han > 1) run = 0
  }
  return longest >= 3 || (singles >= 2 && singles > 0.6 * units.length)
}

/** Drops the blanks that do not separate Han from Han. */
function readable(units: readonly string[]): string {
  // The character before is asked of the unit that it stands in: of the growing text it would cost a copy of it each time.
  let text = units[0] ?? ''
  for (let i = 1; i < units.length; i++) {
    const before = units[i - 1] as string
    const left = before.charCodeAt(before.length - 1)
    const right = (units[i] as string).charCodeAt(0)
    const apart = (isHan(left) && isHan(right)) || (!isHan(left) && !isHan(right) && !isDigit(left) && left < 0x80 && right < 0x80)
    text += (apart ? ' ' : '') + units[i]
  }
  return text
}

/** The line that stands at [start, end) of the source, which has no white space at its ends. */
export function lineAt(source: string, start: number, end: number, blanks: number, indent: number, lead: number, loose?: Loose): Line {
  const raw = source.slice(start, end)
  const units = /\s/.test(raw) ? raw.split(/\s+/) : undefined
  const spaced = units !== undefined && units.length > 2 && !loose && isSpaced(units)
  const text = units ? (spaced || loose ? units.join('') : readable(units)) : raw
  const opens = OPENER.test(text) ? 'report' : SECTION.test(text) ? 'section' : undefined
  return { start, end, lead, text, width: emsOf(text), blanks, indent, spaced, opens, gaps: units !== undefined, ...(loose && { loose }) }
}

/** Where a line stands, and what stands before it. */
interface Place extends Span {
  readonly blanks: number
  readonly indent: number
  readonly loose: Loose | undefined
}

/** All lines that hold more than white space, in the order of the source. `\n`, `\r` and form feeds end lines. */
function placesOf(source: string): Omit<Place, 'loose'>[] {
  const places: Omit<Place, 'loose'>[] = []
  let blanks = 0
  let at = 0
  while (at < source.length) {
    let stop = at
    while (stop < source.length && source[stop] !== '\n' && source[stop] !== '\f' && source[stop] !== '\r') stop++
    let start = at
    let indent = 0
    while (start < stop && isSpace(source.charCodeAt(start))) indent += spaceWidth(source.charCodeAt(start++))
    let end = stop
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--
    if (end > start) {
      places.push({ start, end, blanks, indent })
      blanks = 0
    } else blanks++
    at = stop + (source[stop] === '\r' && source[stop + 1] === '\n' ? 2 : 1)
  }
  return places
}

/** The places, with those that hold several lines taken apart at the blanks that stand for line ends. */
function withLineEnds(source: string, places: readonly Place[], lexicon: Lexicon): readonly Place[] {
  const ends = lineEndsIn(
    source,
    places.filter(({ loose }) => !loose),
    lexicon,
  )
  if (!ends.length) return places
  let next = 0
  return places.flatMap(place => {
    const parts: Place[] = []
    let { start, blanks, indent, loose } = place
    for (; next < ends.length && (ends[next] as LineEnd).start < place.end; next++) {
      const { start: end, end: to, printed } = ends[next] as LineEnd
      if (printed) loose = 'strewn'
      parts.push({ start, end, blanks, indent, loose })
      start = to
      // Behind the end of a paragraph stands what a blank line says elsewhere.
      blanks = printed ? 0 : 1
      // Of several blanks one stands for the line end, and the others for the indent behind it.
      indent = to - end > 1 ? spaceWidth(source.charCodeAt(to - 1)) * (to - end - 1) : 0
    }
    return [...parts, { ...place, start, blanks, indent, loose }]
  })
}

/** All lines that hold more than white space, in the order of the source; what blanks mean on the page is told by the words around them. */
export function readLines(source: string, lexicon: Lexicon): Line[] {
  const found = placesOf(source)
  const loose = looseBlanks(source, found, lexicon)
  const places = found.map((place, i): Place => ({ ...place, loose: loose?.[i] }))
  let lead = 0
  return withLineEnds(source, places, lexicon).map(({ start, end, blanks, indent, loose: own }) => {
    const line = lineAt(source, start, end, blanks, indent, lead, own)
    lead = end
    return line
  })
}
