// Whether lines of display type are one headline: wrapped lines are of one width, and a phrase ends short of it.
import { HAN } from '../../text/characters'
import { RUBRIC } from '../../vocabulary/rubric'
import { leavesOpen } from '../joins'
import type { Line } from '../lines'
import { WEIGHTS } from '../weights'
import { ANNOUNCES, ATTENDS, isCouplet, isSeries, SUBORDINATE } from './head-forms'
import { cutBehind, type Page } from './role'

const WEIGHT = WEIGHTS.head
const ONLY_HAN = new RegExp(`^[${HAN}]{4}$`)

/** Two lines of one length, no longer than this, are the two phrases of a headline: 节约每一滴水⏎共护一江清流. */
const LONGEST_PHRASE = 12
const PHRASE = new RegExp(`^[${HAN}]{4,}$`)

/** `force`, which is asked again and again of every gap of the page. */
function forced(page: Page, index: number): number | undefined {
  const known = page.memory.forced
  if (!known.has(index)) known.set(index, force(page, index))
  return known.get(index)
}

/** The headline surely ends, or surely goes on, with the line; or nothing is sure. */
function force(page: Page, index: number): number | undefined {
  const line = page.lines[index] as Line
  const next = page.lines[index + 1] as Line
  if (/[—─]$/.test(line.text) && /^[—─](?![—─])/.test(next.text)) return 3
  if (
    next.blanks > 1 ||
    RUBRIC.test(line.text) ||
    SUBORDINATE.test(next.text) ||
    ANNOUNCES.test(line.text) ||
    (ATTENDS.test(next.text) && next.text.length <= 12)
  )
    return -4
  if ((isCouplet(line.text) && isCouplet(next.text)) || isSeries(line.text)) return -4
  if (!next.blanks && line.width === next.width && line.width <= LONGEST_PHRASE && PHRASE.test(line.text) && PHRASE.test(next.text))
    return WEIGHT.couplet
  // A count that goes on, an adverb or a particle, or a last part too short to be one.
  const part = line.text.slice(line.text.lastIndexOf(' ') + 1)
  if (/第[一二三四五六七八九十百\d]+$/.test(line.text) || /^(?:才|就|也|并|的|和|与|及|等)/.test(next.text)) return 2
  if (part.length <= 5 && part.length * 1.5 < line.text.length && line.text.includes(' ')) return 2
  return /^[，。、；：！？）》”]/.test(next.text) || /[（《“、，]$/.test(line.text) || leavesOpen(line.text) ? 3 : undefined
}

/** What no line of display type has. */
const MARKS = /[，。；、]/
/** Characters on either side of a line end that are looked up in the rest of the page. */
const ASIDE = 2

/** Whether a word runs over the end of the line, or the page says elsewhere what stands on both sides of it: 高峰|论坛. */
function isCut(page: Page, index: number): boolean {
  const { cuts } = page.memory
  const known = cuts.get(index) ?? (cutBehind(page, index) > 0.3 || isSaid(page, index))
  cuts.set(index, known)
  return known
}

function isSaid({ lines, memory }: Page, index: number): boolean {
  const left = (lines[index] as Line).text.slice(-ASIDE)
  const right = lines[index + 1]?.text.slice(0, ASIDE) ?? ''
  if (!ONLY_HAN.test(left + right)) return false
  memory.said ??= lines.map(({ text }) => text).join('')
  const said = memory.said.indexOf(left + right)
  return said >= 0 && memory.said.lastIndexOf(left + right) > said
}

/** Half of the log odds that a headline goes on behind a line: `full` lines fill the room, `cut` ones end inside a word. */
function goesOn(full: boolean, cut: boolean, even: boolean, wrapped: boolean, nextFull: boolean): number {
  if (full) return cut ? WEIGHT.fullCut : even ? WEIGHT.fullEven : WEIGHT.full
  if (cut) return WEIGHT.shortCut
  // A phrase ends short; where type of the same size has been seen to wrap, the next line is the next phrase.
  if (wrapped) return nextFull ? WEIGHT.shortBeforeFull : WEIGHT.shortWrapped
  return WEIGHT.short
}

/** Powers of ten from which a word that runs over the line end leaves no doubt. */
const SURE_CUT = 1

/** Whether the extractor set the lines of one headline apart: two that stand alone, with a word that runs from one to the other. */
function partsLines(page: Page): boolean {
  const { lines, memory } = page
  memory.parted ??= lines.some((line, i) => {
    const next = lines[i + 1]
    const alone = line.blanks > 0 && next?.blanks === 1 && (lines[i + 2]?.blanks ?? 1) > 0
    return alone && !MARKS.test(line.text) && !MARKS.test(next.text) && cutBehind(page, i) > SURE_CUT
  })
  return memory.parted
}

/** Half of the log odds of a blank line inside a headline, where a word is cut and where not. */
function parts(page: Page, cut: boolean): number {
  if (partsLines(page)) return cut ? 0 : WEIGHT.blankCut
  return cut ? WEIGHT.blankCut : WEIGHT.blank
}

/** Whether the lines are a narrow headline by themselves: between blank lines, or between a sentence's end and a report. */
function isNarrow(page: Page, first: number, last: number, room: number): boolean {
  const { lines, widths } = page
  if (last <= first + 1 || room >= WEIGHT.share * widths.usual) return false
  for (let i = first + 1; i <= last; i++) if ((lines[i] as Line).blanks > 0 && !isCut(page, i - 1)) return false
  const before = (lines[first] as Line).blanks > 0 || widths.terminal[first - 1] === true
  const next = lines[last + 1]
  return before && (!next || next.blanks > 0 || next.opens === 'report')
}

/** Half of the log odds that lines [first, last] are one headline: wrapped lines are of one width, and a phrase ends short of it. */
export function wraps(page: Page, first: number, last: number): number {
  const widthAt = (index: number) => (page.lines[index] as Line).width
  let room = 0
  for (let i = first; i <= last; i++) room = Math.max(room, widthAt(i))
  const isFull = (index: number) => widthAt(index) > room - 0.8
  const narrow = isNarrow(page, first, last, room)
  let score = narrow ? WEIGHT.narrow : 0
  let wrapped = false
  for (let i = first; i < last; i++) {
    const cut = isCut(page, i)
    wrapped ||= isFull(i) && cut
    // Large type leaves a blank line in some extractions, so a blank line parts phrases but not words.
    const blank = (page.lines[i + 1] as Line).blanks > 0 ? parts(page, cut) : 0
    const even = i + 1 < last && isFull(i + 1)
    const sum = WEIGHT.line + blank + (forced(page, i) ?? goesOn(isFull(i), cut, even, wrapped, isFull(i + 1)))
    // What holds the lines of a narrow column together as text holds them together as a headline, too.
    score += narrow ? Math.max(sum, Math.min(4, (page.joins[i] as number) / 2)) : sum
  }
  if (last === first) return score
  return score + (widthAt(last) <= 0.6 * room ? WEIGHT.lastShort : wrapped ? WEIGHT.lastWrapped : WEIGHT.last)
}

/** Whether two headlines stand apart at the line end rather than run on; for the border between two. */
export const headsApart = (page: Page, index: number): number =>
  WEIGHT.line - (forced(page, index) ?? (isCut(page, index) ? WEIGHT.twoCut : WEIGHT.two))
