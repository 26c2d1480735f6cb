// How well one line follows another in its column, by the words and marks at the seam.
import { HAN, isClosing, isDigit, isHan, isLatin } from '../text/characters'
import { FIGURE_TAIL, type Seams } from './cohesion'
import type { Line } from './lines'
import { ATTENDANCE, SPEECH } from './openers'
import { WEIGHTS } from './weights'

const WEIGHT = WEIGHTS.follow

/** The line ends a sentence. */
export const ENDS = /(?:[。！？!?…⋯]|\.{3})[”’」』）)》】]*$/
/** What no crosshead has. */
const MARKS = /[，。；：、！？]/
/** A quotation or a bracket closes, and the sentence goes on. */
const QUOTED = /[”’」』）)》]$/
/** A lone character before a mark is the end of a word that another line began. */
const FRAGMENT = new RegExp(`^[${HAN}][，。、；]`)

const OPEN = /[“「]/
const CLOSE = /[”」]/

/** Whether a quotation is open behind the text, if it was open or not before it. */
export function openBehind(text: string, open: boolean): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text.charAt(at)
    if (character === '“' || character === '「') return true
    if (character === '”' || character === '」') return false
  }
  return open
}

function quoteScore(text: string, open: boolean): number {
  const opens = text.search(OPEN)
  const closes = text.search(CLOSE)
  if (closes >= 0 && (opens < 0 || closes < opens)) return open ? WEIGHT.quoteOpen : WEIGHT.quoteNever
  return open && opens >= 0 ? WEIGHT.quoteTwice : 0
}

/** How well `line` follows the last line of a column of the given width. */
export function follow(tail: Line, open: boolean, line: Line, column: number, seams: Seams): number {
  const ended = ENDS.test(tail.text)
  const short = tail.width < column - 1.4 && !tail.spaced
  const first = line.text.charCodeAt(0)
  const last = tail.text.charCodeAt(tail.text.length - 1)
  const opens = line.indent >= 0.9 || line.opens !== undefined
  const indented = Math.abs(column - line.width - 2) <= 0.7
  let score = quoteScore(line.text, open) + WEIGHT.flow * seams.flow(tail, line)
  if (ended) {
    if (isClosing(first) && first > 0x7f) score += WEIGHT.kinsokuBehindEnd
    if (FRAGMENT.test(line.text) || FIGURE_TAIL.test(line.text)) score += WEIGHT.fragmentBehindEnd
    if (short)
      score +=
        opens || indented || ATTENDANCE.test(line.text) || SPEECH.test(line.text)
          ? WEIGHT.paragraphBehindShort
          : line.width > column - 0.8
            ? WEIGHT.textBehindShort
            : 0
    return score + WEIGHT.ended
  }
  // A crosshead, and the first line of the paragraph under it.
  if (short && tail.width < column - 2.7 && (opens || indented) && !MARKS.test(tail.text)) return score + WEIGHT.head
  if (opens) return score + WEIGHT.beginsTooEarly
  if (line.width < column - 2.7 && !MARKS.test(line.text)) score += WEIGHT.headTooEarly
  if (FRAGMENT.test(line.text)) score += WEIGHT.fragment
  if (!ENDS.test(line.text) && indented) score += WEIGHT.firstLine
  if (short && Math.abs(column - tail.width - 2) > 0.7) score += WEIGHT.shortUnended
  if (isClosing(first) && first > 0x7f)
    return score + (isHan(last) || isDigit(last) || isLatin(last) || QUOTED.test(tail.text) ? WEIGHT.kinsoku : WEIGHT.kinsokuBehindEnd)
  if (isDigit(last)) return score + (FIGURE_TAIL.test(line.text) || isDigit(first) ? WEIGHT.figure : 0)
  if (FIGURE_TAIL.test(line.text)) return score + WEIGHT.noFigure
  if (tail.text.endsWith('、') && line.text.includes('、')) return score + WEIGHT.list
  return score
}
