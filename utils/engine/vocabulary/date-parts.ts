// The words that dates are made of, with their English.
import { dateline, rows as dayParts, late } from './built/day-parts'
import { rows as holidays, plain } from './built/holidays'
import { rows as relative } from './built/relative-days'
import { decade, rows as spans } from './built/time-spans'
import { oneOf, rowsOf, setOf, tableOf } from './tables'

/** Parts of the day. */
export const PARTS = tableOf(dayParts)

/** Parts of a month, a year, a decade or a century. */
export const SPANS = tableOf(spans)

/** Feasts and days of commemoration. Those of the lunar calendar have no day that is the same each year. */
export const HOLIDAYS = tableOf(holidays)

const away = (kind: string): ReadonlyMap<string, readonly [number, string]> =>
  new Map(
    rowsOf(relative).flatMap(([word = '', english = '', classes, distance]) =>
      classes === kind ? [[word, [Number(distance), english]] as const] : [],
    ),
  )

/** Days that are counted from that of the text, with how far away they are. */
export const DAYS = away('day')

/** Years that are counted from that of the text. */
export const YEARS = away('year')

/** Years that are counted from the one that the text said last. */
export const SAID_YEARS = away('said')

/** Months and weeks that are counted from those of the text. */
export const NEAR = away('near')

/** Source of a pattern of the feasts that are nothing else. */
export const PLAIN_HOLIDAY = oneOf(plain)

/** Source of a pattern of the parts of the day that datelines have. */
export const DATELINE_PART = oneOf(dateline)

/** Parts of the day in which 8时 is 20:00. */
export const LATE_PARTS = setOf(late)

/** Source of a pattern of the parts of a decade or a century. */
export const DECADE_PART = oneOf(decade)
