// 李　伟: a two-character name set as wide as its three-character neighbours.

import { isHan } from '../text/characters'
import { isSurname } from '../vocabulary/names'
import type { RepairRule } from './rule'

const BORDER = /[\s、，。；：（）()“”]/

export const twoCharacterName: RepairRule = {
  name: 'two-character-name',
  about: 'In a list of names the blank inside a two-character name is closed (李　伟 → 李伟).',
  examples: [
    { source: '主任：李　伟、张建国、王　芳', text: '主任：李伟、张建国、王芳' },
    { source: '陈 宁、欧阳修、郑 洁参加', text: '陈宁、欧阳修、郑洁参加' },
  ],
  decide: ({ source, start, end, broken }) => {
    if (broken || !isHan(source.charCodeAt(start - 1)) || !isHan(source.charCodeAt(end))) return undefined
    const edge = source[start - 2] ?? ' '
    if (!BORDER.test(edge) || !isSurname(source[start - 1] as string)) return undefined
    // Only in a list: a 、 touches the name.
    return edge === '、' || source[end + 1] === '、' ? '' : undefined
  },
}
