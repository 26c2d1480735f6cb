// Digits, Latin letters and Han stand side by side without a blank; the browser sets the quarter em.
import { isHan } from '../text/characters'
import { isWestern } from './figures'
import type { RepairRule } from './rule'

export const numberSpace: RepairRule = {
  name: 'number-space',
  about: 'White space between Han and digits or Latin letters is dropped, and so is that between a number and its sign.',
  examples: [
    { source: '11 月 8 日，5 G 基站增长 3.5 %', text: '11月8日，5G基站增长3.5%' },
    { source: 'GDP 增速', text: 'GDP增速' },
  ],
  decide: ({ source, start, end, kind }) => {
    // A running head is a row of items.
    if (kind === 'folio') return undefined
    const left = source.charCodeAt(start - 1)
    const right = source.charCodeAt(end)
    if (isWestern(left) && isWestern(right)) return ''
    return (isWestern(left) && isHan(right)) || (isHan(left) && isWestern(right)) ? '' : undefined
  },
}
