// The blank between the two parts of a line that is spaced out is wider than the others.
import type { RepairRule } from './rule'

/** So many blanks in the place of the usual one. */
const WIDE = 3
/** Characters apart by single blanks. */
const BEFORE = /\S\s\S$/
const BEHIND = /^\S\s\S/

export const wideBlank: RepairRule = {
  name: 'wide-blank',
  about: 'In a line that is spaced out by single blanks a blank three times as wide sets two parts apart.',
  examples: [{ kind: 'headline', source: '全 县 人 民 除 四 害    四 十 天 灭 鼠 五 万 只', text: '全县人民除四害 四十天灭鼠五万只' }],
  decide: ({ source, start, end, broken, spaced, loose }) => {
    if (broken || !(spaced || loose) || end - start < WIDE) return undefined
    return BEFORE.test(source.slice(Math.max(0, start - 3), start)) && BEHIND.test(source.slice(end, end + 3)) ? ' ' : undefined
  },
}
