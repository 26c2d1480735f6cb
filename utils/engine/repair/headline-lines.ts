// Two lines of one headline: one phrase that was too long for the line, or two phrases.
import type { RepairRule } from './rule'

const HEADS = new Set(['kicker', 'headline', 'subheadline', 'slogan'])

/** Units of the line that ends, and of the line that begins, at the gap; blanks left out. */
function lineLengths(source: string, start: number, end: number): [number, number] {
  const left = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  const stop = source.indexOf('\n', end)
  const right = source.slice(end, stop < 0 ? source.length : stop)
  return [left.replace(/\s/g, '').length, right.replace(/\s/g, '').length]
}

export const headlineLines: RepairRule = {
  name: 'headline-lines',
  about: 'A headline set in two lines of like weight is two phrases, and a blank stands between them.',
  examples: [
    { kind: 'headline', source: '垃圾分一分\n家园美十分', text: '垃圾分一分 家园美十分' },
    { kind: 'headline', source: '全区召开安全生产工作会\n议', text: '全区召开安全生产工作会议' },
  ],
  decide: ({ source, start, end, broken, kind }) => {
    if (!broken || !HEADS.has(kind)) return undefined
    const [left, right] = lineLengths(source, start, end)
    return left >= 4 && right === left ? ' ' : undefined
  },
}
