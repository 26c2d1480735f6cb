// Offices that stand without a name: 区委书记要亲自抓.

import { MODIFIERS, rankBefore, UNHELD } from '../../vocabulary/office-parts'
import { organizationEnd } from '../../vocabulary/organization-parts'
import { officeEndingAt } from '../offices'
import type { Candidate, Page, Recognizer } from '../recognizer'

export const standingTitles: Recognizer = {
  name: 'standing-titles',
  about: 'An office with its body where no name stands beside it; where the body is a mention of its own, what is left of the office.',
  find: page =>
    page.units.flatMap((unit): Candidate[] => {
      const { text } = page
      const rank = rankBefore(text, unit.end)
      if (!rank || unit.kind === 'person') return []
      const office = officeEndingAt(page, unit.end)
      if (
        !office ||
        office.role ||
        unit.end - office.start <= rank ||
        isNoOffice(text, office.start, office.end, page.units[page.startingAt[office.end] as number]?.kind === 'person')
      )
        return []
      const whole: Candidate = { start: office.start, end: office.end, kind: 'title', tier: 'standing' }
      const bare = modifiersBefore(text, office.end - rank)
      if (bare <= office.start || !endsBody(page, bare)) return [whole]
      return [whole, { ...whole, start: bare, canonical: text.slice(office.start, office.end) }]
    }),
  examples: [
    { text: '区委书记要亲自抓，街道党工委书记参加。', finds: ['区委书记', '街道党工委书记'] },
    { text: '代表们认真讨论，委员踊跃发言。', finds: [], not: ['市人大代表们', '区政协委员踊跃发言'] },
  ],
}

/** 典礼中将举行 has no 中将, 商界领袖 and 工商界代表 hold no office, 顾问团 is a group, 主编的《…》 tells what somebody did, of 正副主席 two are meant. */
function isNoOffice(text: string, start: number, end: number, isPerson: boolean): boolean {
  const office = text.slice(start, end)
  return (
    (/[上中少大准]将$/.test(office) && !/[军役国衔队](?:[陆海空])?[上中少大准]将$/.test(office)) ||
    UNHELD.test(office) ||
    /(?:组织|统一|集体|坚强|正确|思想|政治|全面|绝对)领导$/.test(office) ||
    // 天津代表孟羽卿 is one.
    (/代表$/.test(office) && !isPerson && !/(?:人大|大会|党|全权|贸易|[会团局部])代表$/.test(office)) ||
    /^团(?![结员])/.test(text.slice(end, end + 2)) ||
    (/编$/.test(office) && /^的?[《“「]/.test(text.slice(end, end + 2))) ||
    text.charAt(start - 1) === '正'
  )
}

/** Whether a body or a place ends here that may be a mention of its own. */
function endsBody({ text, units, endingAt }: Page, at: number): boolean {
  const unit = units[endingAt[at] as number]
  if (!unit || unit.kind === 'person' || unit.kind === 'foreign') return false
  return unit.known ? unit.known.kind !== 'person' : organizationEnd(text.slice(unit.start, unit.end)) !== ''
}

/** Where the modifiers before a rank begin: 副 of 市委副书记. */
function modifiersBefore(text: string, at: number): number {
  let start = at
  for (let length = LONGEST_MODIFIER; length > 0; length--)
    if (start >= length && MODIFIERS.has(text.slice(start - length, start))) {
      start -= length
      length = LONGEST_MODIFIER + 1
    }
  return start
}

const LONGEST_MODIFIER = 4
