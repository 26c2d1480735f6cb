// 3 500 万元: thousands set apart by a blank.
import { isGrouped } from './figures'
import type { RepairRule } from './rule'

export const groupedNumber: RepairRule = {
  name: 'grouped-number',
  about:
    'The blank between the thousands of a number is closed, if the groups are of three digits and a unit says that they are one number.',
  examples: [
    { source: '投入 3 500 万元', text: '投入3500万元' },
    { source: '热线 110 120 119 均已开通', text: '热线 110 120 119 均已开通', not: '全区现有 125 300 人' },
    { source: '楼号 12 345 6789 户', text: '楼号 12 345 6789 户', not: '全区现有 125 300 户' },
  ],
  decide: gap => (gap.kind !== 'folio' && !gap.broken && isGrouped(gap) ? '' : undefined),
}
