// Headlines, kickers and subheadlines: without type sizes one kind of line; which is which is told later.

import { isHan } from '../../text/characters'
import { CALLING } from '../../vocabulary/patterns'
import type { Line } from '../lines'
import { WEIGHTS } from '../weights'
import { isCredited } from './caption-forms'
import { DATED } from './date'
import { ANNOUNCES, ATTENDS, TELLS, WISH } from './head-forms'
import { wraps } from './head-lines'
import { NOTHING, type Proposal, type RoleRule } from './role'
import { SIGNED } from './signature'

const MOST_LINES = 8
const MOST_CHARACTERS = 64
/** A credit in brackets that begins the line. */
const OPEN_CREDIT = new RegExp(`^[（(]${CALLING}`)

/** Log odds that no place on the page makes up for. */
const HOPELESS = -4

const WEIGHT = WEIGHTS.head

/** Two or three phrases with room between them and nothing of running text. */
const PHRASES = /^[^，。；：\s]{4,}(?: [^，。；：\s]{4,}){1,2}$/
/** Log odds of a join below which a paragraph ends for sure. */
const ENDED = -4

function lineScore(text: string): number {
  let score = 0
  if (/^[—─]{2}/.test(text)) score += WEIGHT.dash
  if (/^【[^】]+】./.test(text)) score += WEIGHT.label
  if (ANNOUNCES.test(text)) score += WEIGHT.announces
  if (ATTENDS.test(text)) score += WEIGHT.attends
  if (text.includes('，') && TELLS.test(text)) score += WEIGHT.tells
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
    if (opening.opens === 'report' || WISH.test(opening.text) || /^[，。、；：！？）》”]/.test(opening.text)) return NOTHING
    if (first > 0 && (joins[first - 1] as number) > 10) return NOTHING
    const isApart = first === 0 || (joins[first - 1] as number) < ENDED
    const found: Proposal[] = []
    let text = ''
    for (let last = first; last < Math.min(lines.length, first + MOST_LINES); last++) {
      const line = lines[last] as Line
      if (last > first && (line.blanks > 1 || line.kept || line.opens === 'report' || DATED.test(line.text))) break
      text += line.text
      if (text.length > MOST_CHARACTERS || /[。；]/.test(line.text)) break
      if (text.length < 2 || /[，、；]$/.test(text) || (!isHan(text.charCodeAt(0)) && !/^[“《【—─\d（"'(A-Z]/.test(text))) continue
      if (isCredited(text) || OPEN_CREDIT.test(text)) continue
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
