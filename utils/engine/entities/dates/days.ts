// A day with its weekday, its time and the end of its range.

import { narrow, numberOf } from '../../text/numerals'
import { LATE_PARTS, PARTS, YEARS } from '../../vocabulary/date-parts'
import { chineseDay, type Day, englishDay, isDay, MONTHS } from './calendar'
import type { Groups, Reading } from './context'
import { ABOUT } from './words'

/** The full form and the English of a day, with its time and the end of its range; `sure` for one that must exist. */
export function dayReading(date: Partial<Day> & Omit<Day, 'year'>, groups: Groups, sure = false): Reading | undefined {
  const { year, month, day } = date
  const full = year !== undefined && isDay({ year, month, day }) ? { year, month, day } : undefined
  if (!full && (sure || year !== undefined)) return sure ? undefined : {}
  const later = rangeEnd({ year, month, day }, groups)
  const english = full ? englishDay(full) : [`${day} ${MONTHS[month - 1]}`, relativeYear(groups)].filter(Boolean).join(' ')
  return {
    ...(full && { canonical: chineseDay(full) + (later?.canonical ?? '') }),
    gloss: english + timeOf(groups) + (later?.english ?? ''),
    ...(groups.year || groups.relative || !groups.same ? { year } : {}),
    month,
    day,
  }
}

/** “of next year”, where the page is not dated and the text counts from itself; '' else. */
export function relativeYear({ relative = '' }: Groups): string {
  const english = YEARS.get(relative)?.[1]
  return english ? `of ${english}` : ''
}

/** What stands behind 至. */
function rangeEnd(
  { year, month, day }: Partial<Day> & Omit<Day, 'year'>,
  groups: Groups,
): { canonical: string; english: string } | undefined {
  const toDay = numberOf(groups.toDay ?? '')
  if (!toDay) return undefined
  const toMonth = numberOf(groups.toMonth ?? '') ?? month
  const toYear = year && (toMonth < month || (toMonth === month && toDay < day) ? year + 1 : year)
  const full = toYear ? { year: toYear, month: toMonth, day: toDay } : undefined
  if (!isDay(full ?? { year: 2000, month: toMonth, day: toDay })) return undefined
  const said = `${toYear !== year ? `${toYear}年` : ''}${toMonth !== month ? `${toMonth}月` : ''}${toDay}日`
  return { canonical: `至${said}`, english: ` to ${full ? englishDay(full) : `${toDay} ${MONTHS[toMonth - 1]}`}` }
}

/** “, evening” or “, about 21:00”. */
export function timeOf({ part = '', clock = '' }: Groups): string {
  const [, hour, minute = '0'] = /^(\d{1,2})[时点:](\d{1,2}|半)?/.exec(narrow(clock)) ?? []
  const english = PARTS.get(part) ?? ''
  if (hour === undefined) return english && `, ${english}`
  const hours = LATE_PARTS.has(part) && Number(hour) < 12 ? Number(hour) + 12 : Number(hour)
  return `, ${ABOUT.test(clock) ? 'about ' : ''}${hours}:${(minute === '半' ? '30' : minute).padStart(2, '0')}`
}
