// Section headings on a line of their own.
import type { Line } from '../lines'
import { SECTION } from '../openers'
import { blankBefore, breakBefore, NOTHING, type RoleRule } from './role'

export const heading: RoleRule = {
  name: 'heading',
  kind: 'heading',
  about: 'The heading of a section inside an article: numbered or marked, without a full stop.',
  examples: [{ source: '会议作出以下安排。\n\n一、切实抓好春耕备耕\n\n各镇街要抢抓农时，落实到户。', block: '一、切实抓好春耕备耕' }],
  propose: (page, first) => {
    const line = page.lines[first] as Line
    if (line.text.length > 34 || !SECTION.test(line.text) || /[，。；：、]$|。|[，；].*[，；]/.test(line.text)) return NOTHING
    const next = page.lines[first + 1]
    if (!next) return NOTHING
    const goesOn = page.joins[first] as number
    // A line that ends short of its column without a stop has said all it has to say.
    const short = (page.widths.slack[first] as number) > 1.4 ? 3 : 0
    return [{ last: first, score: 1 + short + (blankBefore(page, first) ? 0.5 : 0) + breakBefore(page, first) * 0.4 - goesOn * 0.5 }]
  },
}
