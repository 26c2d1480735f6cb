// Lines that an extractor shows with a blank between all characters, because the paper justified them.
import type { RepairRule } from './rule'

export const justifiedSpace: RepairRule = {
  name: 'justified-space',
  about: 'The blanks between the characters of a line that the paper justified are dropped.',
  examples: [
    { source: '市 委 副 书 记 、市 长 出 席 会 议', text: '市委副书记、市长出席会议' },
    { source: '区委召开会议，传 达 学 习 全 会 精 神', text: '区委召开会议，传达学习全会精神' },
  ],
  decide: ({ spaced, broken }) => (spaced && !broken ? '' : undefined),
}
