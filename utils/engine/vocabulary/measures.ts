// What newspapers count and measure in.
import { before, distance, rows } from './built/measures'
import { oneOf, rowsOf } from './tables'

/** A unit of measure, a currency or a measure word. */
export interface Measure {
  /** '' for measure words that English does without: 件, 家. */
  readonly english: string
  /** So many of a metric unit one of it is. */
  readonly metric?: readonly [factor: number, unit: 'm²' | 'km' | 'kg']
  /** Worth a word even with a small plain number: 38公里, but not 38个. */
  readonly alone?: boolean
  /** The currency of the place, which in Hong Kong and Taiwan is dollars: 3万元. */
  readonly local?: boolean
}

/** 10000/15 m² is what a 亩 is. */
function metricOf(text: string): Measure['metric'] {
  const [factor = '', unit] = text.split(' ')
  const [dividend = 0, divisor = 1] = factor.split('/').map(Number)
  return [dividend / divisor, unit as 'm²' | 'km' | 'kg']
}

/** All units by their Chinese names. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  rowsOf(rows).map(([unit = '', english = '', classes, metric]) => [
    unit,
    {
      english,
      ...(metric && { metric: metricOf(metric) }),
      ...(/\balone\b/.test(classes ?? '') && { alone: true }),
      ...(/\blocal\b/.test(classes ?? '') && { local: true }),
    },
  ]),
)

/** Source of a pattern of the larger measures of length. */
export const DISTANCE = oneOf(distance)

/** A currency at the end of what stands before an amount: 港币3千万元. */
export const CURRENCY_BEFORE = new RegExp(`${oneOf(before)}$`)
