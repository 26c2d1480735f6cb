// What a date means on its page: the reading of each form.

import { numberOf } from '../../text/numerals'
import { DAYS, HOLIDAYS, NEAR, SAID_YEARS, SPANS, YEARS } from '../../vocabulary/date-parts'
import { addDays, type Day, isDay, MONTHS, weekdayOf } from './calendar'
import { type Context, type Groups, monthFor, type Reading, yearOf } from './context'
import { dayReading, relativeYear, timeOf } from './days'
import { decadeOf, fiveYearPlan, republicYear } from './periods'
import type { FORMS } from './words'

type Read = (groups: Groups, context: Context, at: number, surface: string) => Reading | undefined

/** The reading of a match of one of the forms; none where it is no date after all. */
export const readDate = (form: keyof typeof FORMS, match: RegExpExecArray, context: Context): Reading | undefined =>
  READ[form](match.groups ?? {}, context, match.index, match[0])

const LONGEST_BRACKET = 8
/** So are more years of the Republic of China than this. */
const LATEST_OF_REPUBLIC = 200
/** 5000年 is no year. */
const LATEST = 2199

const READ: Readonly<Record<keyof typeof FORMS, Read>> = {
  day: (groups, context, at) => {
    const [month, day] = [numberOf(groups.month ?? ''), numberOf(groups.day ?? '')]
    if (!month || !day || !isDay({ year: 2000, month, day })) return {}
    // 农历八月十五日 is a day of another calendar.
    if (/[农阴古]历$/.test(context.text.slice(Math.max(0, at - 2), at))) return { gloss: 'of the lunar calendar' }
    // So is 五月廿一日 in history; newspapers of our day have figures.
    if (!/[0-9０-９]/.test(groups.month ?? '') && !groups.year && !context.base.near) return {}
    return dayReading({ year: yearOf(groups, context, at, month), month, day }, groups)
  },
  digits: ({ year, month, day }) => dayReading({ year: Number(year), month: Number(month), day: Number(day) }, {}, true),
  lone: (groups, context, at) => {
    const day = numberOf(groups.day ?? groups.day2 ?? groups.day3 ?? '')
    const { today } = context.base
    // 十四日电 is the dateline that the text counts from.
    if (groups.day3) return today && today.day === day ? dayReading(today, groups) : {}
    if (groups.which && today) {
      const first = today.year * 12 + today.month - (groups.which === '上' ? 2 : groups.which === '下' ? 0 : 1)
      return dayReading({ year: Math.floor(first / 12), month: (first % 12) + 1, day: day ?? 0 }, groups)
    }
    if (groups.which) return {}
    const month = day ? monthFor(day, context, at) : undefined
    return month && day ? dayReading({ ...month, day }, groups) : {}
  },
  month: (groups, context, at) => {
    const month = numberOf(groups.month ?? groups.month2 ?? '')
    if (!month || month > 12) return undefined
    const year = yearOf(groups, context, at, month)
    const to = numberOf(groups.toMonth ?? groups.toMonth2 ?? '')
    const span = groups.span ?? groups.span2 ?? ''
    const toYear = numberOf(groups.toYear ?? '') ?? (year && to && to < month ? year + 1 : year)
    const english = [spanned(span, MONTHS[month - 1] ?? ''), year && !(to && toYear === year) ? String(year) : '']
    if (!year) english.push(relativeYear(groups))
    if (to) english.push('to', MONTHS[to - 1] ?? '', toYear ? String(toYear) : '')
    const later = to ? `至${toYear !== year ? `${toYear}年` : ''}${to}月` : ''
    const canonical = year ? `${year}年${month}月${span.replace('份', '')}${later}` : undefined
    return { canonical, gloss: english.filter(Boolean).join(' '), year: explicit(groups) ? year : undefined, month }
  },
  year: (groups, context, at, surface) => {
    const to = numberOf(groups.toYear ?? '')
    const from = numberOf(groups.from ?? '')
    if (to && from) return to > from && to - from < 400 ? { gloss: `${from} to ${to}` } : {}
    if (isBeforeChrist(context.text, at)) return {}
    const relative = YEARS.get(groups.relative ?? '') ?? SAID_YEARS.get(groups.relative ?? '')
    const year = yearOf(groups, context, at)
    if (year && (year < 1000 || year > LATEST)) return undefined
    const span = groups.span ?? ''
    const english = year ? String(year) : (relative?.[1] ?? '')
    if (!english) return {}
    const gloss = spanned(span, english) + (year && relative ? ` (${relative[1]})` : '')
    return {
      ...(year && { canonical: `${year}年${span.replace(/^年/, '')}` }),
      ...((span || relative) && { gloss }),
      // Neither 比去年增长 nor 2020年以来 says when something else was.
      ...(groups.year && !/^(?:以来|以后|以前|起|度)/.test(context.text.slice(at + surface.length, at + surface.length + 2)) && { year }),
    }
  },
  part: ({ span = '' }) => ({ gloss: (SPANS.get(span) ?? '').replace(/ of$/, '') }),
  near: (groups, context, at, surface) => {
    const { text, base } = context
    // 今天（4月23日）
    const said = /^[（(]([0-9０-９]{1,2})月([0-9０-９]{1,2})日[）)]/.exec(
      text.slice(at + surface.length, at + surface.length + LONGEST_BRACKET),
    )
    if (said) return READ.day({ ...groups, month: said[1], day: said[2] }, context, at, surface)
    const [days, english] = DAYS.get(groups.near ?? '') ?? [0, '']
    const time = timeOf(groups)
    // 今天的中国 is of no one day.
    if (!base.today || (/^[今明]/.test(surface) && text.startsWith('的', at + surface.length))) return { gloss: english + time }
    return dayReading(addDays(base.today, days), groups)
  },
  weekday: (groups, { text, base }, at, surface) => {
    const weekday = '一二三四五六日'.indexOf((groups.weekday ?? '').replace('天', '日'))
    const english = `${groups.week ? `${NEAR.get(groups.week)?.[1]} ` : ''}${WEEKDAYS[weekday]}`
    const day =
      base.today &&
      dayOfWeek(base.today, weekday, groups.week, /将|拟|定于|计划|预计|下/.test(text.slice(Math.max(0, at - 8), at + surface.length + 6)))
    return day ? dayReading(day, groups) : { gloss: english + timeOf(groups) }
  },
  around: ({ which = '', what = '', span = '' }, { base }) => {
    const [step, english] = NEAR.get(which) ?? [0, '']
    if (what !== '月') return { gloss: `${english} ${what === '年度' ? 'year' : 'week'}` }
    const today = base.today ?? base.near
    if (!today) return { gloss: spanned(span, `${english} month`) }
    const months = today.year * 12 + today.month - 1 + step
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
    return { canonical: `${year}年${month}月${span}`, gloss: `${spanned(span, MONTHS[month - 1] ?? '')} ${year}` }
  },
  decade: ({ century, decade, decade2, years, span = '' }, { text, base }, at) => {
    // 1970年代 says its century itself.
    const first = years ? (numberOf(years) ?? Number.NaN) : undefined
    const period = first
      ? decadeOf(String(Math.floor(first / 100) + 1), String(first % 100), SPANS.get(span) ?? '', undefined)
      : decadeOf(century, decade ?? decade2, SPANS.get(span) ?? '', base.year)
    return period && isBeforeChrist(text, at) ? { gloss: `${period.gloss} BC` } : period
  },
  holiday: ({ feast, feast2, name, name2 }) => ({ gloss: HOLIDAYS.get(feast ?? feast2 ?? name ?? name2 ?? '') }),
  republic: (groups, context, at, surface) => {
    const nth = groups.nth === '元' ? 1 : (numberOf(groups.nth ?? '') ?? 0)
    if (nth < 1 || nth > LATEST_OF_REPUBLIC) return undefined
    const year = String(1911 + nth)
    if (groups.day) return READ.day({ ...groups, year }, context, at, surface)
    return groups.month ? READ.month({ ...groups, year }, context, at, surface) : { ...republicYear(nth), year: 1911 + nth }
  },
  plan: (groups, { text }, at, surface) => planReading(groups, text.slice(at + surface.length, at + surface.length + 2)),
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const isBeforeChrist = (text: string, at: number): boolean => text.slice(Math.max(0, at - 3), at) === '公元前'
/** Whether the date says its year itself. */
const explicit = (groups: Groups): boolean => Boolean(groups.year ?? groups.relative)

/** “the end of May”, “the first 5 months of 2023”. */
function spanned(span: string, english: string): string {
  const months = numberOf(/^前(.+)个月$/.exec(span)?.[1] ?? '')
  return `${months ? `the first ${months} months of` : (SPANS.get(span) ?? '')} ${english}`.trim()
}

/** 本周五 by its week; 星期五 alone is today or the last one, and nothing where something is to come. */
function dayOfWeek(today: Day, weekday: number, week: string | undefined, ahead: boolean): Day | undefined {
  const days = weekday - weekdayOf(today)
  if (week) return addDays(today, days + 7 * (NEAR.get(week)?.[0] ?? 0))
  if (ahead && days !== 0) return undefined
  return addDays(today, days > 0 ? days - 7 : days)
}

/** 三五 and 八五 are much else: `FORMS.plan` takes only 十四五 without 时期 or 规划 behind it. */
function planReading({ quoted, plan, alone, bare, what, what2, nth }: Groups, after: string): Reading | undefined {
  // “八五”普法 counts the plans for spreading the knowledge of the law.
  if (after === '普法') return undefined
  const n = nth ? numberOf(nth) : planNumber(quoted ?? plan ?? alone ?? bare ?? '')
  return n ? fiveYearPlan(n, nth ? '时期' : (what ?? what2 ?? '')) : undefined
}

const planNumber = (plan: string): number | undefined => (plan === '十五' ? 10 : numberOf(plan.replace(/五$/, '')))
