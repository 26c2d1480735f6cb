// Dates and times of day; what the page says of its own day completes those that leave something out.

import { spanAt } from '../../text/span'
import { YEARS } from '../../vocabulary/date-parts'
import type { Said } from '../dates/context'
import { legible } from '../dates/legible'
import { baseOf } from '../dates/page-date'
import { readDate } from '../dates/readings'
import { FORMS, HELD } from '../dates/words'
import type { Candidate, Recognizer } from '../recognizer'
import { resolve } from '../resolve'

const NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[]

/** Begins with a word rather than with a number. */
const RELATIVE = /^(?!本?世纪)[今明昨前去上本下后大这]/

/** Whether a date counts from a year that the page does not say, or spans several. */
const startsAnew = ({ groups }: RegExpExecArray): boolean => Boolean(YEARS.has(groups?.relative ?? '') || (groups?.from && groups.toYear))

export const dates: Recognizer = {
  name: 'dates',
  about: 'Full and partial dates with the time of day, weekdays, decades, five-year plans; 去年, 昨天 and their like.',
  find: page => {
    const text = legible(page.text)
    const base = baseOf(page, text)
    const matches = new Map<Candidate, { form: keyof typeof FORMS; match: RegExpExecArray }>()
    // 21世纪 begins many a name and phrase.
    for (const form of NAMES.filter(form => HELD[form]?.test(text) !== false))
      for (const match of text.matchAll(FORMS[form])) {
        // 光明|日报 is no 明日, 至今|年产 no 今年.
        if (RELATIVE.test(match[0]) && page.startingAt[match.index] === -1) continue
        matches.set(
          { start: match.index, end: match.index + match[0].length, kind: 'date', tier: form === 'decade' ? 'structure' : 'set-off' },
          { form, match },
        )
      }
    const found: Candidate[] = []
    let said: Said = {}
    let article: object | undefined
    for (const date of resolve([...matches.keys()], text.length)) {
      const { form, match } = matches.get(date) as { form: keyof typeof FORMS; match: RegExpExecArray }
      const here = spanAt(page.articles, date.start)
      if (here !== article) said = {}
      article = here
      const reading = readDate(form, match, { text, base: base(date.start), said })
      if (!reading) continue
      const { canonical, gloss, ...points } = reading
      // 2019年…去年…2017至2018年…10月: none of the years said before holds any longer.
      if (points.year === undefined && startsAnew(match)) said = {}
      const point = { ...points, at: date.start }
      if (point.year !== undefined) said = { ...said, year: point }
      if (point.month !== undefined && point.day !== undefined) said = { ...said, day: point }
      found.push({
        ...date,
        ...(canonical && canonical !== page.text.slice(date.start, date.end) && { canonical }),
        ...(gloss && { gloss }),
      })
    }
    return found
  },
  examples: [
    { text: '11月7日，会议召开。11月8日晚，记者在现场看到。', finds: ['11月7日', '11月8日晚'] },
    { text: '11月8日21时许，车到站。8日上午，区领导到会。', finds: ['11月8日21时许', '8日上午'] },
    { text: '2022年11月8日至10日举行，去年5月底开工。', finds: ['2022年11月8日至10日', '去年5月底'] },
    { text: '生日快乐，好评8日均达标。', finds: [], not: ['8日，会议召开。'] },
    { text: '展期为9月至11月，规划期为2021—2025年。', finds: ['9月至11月', '2021—2025年'] },
    { text: '上世纪80年代末建厂，“十四五”时期扩建，十三五规划已完成。', finds: ['上世纪80年代末', '“十四五”时期', '十三五规划'] },
    { text: '本周五下午开会，每周三休息，周一至周五上班，三五成群。', finds: ['本周五下午'] },
    { text: '迎来更加美好的明天。', finds: [], not: ['明天开会。'] },
  ],
}
