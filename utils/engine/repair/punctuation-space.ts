// Chinese punctuation carries its own white space.
import { isClosing, isHan, isOpening } from '../text/characters'
import type { RepairRule } from './rule'

/** Full-width punctuation of either side; the half-width marks of Latin text keep their blanks among Latin text. */
const touches = (unit: number, other: number) => (isClosing(unit) || isOpening(unit)) && (unit > 0x7f || isHan(other))

export const punctuationSpace: RepairRule = {
  name: 'punctuation-space',
  about: 'White space before or behind Chinese punctuation is dropped: the marks carry their own.',
  examples: [
    { source: '李强 、王平 出席 。 会议', text: '李强、王平 出席。会议' },
    { source: '“ 两会 ” 开幕', text: '“两会”开幕' },
  ],
  decide: ({ source, start, end }) => {
    const left = source.charCodeAt(start - 1)
    const right = source.charCodeAt(end)
    return touches(left, right) || touches(right, left) ? '' : undefined
  },
}
