// Days of the Gregorian calendar, counted in UTC so that no time zone has a say.

export interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

const MILLISECONDS = 86_400_000
export const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const timeOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)

/** Whether there is such a day. */
export function isDay(day: Day): boolean {
  const date = new Date(timeOf(day))
  return day.year >= 1000 && date.getUTCMonth() + 1 === day.month && date.getUTCDate() === day.day
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(timeOf(day) + days * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Days from one day to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((timeOf(to) - timeOf(from)) / MILLISECONDS)

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: Day): number => (new Date(timeOf(day)).getUTCDay() + 6) % 7

/** 2022年11月8日. */
export const chineseDay = ({ year, month, day }: Day): string => `${year}年${month}月${day}日`

/** Tuesday, 8 November 2022. */
export const englishDay = (day: Day): string => `${WEEKDAYS[weekdayOf(day)]}, ${day.day} ${MONTHS[day.month - 1]} ${day.year}`
