// Quantities as newspapers write them → what they are worth: 91万5700, 一点二万余, 两三百, 十几万, 3至5万. What is not understood is worth nothing.
import { numberOf } from './numerals'

/** What a quantity is worth. */
export interface Quantity {
  /** Of two or a range (两三万, 3至5万) the lower one. */
  readonly from?: number
  readonly to: number
  /** It is more than that: 余, 多, 几. */
  readonly more?: boolean
}

const FIGURE = '(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}|[０-９]{1,3}(?:，[０-９]{3}){1,6}|[0-9０-９]{1,20}(?:[.．·][0-9０-９]{1,10})?)'
const SIGN = '[零〇一二两三四五六七八九十百千万亿]'
/** Behind 万 figures go on: 91万5700, 3万零500. */
const NUMBER = `(?:${FIGURE}|[一二两三四五六七八九十百千]${SIGN}{0,20}(?:点[零〇一二三四五六七八九]{1,8})?)(?:${SIGN}|(?<=[千万亿零])[0-9０-９]{1,4}(?![0-9０-９])){0,20}`
const TO = '[ 　]?(?:至|到|[—－–~～-]{1,2})[ 　]?'
/** Source of a pattern that matches quantities, and more that `quantityOf` does not understand. */
export const QUANTITY = `(?:${NUMBER}${TO})?${NUMBER}(?:[多余几](?:[十百千]?[万亿]{1,2})?)?[多余]?`

/** Where a quantity cannot end, since the number goes on. */
export const GOES_ON =
  /^(?:[0-9０-９零〇一二两三四五六七八九十百千万亿几]|[点.．·,，][0-9０-９零〇一二三四五六七八九](?![^，。]{0,2}[时分]))/

const RANGE = new RegExp(`^(${NUMBER})${TO}(.+)$`)
/** 两三万, 一百二三十, 三五个: two neighbours. */
const PAIR = /^(.*?)([一二两三四五六七八])([二三四五六七八九])([十百千]?(?:万亿|亿|万)?)$/
const MORE = /[多余几]/g

/** What a quantity is worth, if its form is one that has a meaning. */
export function quantityOf(text: string): Quantity | undefined {
  const range = RANGE.exec(text)
  if (range) return rangeOf(range[1] as string, range[2] as string)
  const bare = text.replace(MORE, '')
  const more = text.length - bare.length
  // 十几 but not 三几.
  if (more > 1 || (text.includes('几') && !/十几/.test(text))) return undefined
  const pair = more ? undefined : pairOf(bare)
  if (pair) return pair
  const to = numberIn(bare)
  return to === undefined ? undefined : { to, ...(more && { more: true }) }
}

/** 百万 alone is 一百万. */
const numberIn = (text: string): number | undefined => numberOf(text) ?? (/^[百千]/.test(text) ? numberOf(`一${text}`) : undefined)

function pairOf(text: string): Quantity | undefined {
  const [, before = '', first = '', second = '', power = ''] = PAIR.exec(text) ?? []
  if (!first || (before && !/[十百千万亿]$/.test(before))) return undefined
  const [from, to] = [numberIn(before + first + power), numberIn(before + second + power)]
  const digits = (numberOf(second) ?? 0) - (numberOf(first) ?? 0)
  const likely = digits === 1 || (!before && first + second === '三五')
  return from !== undefined && to !== undefined && likely ? { from, to } : undefined
}

/** 8000至1万, but 五至三万 means nothing. */
const LEAST = 1000

/** 3至5万: the power of the second belongs to the first where that is the lower one still. */
function rangeOf(first: string, second: string): Quantity | undefined {
  const upper = quantityOf(second)
  if (!upper || upper.from !== undefined) return undefined
  const power = /[万亿]/.test(first) ? '' : (/[十百千]?(?:万亿|亿|万)$/.exec(second.replace(MORE, ''))?.[0] ?? '')
  const [shared, bare] = [numberIn(first + power), numberIn(first)]
  const lower =
    shared !== undefined && shared < upper.to ? shared : bare !== undefined && bare >= LEAST && bare < upper.to ? bare : undefined
  return lower === undefined ? undefined : { ...upper, from: lower }
}
