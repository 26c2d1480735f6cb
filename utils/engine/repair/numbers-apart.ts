// Two numbers side by side stay two: a figure that was never printed is worse than a blank too many.
import { isClosing, isDigit, isHan, isLatin, isOpening } from '../text/characters'
import { endsChain, isItemBefore, isLabelBehind, isWestern, opensChain, rightOf } from './figures'
import type { Gap, RepairRule } from './rule'

/** 5 G, 8 km: a sign of a few letters that belongs to the number before it. */
const SIGN = /^(?:[A-Z]{1,2}|[kcmnμ]?[mgtlLVWΩA]|[kMGT][WBbV]h?|hm|ha|mg|ml|kWh|[km]Pa|[km]?Hz)(?![A-Za-z0-9]|\s+[A-Za-z0-9])/

/** Whether the white space between two western characters stands for something. */
function stays(gap: Gap): boolean {
  const { source, start, end, spaced } = gap
  const left = source.charCodeAt(start - 1)
  const right = source.charCodeAt(end)
  if (isDigit(left) && isDigit(right)) return true
  if (isDigit(left) && isLatin(right)) return !spaced && !SIGN.test(rightOf(gap))
  // What belongs to the word or number that it touches, but for the point of a number that might be another's.
  if (isOpening(left)) return false
  if (isDigit(left) && !isLatin(right) && isDigit(source.charCodeAt(end + 1))) return true
  if (isClosing(right)) return false
  if (isDigit(right) && /[.,:/-]/.test(source[start - 1] ?? '')) return true
  if (spaced) return false
  return !gap.broken || (isClosing(left) && source[start - 1] !== '.')
}

export const numbersApart: RepairRule = {
  name: 'numbers-apart',
  about: 'A space between two numbers stays, between a number and a word of another script too, and so do those around a row of numbers.',
  examples: [
    { source: '热线为 12345 12315 12388', text: '热线为 12345 12315 12388' },
    { source: '咨询电话 0512 6688 1234。', text: '咨询电话 0512 6688 1234。' },
    { source: '见 Page 3 of 8 所载', text: '见Page 3 of 8所载' },
    { source: '第 3 名 王丽 12 分', text: '第3名 王丽 12分' },
    { source: '5 G基站已有 5 人', text: '5G基站已有5人', not: '1001 1002' },
  ],
  decide: gap => {
    const { source, start, end, broken, spaced, loose, kind } = gap
    const left = source.charCodeAt(start - 1)
    const right = source.charCodeAt(end)
    // A running head is a row of items.
    if (kind === 'folio') return isWestern(left) && isDigit(right) ? ' ' : undefined
    if (isWestern(left) && isWestern(right)) return stays(gap) ? ' ' : undefined
    if (spaced || broken) return undefined
    if (isHan(left) && isDigit(right)) return opensChain(gap) || (!loose && isItemBefore(gap)) ? ' ' : undefined
    return isDigit(left) && isHan(right) && (endsChain(gap) || isLabelBehind(gap)) ? ' ' : undefined
  },
}
