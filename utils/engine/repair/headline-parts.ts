// The blank between two parts of a headline, where one of them begins or ends with a mark, a letter or a figure.
import { isHan, isLatin, isOpening } from '../text/characters'
import { isHeadKind, type RepairRule } from './rule'

export const headlineParts: RepairRule = {
  name: 'headline-parts',
  about: 'In a headline the blank before a quotation, or between Han and a Latin word without blanks around it, sets two parts apart.',
  examples: [
    { kind: 'headline', source: '出口增长11.2% “含绿量”提升', text: '出口增长11.2% “含绿量”提升' },
    { kind: 'headline', source: '居民消费价格回升 PPI降幅收窄', text: '居民消费价格回升 PPI降幅收窄' },
    { kind: 'headline', source: '我国 GDP 增长 5 %', text: '我国GDP增长5%', not: '我国 GDP增长5%' },
  ],
  decide: ({ source, start, end, broken, spaced, kind }) => {
    if (broken || spaced || !isHeadKind(kind) || source[start - 1] === '：') return undefined
    const right = source.charCodeAt(end)
    if (isOpening(right)) return ' '
    if (!isHan(source.charCodeAt(start - 1)) || !isLatin(right)) return undefined
    let after = end
    while (isLatin(source.charCodeAt(after))) after++
    return isHan(source.charCodeAt(after)) ? ' ' : undefined
  },
}
