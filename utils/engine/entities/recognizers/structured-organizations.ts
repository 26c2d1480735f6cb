// Institutions by structure: an end such as 局 or 指挥部, and before it a place, a level or a proper name.
import { RANKS } from '../../vocabulary/office-parts'
import { mayEndOrganization, NATIONAL, organizationEnd } from '../../vocabulary/organization-parts'
import { organizationStart } from '../organization-start'
import type { Candidate, Page, Recognizer } from '../recognizer'
import type { Unit } from '../units'

export const structuredOrganizations: Recognizer = {
  name: 'structured-organizations',
  about: 'A place, a level (市, 区) or a proper name, then common words, then an end like 局, 公司, 大学 or 指挥部.',
  find: page => {
    const found: Candidate[] = []
    for (let index = 0; index < page.units.length; index++) {
      const organization = organizationAt(page, index)
      if (organization) found.push(organization)
    }
    return found
  },
  examples: [
    { text: '市疫情防控指挥部要求，区教育局落实。', finds: ['市疫情防控指挥部', '区教育局'] },
    { text: '江北区“学思践悟”行动领导小组办公室印发通知。', finds: ['江北区“学思践悟”行动领导小组办公室'] },
    { text: '有关部门、各级领导小组和上市公司参加了社会活动。', finds: [], not: ['重庆上市公司参加'] },
    { text: '法国驻巴西大使馆，城市中心', finds: ['法国驻巴西大使馆'] },
    { text: '中共重庆市江北区委组织部', finds: ['中共重庆市江北区委组织部'] },
  ],
}

/** The institution whose name the unit `index` ends, if it ends one. */
export function organizationAt(page: Page, index: number): Candidate | undefined {
  const { text } = page
  const unit = page.units[index] as Unit
  if (!mayEndOrganization(text.charCodeAt(unit.end - 1))) return undefined
  if (unit.kind === 'person' || unit.kind === 'foreign' || unit.known?.kind === 'place') return undefined
  const word = text.slice(unit.start, unit.end)
  const end = organizationEnd(word)
  // 立委 and 主委 are people.
  if (!end || RANKS.has(text.slice(unit.end - 2, unit.end))) return undefined
  const whole = organizationStart(page, index, word === end)
  const start = whole === undefined ? undefined : behindOther(page, whole, unit.start)
  if (start === undefined || (start === unit.start && unit.known)) return undefined
  // 报 is a verb as well: only what a place or a level begins is a paper.
  if (end === '报' && word === end && !isPaper(page, start, unit.end)) return undefined
  return { start, end: unit.end, kind: 'organization', ...sortOf(text.slice(start, unit.end)) }
}

/** Of a government the corpora that the tagger learnt from name only the place: it has no say. */
const sortOf = (name: string): Pick<Candidate, 'tier' | 'floor'> => {
  if (name.includes('“')) return { tier: 'set-off' }
  return name.endsWith('政府') ? { tier: 'listed' } : { tier: 'structure', floor: 0.05 }
}

/**
 * Signatures follow one another without a mark: 上海总工会|上海市农民协会, …工作委员会|中国民主促进会. Behind the end of a body its place, or China, begins
 * the next one.
 */
function behindOther({ text, units, startingAt }: Page, from: number, to: number): number {
  let start = from
  let ends = false
  const places = new Set<string>()
  for (let unit = units[startingAt[from] as number]; unit && unit.start <= to; unit = units[startingAt[unit.end] as number]) {
    const word = text.slice(unit.start, unit.end)
    const place = unit.known?.kind === 'place' ? word.replace(/[省市]$/, '') : /^中[国华]/.exec(word)?.[0]
    if (place && ends && (places.has(place) || /^中[国华]/.test(place))) {
      start = unit.start
      places.clear()
    }
    if (place) places.add(place)
    ends = /会$/.test(organizationEnd(word))
  }
  return start
}

const isPaper = ({ text, units, startingAt }: Page, start: number, end: number): boolean => {
  const first = units[startingAt[start] as number]
  return (
    first !== undefined &&
    end - start > 3 &&
    !/[道告请备名警考销]/.test(text.charAt(end)) &&
    (first.known?.kind === 'place' || NATIONAL.test(text.slice(first.start, first.end)))
  )
}
