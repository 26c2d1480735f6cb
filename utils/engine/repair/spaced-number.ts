// 2 0 2 4 年 in a line that is spaced out, 1 1 月 2 9 日 anywhere.
import { isSpacedNumber } from './figures'
import type { RepairRule } from './rule'

export const spacedNumber: RepairRule = {
  name: 'spaced-number',
  about: 'Digits that stand alone are closed where the line is spaced out, and where they make the day or the month of a date.',
  examples: [
    { source: '到 2 0 2 4 年 底 全 面 完 成', text: '到2024年底全面完成' },
    { source: '新华社平壤1 1月3 0 日电', text: '新华社平壤11月30日电' },
    { source: '楼号 3 5 7 9 已完工', text: '楼号 3 5 7 9 已完工', not: '楼 号 3 5 7 9 已 完 工' },
  ],
  decide: gap => (!gap.broken && isSpacedNumber(gap) ? '' : undefined),
}
