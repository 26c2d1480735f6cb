// Section headings on a line of their own.
import type { Line } from '../lines'
import { SECTION } from '../openers'
import { WEIGHTS } from '../weights'
import { areMarkedNames, isByline } from './byline-parts'
import { blankBefore, blankBehind, breakBefore, cutBehind, NOTHING, type Page, type Proposal, type RoleRule, textOf } from './role'

const WEIGHT = WEIGHTS.heading
const LONGEST = 34
/** Ems from which a line is shorter than the first of a paragraph. */
const FIRST_LINE = 2.7
/** How far, in lines, the next heading of a series is looked for. */
const REACH = 60

/** What follows the number of a heading, and where it has its comma. */
function shapeOf(text: string): string {
  const words = text.replace(SECTION, '')
  return `${words.length} ${words.indexOf('，')}`
}

/** Headings of a series are parallel: 一、机关带头，做节水的表率 二、企业担当，做节水的先锋. */
function isParallel({ lines }: Page, first: number, text: string): boolean {
  const shape = shapeOf(text)
  if (shape.endsWith('-1')) return false
  for (let i = Math.max(0, first - REACH); i < Math.min(lines.length, first + REACH); i++) {
    if (i === first || (lines[i] as Line).opens !== 'section') continue
    const one = (lines[i] as Line).text
    if (shapeOf(one) === shape || shapeOf(one + (lines[i + 1]?.text ?? '')) === shape) return true
  }
  return false
}

/** The line can be the first of a paragraph: set apart, indented, or two ems short; of a justified one that can't be told. */
function opensParagraph({ lines, widths }: Page, index: number): boolean {
  const { blanks, indent, spaced, width } = lines[index] as Line
  return blanks > 0 || indent >= 0.9 || spaced || Math.abs((widths.column[index] as number) - width - 2) <= 1.1
}

/** The heading as one line, or as a full line and the rest of a word or phrase. */
function propose(page: Page, first: number, last: number): Proposal | undefined {
  if (!page.lines[last + 1]) return undefined
  const text = textOf(page, first, last)
  if (text.length > LONGEST || /[，。；：、]$|。|[，；].*[，；]|.、.*、/.test(text)) return undefined
  const goesOn = page.joins[last] as number
  if (last > first) {
    const { slack } = page.widths
    const wraps = (slack[first] as number) < FIRST_LINE && (slack[last] as number) > 3 && (page.joins[first] as number) > 0
    if (!wraps || !blankBehind(page, last)) return undefined
  }
  // A line that ends short of its column without a stop has said all it has to say.
  const slack = page.widths.slack[last] as number
  const short = slack > FIRST_LINE ? WEIGHT.short : slack > 1.4 && last === first ? WEIGHT.shorter : 0
  const parallel = opensParagraph(page, last + 1) && cutBehind(page, last) < 0.3 && isParallel(page, first, text) ? WEIGHT.parallel : 0
  const score =
    WEIGHT.base +
    short +
    parallel +
    (blankBefore(page, first) ? WEIGHT.blank : 0) +
    breakBefore(page, first) * WEIGHT.before +
    goesOn * WEIGHT.join
  // Items of a list follow each other closely, and a full one runs on.
  const item = page.lines[first]?.item && !short ? WEIGHT.item : 0
  return { last, score: score + item + (last > first ? WEIGHT.wrapped : 0) }
}

export const heading: RoleRule = {
  name: 'heading',
  kind: 'heading',
  about: 'The heading of a section inside an article: numbered or marked, without a full stop.',
  examples: [
    { source: '会议作出以下安排。\n\n一、切实抓好春耕备耕\n\n各镇街要抢抓农时，落实到户。', block: '一、切实抓好春耕备耕' },
    {
      source:
        '现就防汛工作提出以下建议：\n一、干部带头，当好巡堤的哨兵\n各镇街干部要下沉到村，分\n段包干，昼夜巡查，发现险情立即\n报告。\n二、群众参与，筑牢安全的防线\n沿江居民要熟悉转移路线，\n备好应急物品，接到通知后立即转\n移。',
      block: '一、干部带头，当好巡堤的哨兵',
    },
  ],
  propose: (page, first) => {
    const { opens, text } = page.lines[first] as Line
    if (opens !== 'section' || isByline(text) || areMarkedNames(text)) return NOTHING
    return [propose(page, first, first), propose(page, first, first + 1)].filter(each => each !== undefined)
  },
}
