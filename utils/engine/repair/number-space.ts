// Digits, Latin letters and Han stand side by side without a blank; the browser sets the quarter em.
import { isDigit, isHan, isLatin } from '../text/characters'
import type { RepairRule } from './rule'

const western = (unit: number) => isDigit(unit) || isLatin(unit) || (unit > 0x20 && unit < 0x7f)

export const numberSpace: RepairRule = {
  name: 'number-space',
  about: 'White space between Han and digits or Latin letters is dropped, and so are the blanks inside a number.',
  examples: [
    { source: '11 月 8 日，5 G 基站增长 3.5 %', text: '11月8日，5G基站增长3.5%' },
    { source: 'GDP 增速', text: 'GDP增速' },
  ],
  decide: ({ source, start, end, kind }) => {
    // A running head is a row of items.
    if (kind === 'folio') return undefined
    const left = source.charCodeAt(start - 1)
    const right = source.charCodeAt(end)
    if (western(left) && western(right)) return ''
    return (western(left) && isHan(right)) || (isHan(left) && western(right)) ? '' : undefined
  },
}
