// Headlines, kickers and subheadlines: without type sizes one kind of line; which is which is told later.

import { HAN, isHan } from '../../text/characters'
import { CALLING } from '../../vocabulary/patterns'
import { RUBRIC } from '../../vocabulary/rubric'
import { leavesOpen } from '../joins'
import type { Line } from '../lines'
import { WEIGHTS } from '../weights'
import { CREDIT } from './caption'
import { cutBehind, NOTHING, type Page, type Proposal, type RoleRule } from './role'
import { SIGNED } from './signature'

const MOST_LINES = 8
const MOST_CHARACTERS = 64
const ONLY_HAN = new RegExp(`^[${HAN}]{4}$`)
/** 李文华出席 / 李强主持并讲话: a subheadline that no headline runs on into. */
export const ATTENDS = new RegExp(`^[${HAN}·\\s、]{2,24}(?:出席|参加|主持|讲话|致辞|陪同|发言)[${HAN}]{0,6}$`)
/** A subheadline behind its dash. */
export const SUBORDINATE = /^[—─一]{2}|^[—─]/
/** Ends that announce the headline: 陈敏尔在…会议上强调. */
export const ANNOUNCES = /(?:强调|指出|要求|表示|——|：)$/

/** A credit in brackets that begins the line. */
const OPEN_CREDIT = new RegExp(`^[（(]${CALLING}`)

/** Log odds that no place on the page makes up for. */
const HOPELESS = -4

const WEIGHT = WEIGHTS.head

/** Two phrases of one length: 我国南方全面入汛 强降雨或持续多发. One is a headline, two are two. */
function isCouplet(text: string): boolean {
  const [first = '', second, ...more] = text.split(' ')
  return first.length > 3 && first.length === second?.length && more.length === 0
}

/** Three phrases or more of one length: 新时代 新征程 新伟业. They are all that it says. */
function isSeries(text: string): boolean {
  const parts = text.split(' ')
  return parts.length > 2 && parts.every(({ length }) => length === parts[0]?.length)
}

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

/** Two or three phrases with room between them and nothing of running text. */
const PHRASES = /^[^，。；：\s]{4,}(?: [^，。；：\s]{4,}){1,2}$/
/** Log odds of a join below which a paragraph ends for sure. */
const ENDED = -4

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
function wraps(page: Page, first: number, last: number): number {
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

function lineScore(text: string): number {
  let score = 0
  if (/^[—─]{2}/.test(text)) score += WEIGHT.dash
  if (/^【[^】]+】/.test(text)) score += WEIGHT.label
  if (ANNOUNCES.test(text)) score += WEIGHT.announces
  if (ATTENDS.test(text)) score += WEIGHT.attends
  const parts = text.split(' ')
  if (parts.length === 2 || parts.length === 3)
    score += (parts[0] as string).length === (parts[1] as string).length ? WEIGHT.evenParts : WEIGHT.parts
  score += WEIGHT.comma * (text.match(/，/g)?.length ?? 0) + WEIGHT.list * Math.max(0, (text.match(/、/g)?.length ?? 0) - 1)
  if (/[的了着是和与在将对把]$/.test(text)) score += WEIGHT.particle
  return score
}

export const head: RoleRule = {
  name: 'head',
  kind: 'headline',
  about: 'A headline, kicker or subheadline: a phrase without a full stop, set apart from the text before and behind.',
  examples: [
    {
      source: '本报讯（记者 孙明）昨日，全区安全生产工作会\n召开。\n\n我区部署安全生产工作\n\n本报讯（记者 周平）连日来，各镇抢抓农时。',
      block: '我区部署安全生产工作',
    },
  ],
  propose: (page, first) => {
    const { lines, joins } = page
    const opening = lines[first] as Line
    if (opening.opens === 'report' || /^[，。、；：！？）》”]/.test(opening.text)) return NOTHING
    if (first > 0 && (joins[first - 1] as number) > 10) return NOTHING
    const isApart = first === 0 || (joins[first - 1] as number) < ENDED
    const found: Proposal[] = []
    let text = ''
    for (let last = first; last < Math.min(lines.length, first + MOST_LINES); last++) {
      const line = lines[last] as Line
      if (last > first && (line.blanks > 1 || line.kept)) break
      text += line.text
      if (text.length > MOST_CHARACTERS || /[。；]/.test(line.text)) break
      if (text.length < 2 || /[，、；]$/.test(text) || (!isHan(text.charCodeAt(0)) && !/^[“《【—─\d（"'(A-Z]/.test(text))) continue
      if (CREDIT.test(text) || OPEN_CREDIT.test(text)) continue
      let score = WEIGHT.base + wraps(page, first, last) + lineScore(text)
      if (opening.opens === 'section') score += WEIGHT.section
      if (opening.begins === 'field') score += WEIGHT.begins
      // Sites say a title twice.
      if (last === first && (lines[first + 1]?.text === line.text || lines[first - 1]?.text === line.text)) score += WEIGHT.twice
      if (isApart && last === first && PHRASES.test(text)) score += WEIGHT.phrases
      if (SIGNED.test(text)) score += WEIGHT.signed
      // A line that the paper had to justify goes on.
      if (line.spaced && line.width > (page.widths.column[last] as number) - 1.5) score += WEIGHT.justified
      if (lines[last + 1]) score += WEIGHT.runsOn * Math.max(0, page.seams.flow(line, lines[last + 1] as Line))
      if (score > HOPELESS) found.push({ last, score })
    }
    return found
  },
}
