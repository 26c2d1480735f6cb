// What speaks for a new article between two texts: how reports, letters and notes begin and end.
import type { BlockKind } from '../doc'
import { HAN } from '../text/characters'
import { AGAIN, BACK } from '../vocabulary/back-words'
import { CALLING } from '../vocabulary/patterns'
import { isNote } from './borders'
import type { Line } from './lines'
import { ATTENDANCE, OPENER, SPEECH } from './openers'
import { WEIGHTS } from './weights'

export interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
  /** A blank line, or the border of the page, stands behind it. */
  readonly apart: boolean
  /** What stands before it, as of a line. */
  readonly begins?: Line['begins']
}

const WEIGHT = WEIGHTS.article

/** A paragraph that ends with the credit of its article. */
const CREDITED = new RegExp(`（${CALLING}[^（）]*）$`)

/** The day that a report is of, in its first sentence: 昨日 5月20日 今天（6月13日） 当地时间. */
const DATED = /^[^。]{0,40}?(?:\d日|[今昨]天|[今昨]日|近日|日前|连日来|当地时间)/
/** 此外，… 老人又说：… */
const REFERS_BACK = new RegExp(`^(?:${BACK}|[${HAN}]{2,6}?${AGAIN}(?:说|称|表示|指出|介绍|强调|认为|提到|告诉))`)
/** Who attended, at the end of a report. */
const ATTENDED = /、[^。]{2,90}(?:出席|参加|参会|陪同|列席)[^。]{0,14}。$/

/** Whether the text begins as a report or a letter does, or under the name of its author. */
export const isBeginning = ({ kind, text }: TextBlock) =>
  kind === 'byline' || kind === 'salutation' || (kind === 'body' && OPENER.test(text))

/** Whether an article seems to begin with the unit: as a report, or with the name of its author. */
export const begins = (units: readonly TextBlock[], i: number) => isBeginning(units[i] as TextBlock) && units[i - 1]?.kind !== 'byline'

/** Where a text was printed ends it in any case; where it comes from can be said of a picture, too. */
export const isPrinted = (text: string) => PAPER.test(text.slice(0, Math.max(0, text.lastIndexOf('年'))))
const PAPER = /《[^《》]+》/

/** The note that ends an article, which itself begins none. */
export const ends = ({ kind, text }: TextBlock) => kind === 'signature' && isNote(text)

/** The reasons to begin a new article between two blocks of text; `heads` headlines stand between them. */
export function cutScore(before: TextBlock, after: TextBlock, heads: number): number {
  if (ends(after)) return WEIGHT.note
  let score: number = WEIGHT.noReason
  if (after.kind === 'body' && OPENER.test(after.text)) score += WEIGHT.opener
  else if (after.kind === 'salutation') score += WEIGHT.salutation
  else if (after.kind === 'byline') score += WEIGHT.byline
  else if (after.kind === 'body') {
    if (DATED.test(after.text)) score += WEIGHT.dated
    if (SPEECH.test(after.text)) score += WEIGHT.speech
    else if (ATTENDANCE.test(after.text)) score += WEIGHT.attendance
    if (REFERS_BACK.test(after.text)) score += WEIGHT.refersBack
  }
  if (before.kind === 'date') score += WEIGHT.afterDate
  else if (ends(before) && (heads || isPrinted(before.text))) score += WEIGHT.afterNote
  else if (CREDITED.test(before.text)) score += WEIGHT.afterCredit
  else if (before.kind === 'body' && ATTENDED.test(before.text)) score += WEIGHT.afterAttendance
  return score + (heads ? WEIGHT.head : 0)
}
