// What a date means on its page: its full form, and its English.
import { addDays, chineseDay, type Day, daysBetween, englishDay, isDay, MONTHS, weekdayOf } from './calendar'
import { decadeOf, fiveYearPlan, republicYear } from './date-periods'
import { ABOUT, DAYS, type FORMS, HOLIDAYS, NEAR, PARTS, SPANS, YEARS } from './date-words'
import { narrow, numberOf } from './numerals'
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

interface Context {
  readonly text: string
  readonly base: Base
  readonly said: Said
}

interface Reading extends Omit<Point, 'at'> {
  readonly canonical?: string
  readonly gloss?: string
}

type Groups = Readonly<Record<string, string | undefined>>
type Read = (groups: Groups, context: Context, at: number, surface: string) => Reading | undefined

/** The reading of a match of one of the forms; none where it is no date after all. */
export const readDate = (form: keyof typeof FORMS, match: RegExpExecArray, context: Context): Reading | undefined =>
  READ[form](match.groups ?? {}, context, match.index, match[0])

/** How far back a date completes another, in UTF-16 units. */
const REACH = 200
/** A year this far back is history, and so are the dates behind it. */
const HISTORY = 10
const LONGEST_BRACKET = 8
/** 5000年 is no year. */
const LATEST = 2199

const READ: Readonly<Record<keyof typeof FORMS, Read>> = {
  day: (groups, context, at) => {
    const [month, day] = [numberOf(groups.month ?? ''), numberOf(groups.day ?? '')]
    if (!month || !day || !isDay({ year: 2000, month, day })) return {}
    // 农历八月十五日 is a day of another calendar.
    if (/[农阴古]历$/.test(context.text.slice(Math.max(0, at - 2), at))) return { gloss: 'of the lunar calendar' }
    return dayReading({ year: yearOf(groups, context, at, month), month, day }, groups)
  },
  digits: ({ year, month, day }) => dayReading({ year: Number(year), month: Number(month), day: Number(day) }, {}, true),
  lone: (groups, context, at) => {
    const day = numberOf(groups.day ?? groups.day2 ?? '')
    const { today } = context.base
    if (groups.which && today) {
      const first = today.year * 12 + today.month - (groups.which === '上' ? 2 : 1)
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
    if (to) english.push('to', MONTHS[to - 1] ?? '', toYear ? String(toYear) : '')
    const later = to ? `至${toYear !== year ? `${toYear}年` : ''}${to}月` : ''
    const canonical = year ? `${year}年${month}月${span.replace('份', '')}${later}` : undefined
    return { canonical, gloss: english.filter(Boolean).join(' '), year: explicit(groups) ? year : undefined, month }
  },
  year: (groups, context, at) => {
    const to = numberOf(groups.toYear ?? '')
    const from = numberOf(groups.from ?? '')
    if (to && from) return to > from && to - from < 400 ? { gloss: `${from} to ${to}` } : {}
    const relative = YEARS.get(groups.relative ?? '')
    const year = yearOf(groups, context, at)
    if (year && (year < 1000 || year > LATEST)) return undefined
    const span = groups.span ?? ''
    const english = year ? String(year) : (relative?.[1] ?? '')
    if (!english) return {}
    const gloss = spanned(span, english) + (year && relative ? ` (${relative[1]})` : '')
    return {
      ...(year && { canonical: `${year}年${span.replace(/^年/, '')}` }),
      ...((span || relative) && { gloss }),
      ...(explicit(groups) && { year }),
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
    const { today } = base
    if (!today) return { gloss: spanned(span, `${english} month`) }
    const months = today.year * 12 + today.month - 1 + step
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
    return { canonical: `${year}年${month}月${span}`, gloss: `${spanned(span, MONTHS[month - 1] ?? '')} ${year}` }
  },
  decade: ({ century, decade, decade2, span = '' }, { base }) => decadeOf(century, decade ?? decade2, SPANS.get(span) ?? '', base.year),
  holiday: ({ feast, feast2, name, name2 }) => ({ gloss: HOLIDAYS.get(feast ?? feast2 ?? name ?? name2 ?? '') }),
  republic: ({ nth = '' }) => republicYear(nth === '元' ? 1 : (numberOf(nth) ?? Number.NaN)),
  plan: (groups, { text }, at, surface) => planReading(groups, text.slice(at + surface.length, at + surface.length + 2)),
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const explicit = (groups: Groups): boolean => Boolean(groups.year ?? groups.relative)
function spanned(span: string, english: string): string {
  const months = numberOf(/^前(.+)个月$/.exec(span)?.[1] ?? '')
  return `${months ? `the first ${months} months of` : (SPANS.get(span) ?? '')} ${english}`.trim()
}

/** The year that the date itself says, or its page. */
function yearOf(groups: Groups, { text, base, said }: Context, at: number, month?: number): number | undefined {
  if (groups.year) return numberOf(groups.year)
  const relative = YEARS.get(groups.relative ?? '')
  if (relative) return base.year && base.year + relative[0]
  const last = said.year
  const recent = last?.year && at - last.at < REACH ? last : undefined
  if (groups.same) return recent?.year
  const sentence = recent && !/[。！？\n]/.test(text.slice(recent.at, at))
  // 2019年3月动工、8月5日完工: a year holds to the end of its sentence, in history to the end of its paragraph.
  if (sentence) return recent.year
  const { near } = base
  if (!near) return base.year ?? last?.year
  if (recent?.year && near.year - recent.year >= HISTORY && !text.slice(recent.at, at).includes('\n')) return undefined
  if (month === undefined) return near.year
  return near.month >= 11 && month <= 2 ? undefined : yearBefore(near, month)
}

/** Year and month of a day without them: those of the last date before, or the last such day of the page. */
function monthFor(day: number, { text, base, said }: Context, at: number): { year?: number; month: number } | undefined {
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

function dayReading(date: Partial<Day> & Omit<Day, 'year'>, groups: Groups, sure = false): Reading | undefined {
  const { year, month, day } = date
  const full = year !== undefined && isDay({ year, month, day }) ? { year, month, day } : undefined
  if (!full && (sure || year !== undefined)) return sure ? undefined : {}
  const later = rangeEnd({ year, month, day }, groups)
  const english = full ? englishDay(full) : `${day} ${MONTHS[month - 1]}`
  return {
    ...(full && { canonical: chineseDay(full) + (later?.canonical ?? '') }),
    gloss: english + timeOf(groups) + (later?.english ?? ''),
    ...(groups.year || groups.relative || !groups.same ? { year } : {}),
    month,
    day,
  }
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
function timeOf({ part = '', clock = '' }: Groups): string {
  const [, hour, minute = '0'] = /^(\d{1,2})[时点:](\d{1,2}|半)?/.exec(narrow(clock)) ?? []
  const english = PARTS.get(part) ?? ''
  if (hour === undefined) return english && `, ${english}`
  const hours = /下午|午后|傍晚|晚/.test(part) && Number(hour) < 12 ? Number(hour) + 12 : Number(hour)
  return `, ${ABOUT.test(clock) ? 'about ' : ''}${hours}:${(minute === '半' ? '30' : minute).padStart(2, '0')}`
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
