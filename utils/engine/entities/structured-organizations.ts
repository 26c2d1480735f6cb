// Institutions by structure: an end such as 局 or 指挥部, and before it a place, a level or a proper name.
import { BODIES } from './office-parts'
import { ADMINISTRATIVE } from './offices'
import { GENERIC, LEVEL, NATIONAL, NO_ORGANIZATION, ORGANIZATION_SUFFIX } from './organization-parts'
import type { Candidate, Page, Recognizer } from './recognizer'
import type { Unit } from './units'

const LONGEST = 40
/** Words of this Zipf frequency or below count as proper names where they begin an institution's name. */
const RARE = 3.6

export const structuredOrganizations: Recognizer = {
  name: 'structured-organizations',
  about: 'A place, a level (市, 区) or a proper name, then common words, then an end like 局, 公司, 大学 or 指挥部.',
  find: page =>
    page.units.flatMap((unit, index): Candidate[] => {
      const word = page.text.slice(unit.start, unit.end)
      const suffix = ORGANIZATION_SUFFIX.exec(word)?.[0]
      if (!suffix || unit.kind === 'person' || unit.kind === 'foreign') return []
      if (NO_ORGANIZATION.test(word) && word !== suffix) return []
      const start = organizationStart(page, index, word === suffix)
      if (start === undefined) return []
      return [{ start, end: unit.end, kind: 'organization', score: 1.8 }]
    }),
  examples: [
    { text: '市疫情防控指挥部要求，区教育局落实。', finds: ['市疫情防控指挥部', '区教育局'] },
    { text: '合川区“学思践悟”行动领导小组办公室印发通知。', finds: ['合川区“学思践悟”行动领导小组办公室'] },
    { text: '有关部门、各级领导小组和上市公司参加了社会活动。', finds: [] },
    { text: '中共重庆市合川区委组织部', finds: ['中共重庆市合川区委组织部'] },
  ],
}

const isProper = (page: Page, unit: Unit, word: string): boolean =>
  (unit.known !== undefined && !(unit.known.ambiguous && unit.known.kind === 'place')) ||
  unit.kind === 'foreign' ||
  unit.kind === 'person' ||
  LEVEL.test(word) ||
  NATIONAL.test(word) ||
  (BODIES.has(word) && /[委府]$/.test(word) && word.length > 1 && /^[省市区县州镇乡]/.test(word)) ||
  (/^[省市区县州全团]/.test(word) && word.length > 1 && ORGANIZATION_SUFFIX.test(word)) ||
  (word.length === 1 ? page.lexicon.frequency(word) < 4.6 : page.lexicon.frequency(word) > 0 && page.lexicon.frequency(word) <= RARE)

/** The leftmost proper name in the words, and quoted names, that run up to the end of the institution's name. */
function organizationStart(page: Page, index: number, bare: boolean): number | undefined {
  const { text, units, endingAt, lexicon } = page
  const own = units[index] as Unit
  let best = !bare && isProper(page, own, text.slice(own.start, own.end)) ? own.start : undefined
  for (let at = own.start; own.end - at < LONGEST; ) {
    if (text.charAt(at - 1) === '”') {
      const quote = text.lastIndexOf('“', at - 2)
      if (quote < 0 || own.end - quote > LONGEST || text.slice(quote, at).includes('\n')) break
      at = quote
      best = quote
      continue
    }
    const unit = units[endingAt[at] as number]
    if (!unit) break
    const word = text.slice(unit.start, unit.end)
    if (GENERIC.test(word) || (unit.kind === 'word' && lexicon.entities.breaks(word) && !ADMINISTRATIVE.test(word))) break
    at = unit.start
    if (isProper(page, unit, word)) best = at
  }
  return best
}
