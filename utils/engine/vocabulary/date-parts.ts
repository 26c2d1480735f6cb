// The words that dates are made of, with their English.
import { rows as dayParts } from './built/day-parts'
import { rows as holidays } from './built/holidays'
import { rows as relative } from './built/relative-days'
import { rows as spans } from './built/time-spans'
import { rowsOf, tableOf } from './tables'

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
