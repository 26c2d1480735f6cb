// The blank between a caption's sentence and its credit.
import { HAN } from '../text/characters'
import { CALLING } from '../vocabulary/patterns'
import { behind, type RepairRule } from './rule'

const CREDIT = new RegExp(`^${CALLING}|^[${HAN}]{2,4}[/、]?(?:摄|文)`)

export const captionCredit: RepairRule = {
  name: 'caption-credit',
  about: 'In a caption the blank before the credit (记者 … 摄) is kept, also behind a full stop.',
  examples: [
    { kind: 'caption', source: '小学生在植树。 本报记者 孙\n明 摄', text: '小学生在植树。 本报记者 孙明 摄' },
    { kind: 'caption', source: '渔民收网归来。\n周远摄', text: '渔民收网归来。 周远摄' },
  ],
  decide: gap => {
    if (gap.kind !== 'caption' || !/[。！？”）]/.test(gap.source[gap.start - 1] ?? '')) return undefined
    const right = behind(gap, 16)
    return CREDIT.test(right) ? ' ' : undefined
  },
}
