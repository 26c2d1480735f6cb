// Institutions by structure: an end such as 局 or 指挥部, and before it a place, a level or a proper name.
import { ADMINISTRATIVE } from './offices'
import { GENERIC, LEVEL, NATIONAL, organizationEnd } from './organization-parts'
import type { Candidate, Page, Recognizer } from './recognizer'
import type { Unit } from './units'

const LONGEST = 32
/** Words of this Zipf frequency or below count as proper names where they begin an institution's name. */
const RARE = 3.4
/** Over what does not look like a name an institution's name reaches back to a place so far away, in UTF-16 units. */
const LEAP = 7

export const structuredOrganizations: Recognizer = {
  name: 'structured-organizations',
  about: 'A place, a level (市, 区) or a proper name, then common words, then an end like 局, 公司, 大学 or 指挥部.',
  find: page =>
    page.units.flatMap((unit, index): Candidate[] => {
      const word = page.text.slice(unit.start, unit.end)
      if (unit.kind === 'person' || unit.kind === 'foreign' || unit.known?.kind === 'place') return []
      const end = organizationEnd(word)
      if (!end) return []
      const start = organizationStart(page, index, word === end)
      if (start === undefined || (start === unit.start && unit.known)) return []
      return [{ start, end: unit.end, kind: 'organization', score: page.text.slice(start, unit.end).includes('“') ? 2.3 : 1.8 }]
    }),
  examples: [
    { text: '市疫情防控指挥部要求，区教育局落实。', finds: ['市疫情防控指挥部', '区教育局'] },
    { text: '江北区“学思践悟”行动领导小组办公室印发通知。', finds: ['江北区“学思践悟”行动领导小组办公室'] },
    { text: '有关部门、各级领导小组和上市公司参加了社会活动。', finds: [] },
    { text: '中共重庆市江北区委组织部', finds: ['中共重庆市江北区委组织部'] },
  ],
}

const isProper = ({ text, lexicon }: Page, unit: Unit, word: string): boolean =>
  (unit.known !== undefined && (!unit.known.ambiguous || /^[省市县区]委/.test(text.slice(unit.end, unit.end + 2)))) ||
  unit.kind === 'foreign' ||
  unit.kind === 'person' ||
  LEVEL.test(word) ||
  NATIONAL.test(word) ||
  (/^[省市区县州]./.test(word) && organizationEnd(word) !== '') ||
  (word.length === 1 ? lexicon.frequency(word) < 4.4 : lexicon.frequency(word) > 0 && lexicon.frequency(word) <= RARE)

const isDivision = ({ known }: Unit, word: string) => known?.kind === 'place' && /[省市区县州]$/.test(word)

/** The leftmost proper name in the words, and quoted names, that run up to the end of the institution's name. */
function organizationStart(page: Page, index: number, bare: boolean): number | undefined {
  const { text, units, endingAt, lexicon } = page
  const own = units[index] as Unit
  let best: Unit | undefined = !bare && isProper(page, own, text.slice(own.start, own.end)) ? own : undefined
  let quoted: number | undefined
  let at = own.start
  while (own.end - at < LONGEST) {
    if (text.charAt(at - 1) === '”') {
      // A slice, so that the search for the opening quote never runs on through the text.
      const from = Math.max(0, own.end - LONGEST)
      const quote = from + text.slice(from, at).lastIndexOf('“')
      if (quote < from || text.slice(quote, at).includes('\n')) break
      at = quote
      best = undefined
      quoted = quote
      continue
    }
    const unit = units[endingAt[at] as number]
    if (!unit) break
    const word = text.slice(unit.start, unit.end)
    if (GENERIC.test(word) || (unit.kind === 'word' && lexicon.entities.breaks(word) && !ADMINISTRATIVE.test(word) && !LEVEL.test(word))) {
      if (quoted === undefined) best = leap(page, unit.end, own, best) ?? best
      break
    }
    at = unit.start
    if (!isProper(page, unit, word)) continue
    // Of two divisions in a row the higher one is told apart: 山东省 济南市教育局.
    if (best && best.start === unit.end && isDivision(unit, word) && isDivision(best, text.slice(best.start, best.end)) && !party(text, at))
      break
    best = unit
  }
  return best?.start ?? (quoted !== undefined && quoted < own.start - 3 ? undefined : quoted)
}

const party = (text: string, at: number) => /中共$/.test(text.slice(Math.max(0, at - 2), at))

/** The place shortly before what no name reaches over by itself, as in 深圳花仙子艺术设计有限公司. */
function leap({ text, units, endingAt }: Page, from: number, own: Unit, best: Unit | undefined): Unit | undefined {
  if (own.end - own.start < 2 || (best && best.start < own.start - LEAP)) return undefined
  const reach = (best?.start ?? own.start) - LEAP
  for (let unit = units[endingAt[from] as number]; unit && unit.start >= reach; unit = units[endingAt[unit.start] as number]) {
    if (
      /^[的了在是与和对向把被将由从等为于以及有到被着过]$|^(?:关于|对于|以及|成为|位于|负于|会见|访问|参观|前往|来到|出席|参加|通过|签署|获得|击败|战胜)$/.test(
        text.slice(unit.start, unit.end),
      )
    )
      return undefined
    if (unit.known?.kind === 'place' && !unit.known.ambiguous) return unit
  }
  return undefined
}
