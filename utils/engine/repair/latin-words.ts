// Latin words keep the space between them, also where a line ended.
import { isDigit, isLatin } from '../text/characters'
import type { RepairRule } from './rule'

export const latinWords: RepairRule = {
  name: 'latin-words',
  about: 'A space between two Latin words, or between a Latin word and the number behind it, is kept.',
  examples: [
    { source: '由 Open Source\nInitiative 发起', text: '由Open Source Initiative发起' },
    { source: '搭载 Boeing 737 客机', text: '搭载Boeing 737客机', not: '由 Open Source\nInitiative 发起' },
  ],
  decide: ({ source, start, end, spaced }) => {
    const left = source.charCodeAt(start - 1)
    const right = source.charCodeAt(end)
    if (spaced || !isLatin(left)) return undefined
    return isLatin(right) || isDigit(right) ? ' ' : undefined
  },
}
