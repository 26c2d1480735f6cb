// Datelines, which say when a report was sent: 新华社北京11月8日电, 【路透社马德里六月十七日电】, （本报十四日讯）.

import { narrow, numberOf } from '../../text/numerals'
import { DATELINE_PART } from '../../vocabulary/date-parts'
import { SOURCE } from '../../vocabulary/patterns'
import { DAY_NUMBER, MONTH_NUMBER, YEAR_NUMBER } from './words'

/** Where a dateline begins, and the day that it says, as far as it does. */
export interface Dateline {
  readonly at: number
  readonly year?: number
  readonly month?: number
  readonly day: number
}

const WHEN = `(?:(?<year>${YEAR_NUMBER})年)?(?:(?<month>${MONTH_NUMBER})月)?(?<day>${DAY_NUMBER})日[ 　]?(?:[早午晚夜]|${DATELINE_PART})?(?:综合|专)?[电讯](?!话|视|影|力|息)`
/** What every dateline holds. */
const SENT = /日[^，。；\n]{0,9}[电讯]/
/** In brackets it may stand anywhere, as below a headline in its line. */
const BRACKETED = `(?<bracket>[【（(〔［\\[])[^，。；\\n【】（()）〔〕]{0,24}?`
/** Without brackets at the beginning of its block. */
const OPENING = '^[ 　]*(?!据)[^，。；\\n】）]{0,24}?(?<![0-9一二三四五六七八九十])'
const IN_BRACKETS = new RegExp(BRACKETED + WHEN, 'g')
const AT_START = new RegExp(OPENING + WHEN)
/** Behind the headline in one block: …增长一倍 新华社北京6日电. What 据 stands before is only quoted. */
const BY_AGENCY = new RegExp(`(?<![据由从和与])${SOURCE}[^，。；\\n]{0,12}?(?<![0-9一二三四五六七八九十])${WHEN}`)

/** All datelines of a block; where the article has one already, only those that leave no doubt. */
export function findDatelines(block: string, hasOne: boolean): Dateline[] {
  if (!SENT.test(block)) return []
  const text = narrow(block)
  const start = AT_START.exec(text)
  const found = [...(start ? [start] : []), ...text.matchAll(IN_BRACKETS)]
  const agency = found.length || hasOne ? null : BY_AGENCY.exec(text)
  return [...found, ...(agency ? [agency] : [])].flatMap(({ index, groups }) => {
    const [year, month, day] = [groups?.year, groups?.month, groups?.day].map(number => numberOf(number ?? ''))
    return day && day <= 31 && !(month && month > 12) ? [{ at: index, ...(year && { year }), ...(month && { month }), day }] : []
  })
}
