// What the rules for figures ask of the two sides of a gap.
import { DIGIT, HAN, isDigit, isLatin } from '../text/characters'
import { MEASURES } from '../vocabulary/measures'
import { oneOf } from '../vocabulary/tables'
import type { Gap } from './rule'

/** Digit, Latin letter or half-width mark. */
export const isWestern = (unit: number): boolean => isDigit(unit) || isLatin(unit) || (unit > 0x20 && unit < 0x7f)

/** Units of the source on either side that are looked at. */
const NEAR = 40

/** The source just before the gap, as it stands. */
export const leftOf = ({ source, start }: Gap): string => source.slice(Math.max(0, start - NEAR), start)
/** The source just behind the gap, as it stands. */
export const rightOf = ({ source, end }: Gap): string => source.slice(end, end + NEAR)

/** 米 and 名 count what may stand behind another number: 4 100 米, 第 3 100 名. */
const COUNTED = oneOf([...MEASURES.keys()].filter(unit => !/^[米名号]$/.test(unit)).join(' '))
/** What makes a quantity of the number before it. */
export const UNIT = `(?:[余多几]?[百千万亿]|[余多]?(?:${COUNTED}))`
/** What goes on with the number before it, at a line end: a unit, a part of a date, a share. */
export const GOES_ON = new RegExp(`^\\s*(?:${UNIT}|[年月日号时时分秒点岁米名余多%％‰℃]|[.．]?[${DIGIT}]+[%％])`)

const SINGLE_LEFT = new RegExp(`(?:^|[^${DIGIT}.,:/%-])[${DIGIT}.,:/-]$`)
const SINGLE_RIGHT = new RegExp(`^[${DIGIT}.,:/%％-](?![${DIGIT}.,:/%-])`)
const DAY_LEFT = new RegExp(`(?<![${DIGIT}]\\s?)[${DIGIT}]$`)
const DAY_RIGHT = new RegExp(`^[${DIGIT}]\\s?[月日]`)

/** Digits that stand alone on both sides, as in 2 0 2 4 年, where the line is spaced out, or in 1 1 月 2 9 日 wherever it is. */
export function isSpacedNumber(gap: Gap): boolean {
  const left = leftOf(gap)
  const right = rightOf(gap)
  if (!gap.spaced && gap.loose !== 'strewn') return !gap.broken && DAY_LEFT.test(left) && DAY_RIGHT.test(right)
  return SINGLE_LEFT.test(left) && SINGLE_RIGHT.test(right) && (isDigit(left.charCodeAt(left.length - 1)) || isDigit(right.charCodeAt(0)))
}

const GROUPS_LEFT = new RegExp(`(?<![${DIGIT}.,:/\\-]\\s?)([1-9１-９][${DIGIT}]{0,2}(?:\\s[${DIGIT}]{3})*)$`)
const GROUPS_RIGHT = new RegExp(`^[${DIGIT}]{3}(?:\\s[${DIGIT}]{3})*(?![${DIGIT}])(?:[.．][${DIGIT}]+)?\\s?${UNIT}`)
/** The gap parts a number by thousands: up to three digits and then groups of three, and what they count. */
export const isGrouped = (gap: Gap): boolean =>
  gap.end - gap.start === 1 && GROUPS_LEFT.test(leftOf(gap)) && GROUPS_RIGHT.test(rightOf(gap))

const CHAIN_LEFT = new RegExp(`[${DIGIT}]([^\\S\\n\\r]+)([.,:/\\-${DIGIT}]*[${DIGIT}])$`)
const CHAIN_RIGHT = new RegExp(`^([${DIGIT}][.,:/\\-${DIGIT}]*)([^\\S\\n\\r]+)[${DIGIT}]`)

/** The gap between two digits parts two numbers. */
const isApart = (gap: Gap) => !isGrouped(gap) && !isSpacedNumber(gap)

/** A number before the gap that itself stands apart behind another. */
export function endsChain(gap: Gap): boolean {
  const [, blank = '', number = ''] = CHAIN_LEFT.exec(leftOf(gap)) ?? []
  const end = gap.start - number.length
  return blank !== '' && isApart({ ...gap, start: end - blank.length, end })
}

/** A number behind the gap that stands apart before another. */
export function opensChain(gap: Gap): boolean {
  const [, number = '', blank = ''] = CHAIN_RIGHT.exec(rightOf(gap)) ?? []
  const start = gap.end + number.length
  return blank !== '' && isApart({ ...gap, start, end: start + blank.length })
}

const ITEM_LEFT = new RegExp(`[${HAN}][^\\S\\n\\r]+[${HAN}]{2,6}$`)
const LABEL_RIGHT = new RegExp(`^[${HAN}]{2,6}[：:]`)
/** A word that stands for itself before the gap, as 王丽 in 第 3 名 王丽 12 分. */
export const isItemBefore = (gap: Gap): boolean => ITEM_LEFT.test(leftOf(gap))
/** 来源： and the like behind the gap. */
export const isLabelBehind = (gap: Gap): boolean => LABEL_RIGHT.test(rightOf(gap))
