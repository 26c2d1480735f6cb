// The rule that the product is named for: a line end inside a paragraph is nothing.
import type { RepairRule } from './rule'

export const lineBreak: RepairRule = {
  name: 'line-break',
  about: 'A line end inside a paragraph is dropped: Chinese text is joined without a blank.',
  examples: [{ source: '坚持人民\n至上、生命至上', text: '坚持人民至上、生命至上' }],
  decide: ({ broken }) => (broken ? '' : undefined),
}
