// A number that the line end cut: 20⏎24年. Nowhere else are two numbers made one for standing in neighbouring lines.
import { DIGIT, HAN } from '../text/characters'
import { endsChain, GOES_ON, isSpacedNumber, leftOf, opensChain, rightOf } from './figures'
import type { RepairRule } from './rule'

/** Ems that a full line may be short: a first line by its indent. */
const SHORT = 2.7
/** The start of a number at the line end, and the rest of one at the start of the next. */
const HEAD = new RegExp(`[${DIGIT}][.,:/．，：—–-]?$`)
const REST = new RegExp(`^(?:[.,:/．：]?[${DIGIT}]|-[${DIGIT}]{2})`)
/** Parts of a number that a line end may have cut, and no more than that. */
const SHORT_HEAD = new RegExp(`(?<![${DIGIT}][.．:：,，]?)[${DIGIT}]{1,4}[.．]?$`)
const SHORT_REST = new RegExp(`^[.．]?[${DIGIT}]{1,4}(?![${DIGIT}])`)
const MARK = /[^0-9０-９]$/
const REST_BEHIND = new RegExp(`^[${DIGIT}.,]+`)
/** A blank before the number, or behind its rest: the text sets figures apart, so that one may end where the line does. */
const SET_APART = new RegExp(`\\s[${DIGIT}.,]+$`)
const SET_APART_BEHIND = new RegExp(`^[${DIGIT}.,]+[^\\S\\n\\r]`)

/** The buttons of a page, a line each, are full of numbers that belong to no text. */
const IN_CHINESE = new RegExp(`[${HAN}]`)

export const brokenNumber: RepairRule = {
  name: 'broken-number',
  about: 'A number that a full line cuts is joined, if its two parts make one number; across a page number or another text never.',
  examples: [
    { source: '面积达到二千三百公顷，其中水田20\n24亩', text: '面积达到二千三百公顷，其中水田2024亩' },
    { source: '记者获悉，全区投入资金达到2.\n6亿元', text: '记者获悉，全区投入资金达到2.6亿元' },
    { source: '便民服务热线包括 12345 12315\n12388 等', text: '便民服务热线包括 12345 12315 12388等', not: '全区现有耕地面积12\n345亩' },
  ],
  decide: gap => {
    const { source, start, end, broken, kind, across, loose, widths } = gap
    if (!broken || kind === 'folio') return undefined
    const left = leftOf(gap)
    const right = rightOf(gap)
    if (!HEAD.test(left) || !REST.test(right)) return undefined
    // What stands between the lines may be the number of the page; across other columns only what surely is a number is joined.
    const apart = start > end || /\S/.test(source.slice(start, end))
    if (apart && !(across && start < end)) return undefined
    // Two cells of one row are no line end, but a blank that stands for one is.
    if (!loose && !/[\n\r\f]/.test(source.slice(start, end))) return undefined
    if (isSpacedNumber(gap)) return ''
    // −5 is a number of its own.
    if ((MARK.test(left) && !/^[0-9０-９]/.test(right)) || (right[0] === '-' && !/[0-9０-９]{2}$/.test(left))) return undefined
    if (endsChain(gap) || opensChain(gap)) return undefined
    if (widths && widths.left < widths.widest - SHORT) return undefined
    const behind = right.replace(REST_BEHIND, '')
    const goesOn = GOES_ON.test(behind)
    if (!IN_CHINESE.test(left) || /^[A-Za-z]/.test(behind)) return undefined
    if (apart && !(goesOn && SHORT_HEAD.test(left) && SHORT_REST.test(right))) return undefined
    return goesOn || !(SET_APART.test(left) || SET_APART_BEHIND.test(right)) ? '' : undefined
  },
}
