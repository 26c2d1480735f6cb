// Papers and magazines in title marks: 《财富》杂志, 英国《泰晤士报》.
import { kind } from '../../vocabulary/kinds'
import type { Candidate, Recognizer } from '../recognizer'

const OUTSIDE = new RegExp(`《[^《》\\n]{1,14}》(?:${kind('behindtitle')}|报(?![道告导]))`, 'g')
const INSIDE = new RegExp(`《(?<name>[^《》\\n]{1,12}(?:${kind('intitle')}))》`, 'g')

export const periodicals: Recognizer = {
  name: 'periodicals',
  about: 'Titles in 《》 that end with 报 or 周刊, or have such a word behind them.',
  find: ({ text, units, endingAt }) => {
    const found: Candidate[] = []
    for (const match of text.matchAll(OUTSIDE)) {
      const before = units[endingAt[match.index] as number]
      const start = before?.known?.kind === 'place' && !before.known.ambiguous ? before.start : match.index
      found.push({ start, end: match.index + match[0].length, kind: 'organization', tier: 'set-off' })
    }
    for (const match of text.matchAll(INSIDE)) {
      const before = units[endingAt[match.index] as number]
      const end = match.index + match[0].length
      if (before?.known?.kind === 'place' && !before.known.ambiguous)
        found.push({ start: before.start, end, kind: 'organization', tier: 'set-off' })
      else found.push({ start: match.index + 1, end: end - 1, kind: 'organization', tier: 'set-off' })
    }
    return found
  },
  examples: [
    { text: '据《江城晚报》和美国《财富》杂志报道', finds: ['江城晚报', '美国《财富》杂志'] },
    { text: '作《关于工作的报告》', finds: [], not: ['据《工作报》报道'] },
  ],
}
