// Headlines, kickers and subheadlines: without type sizes one kind of line; which is which is told later.
import { isHan } from '../../characters'
import type { Line } from '../lines'
import { OPENER, SECTION } from '../openers'
import { NOTHING, type Page, type Proposal, type RoleRule, textOf } from './role'
import { SIGNED } from './signature'

const MOST_LINES = 4
const MOST_CHARACTERS = 64
/** 胡衡华出席 / 李强主持并讲话: a subheadline that no headline runs on into. */
export const ATTENDS = /^[\u4e00-\u9fff·\s、]{2,24}(?:出席|参加|主持|讲话|致辞|陪同|发言)[\u4e00-\u9fff]{0,6}$/
/** Ends that announce the headline: 陈敏尔在…会议上强调. */
export const ANNOUNCES = /(?:强调|指出|要求|表示|——|：)$/

/** Whether the headline goes on from one line into the next. */
export function wraps(page: Page, index: number): number {
  const line = page.lines[index] as Line
  const next = page.lines[index + 1] as Line
  if (next.blanks > 0 || /^[—─一]{2}/.test(next.text) || ANNOUNCES.test(line.text) || ATTENDS.test(next.text)) return -4
  if (/^[，。、；：！？）》”]/.test(next.text) || /[（《“、，]$/.test(line.text)) return 4
  const rest = line.width - next.width
  // A wrapped line is as wide as the room there was; the remainder is shorter, often much.
  return (rest >= -0.6 ? 0.4 : -2.5) + (rest >= 5 ? 0.6 : 0) + (next.width <= 4 ? 1.5 : 0)
}

function lineScore(text: string): number {
  let score = 0
  if (/^[—─]{2}/.test(text)) score += 3
  if (/^【[^】]+】/.test(text)) score += 2
  if (ANNOUNCES.test(text)) score += 1
  if (ATTENDS.test(text)) score += 0.5
  const parts = text.split(' ')
  if (parts.length === 2 || parts.length === 3) score += (parts[0] as string).length === (parts[1] as string).length ? 2.5 : 1.5
  score -= 1.6 * (text.match(/[，]/g)?.length ?? 0)
  if (/[的了着是和与在将对把]$/.test(text)) score -= 2
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
    const line = lines[first] as Line
    if (/^[，。、；：！？）》”]/.test(line.text) || OPENER.test(line.text)) return NOTHING
    if (first > 0 && (joins[first - 1] as number) > 6) return NOTHING
    const found: Proposal[] = []
    let inner = 0
    for (let last = first; last < Math.min(lines.length, first + MOST_LINES); last++) {
      if (last > first) inner += wraps(page, last - 1)
      if (inner < -1) break
      const text = textOf(page, first, last)
      if (text.length > MOST_CHARACTERS || /[。；]/.test(text)) break
      if (text.length < 2 || /[，、；]$/.test(text) || (!isHan(text.charCodeAt(0)) && !/^[“《【—─\d（"'(A-Z]/.test(text))) continue
      let score = -0.5 + inner + lineScore(text)
      if (SECTION.test(text)) score -= 3
      if (SIGNED.test(text)) score -= 1
      found.push({ last, score })
    }
    return found
  },
}
