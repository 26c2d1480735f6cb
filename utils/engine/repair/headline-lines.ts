// Two lines of one headline: one phrase that was too long for the line, or two phrases.
import { isHeadKind, type RepairRule } from './rule'

export const headlineLines: RepairRule = {
  name: 'headline-lines',
  about: 'A headline line that ends short of the room there was ends a phrase, and a blank stands behind it.',
  examples: [
    { kind: 'headline', source: '垃圾分一分\n家园美十分', text: '垃圾分一分 家园美十分' },
    { kind: 'headline', source: '全区召开安全生产工作会\n议', text: '全区召开安全生产工作会议', not: '安全生产\n全区召开工作会议' },
    { kind: 'headline', source: '看好本地市场\n客商投资信心\n足', text: '看好本地市场客商投资信心足', not: '看好本地市场\n投资信心\n足' },
  ],
  decide: ({ broken, kind, widths }) => {
    if (!broken || !isHeadKind(kind) || !widths) return undefined
    const { left, widest, lines, right } = widths
    return left < widest - 1.2 || (lines === 2 && left === right && left <= 12) ? ' ' : undefined
  },
}
