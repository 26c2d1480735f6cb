// Parts of an institution behind its name: 大学经济系, 总医院外科, 外交部条法司.

import { HAN } from '../../text/characters'
import { kind } from '../../vocabulary/kinds'
import { organizationEnd } from '../../vocabulary/organization-parts'
import type { Candidate, Page, Recognizer } from '../recognizer'
import type { Unit } from '../units'
import { organizationAt } from './structured-organizations'

/** What parts of a university and of a hospital end with, as they stand right behind it. */
const OF_SCHOOL = new RegExp(`^[${HAN}]{1,10}?(?:${kind('faculty')}|附属[${HAN}]{0,5}${kind('attached')})(?![列统数别])`)
const OF_HOSPITAL = new RegExp(`^[${HAN}]{0,3}(?:内|外|儿|妇产|骨|眼|肿瘤|急诊|口腔|皮肤|神经|放射|检验|病理)科(?![学技研])`)
const SCHOOL = new RegExp(`(?:${kind('academic')}|[北人清复]大)$`)
const HOSPITAL = /医院$/
const HAS_PARTS = new RegExp(`${SCHOOL.source}|${HOSPITAL.source}`)
const LONGEST_END = 4

export const departments: Recognizer = {
  name: 'departments',
  about: 'A department, school, institute or ward right behind the name of the university, academy or hospital that it is part of.',
  find: page => {
    const found: Candidate[] = []
    for (const whole of wholes(page)) {
      const name = page.text.slice(whole.start, whole.end)
      const after = page.text.slice(whole.end, whole.end + 16)
      const part = SCHOOL.test(name) ? OF_SCHOOL.exec(after) : HOSPITAL.test(name) ? OF_HOSPITAL.exec(after) : null
      const end = whole.end + (part?.[0].length ?? 0)
      if (part && isOneName(page, whole.end, end)) found.push({ start: whole.start, end, kind: 'organization', tier: 'structure' })
    }
    return found
  },
  examples: [
    { text: '他在江南师范大学历史系任教', finds: ['江南师范大学历史系'] },
    { text: '病人送到重庆医院神经外科救治', finds: ['重庆医院神经外科'] },
    { text: '某大学的历史系统资料，大学和教育学院', finds: [], not: ['他在江南大学历史系任教'] },
  ],
}

/** Universities and the like that the other recognisers know or see. */
function wholes(page: Page): { start: number; end: number }[] {
  const { text, units } = page
  const last = [...units.keys()].filter(index => {
    const { end } = units[index] as Unit
    return HAS_PARTS.test(text.slice(Math.max(0, end - LONGEST_END), end))
  })
  const known = last
    .map(index => units[index] as Unit)
    .filter(({ known, start, end }) => known?.kind === 'organization' && organizationEnd(text.slice(start, end)) !== '')
  return [...last.flatMap(index => organizationAt(page, index) ?? []), ...known]
}

/** Whether words begin and end where the part does, and none of them is one that no name reaches over. */
function isOneName({ text, units, startingAt, lexicon }: Page, start: number, end: number): boolean {
  let at = start
  while (at < end) {
    const unit = units[startingAt[at] as number]
    if (!unit || unit.kind === 'person') return false
    const word = text.slice(unit.start, unit.end)
    if (/^[的和与及或等、在是为了]/.test(word) || (lexicon.entities.breaks(word) && lexicon.tag(word) !== 'v')) return false
    at = unit.end
  }
  return at === end
}
