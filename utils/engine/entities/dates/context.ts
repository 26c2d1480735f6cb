// What completes a date: the day of its page, and the dates before it.

import { numberOf } from '../../text/numerals'
import { SAID_YEARS, YEARS } from '../../vocabulary/date-parts'
import { daysBetween } from './calendar'
import { type Base, yearBefore } from './page-date'

/** A date that stands before, as far as it was said. */
interface Point {
  readonly at: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** The last dates before that said a year, or a month and a day. */
export interface Said {
  readonly year?: Point
  readonly day?: Point
}

/** What a date stands in. */
export interface Context {
  readonly text: string
  readonly base: Base
  readonly said: Said
}

/** What a date means, and what it says for those behind it. */
export interface Reading extends Omit<Point, 'at'> {
  readonly canonical?: string
  readonly gloss?: string
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>
/** How far back a date completes another, in UTF-16 units. */
const REACH = 200
/** A year this far back is history, and so are the dates behind it. */
const HISTORY = 10
/** Behind a year by itself, in UTF-16 units. */
const NEAR_BY = 20
/** The year that the date itself says, or its page. */
export function yearOf(groups: Groups, { text, base, said }: Context, at: number, month?: number): number | undefined {
  if (groups.year) return numberOf(groups.year)
  const relative = YEARS.get(groups.relative ?? '')
  if (relative) return base.year && base.year + relative[0]
  const last = said.year
  const counted = SAID_YEARS.get(groups.relative ?? '')
  if (counted) return countedYear(counted[0], { text, base, said }, at)
  const recent = last?.year && at - last.at < REACH ? last : undefined
  if (groups.same) return recent?.year
  const sentence = recent && !/[。！？\n]/.test(text.slice(recent.at, at))
  // 2019年3月动工、8月5日完工: a year holds to the end of its sentence, in history to the end of its paragraph.
  // １９９６年发行的国库券，期限五年，９月３日付息: a year by itself holds for what stands right behind it.
  if (sentence && (recent.month !== undefined || at - recent.at < NEAR_BY || recent.year === base.year)) return recent.year
  if (sentence && base.near) return undefined
  const { near } = base
  // 2009年病逝。去年…1月31日, 自1976年1月开始…。11月: of a page without a day only a whole date tells of which year those behind it are.
  if (!near) return recent?.day !== undefined && !text.slice(recent.at, at).includes('\n') ? recent.year : undefined
  if (recent?.year && near.year - recent.year >= HISTORY && !text.slice(recent.at, at).includes('\n')) return undefined
  if (month === undefined) return near.year
  return near.month >= 11 && month <= 2 ? undefined : yearBefore(near, month)
}

/** 上年 and 次年 by the year that was said last; 上年 without one by the page's, but in spring, when it is the year before last that results are compared with. */
function countedYear(away: number, { text, base, said }: Context, at: number): number | undefined {
  const sentence =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(/[。！？\n]/)
      .at(-1) ?? ''
  const word = [...YEARS]
    .filter(([each]) => sentence.includes(each))
    .sort(([a], [b]) => sentence.lastIndexOf(b) - sentence.lastIndexOf(a))[0]
  const last = said.year
  const since = last ? at - last.at : REACH
  if (last?.year && since <= sentence.length && !(word && sentence.lastIndexOf(word[0]) > sentence.length - since)) return last.year + away
  if (word) return base.year && base.year + word[1][0] + away
  // What was said before may still hold.
  if (last?.year && since < REACH && last.year !== base.near?.year) return base.near ? undefined : last.year + away
  return away < 0 && base.near && base.near.month > 3 ? base.near.year + away : undefined
}

/** Year and month of a day without them: those of the last date before, or the last such day of the page. */
export function monthFor(day: number, { text, base, said }: Context, at: number): { year?: number; month: number } | undefined {
  const last = said.day
  const { near } = base
  // Days go forward; a lower one is of another month.
  if (last?.month && day >= (last.day ?? 0) && at - last.at < REACH && !text.slice(last.at, at).includes('\n')) {
    const same = { ...(last.year && { year: last.year }), month: last.month }
    if (!near || !last.year || Math.abs(daysBetween(near, { year: last.year, month: last.month, day })) < 45) return same
  }
  if (!near) return undefined
  const months = near.year * 12 + near.month - 1
  // 将于15日 is to come; on the 1st, 30日 is past.
  const ahead = day > near.day
  if (ahead && day - near.day < 20 && !/将|拟|定于/.test(text.slice(Math.max(0, at - 6), at + 12))) return undefined
  const counted = ahead && day - near.day >= 20 ? months - 1 : months
  return { year: Math.floor(counted / 12), month: (counted % 12) + 1 }
}
