// Foreign and minority names: parts joined by a dot (买买提·艾力), and runs of the characters that such names are written with.
import { ADDRESSES, RANKS, ROLES } from './office-parts'
import type { Candidate, Page, Recognizer } from './recognizer'
import type { Unit } from './units'

const DOT = /[·•‧・]/g
/** A run of such characters before one of these is a place: 特罗波亚区. */
const PLACE_END = /^(?:[市州省区县郡镇岛湖河港湾堡]|群岛|海峡|半岛|地区|机场)/
const LONGEST_PART = 8

export const foreignNames: Recognizer = {
  name: 'foreign-names',
  about: 'Names with a dot between their parts, and runs of transliteration characters that no dictionary has.',
  find: page => {
    const { text, units } = page
    const found: Candidate[] = []
    let last = -1
    for (const match of text.matchAll(DOT)) {
      const before = partBefore(page, match.index)
      const after = partAfter(page, match.index + 1)
      if (before === undefined || after === undefined) continue
      const joined = found.at(-1)
      // 加西亚·马尔克斯·何塞 is one name of three parts.
      if (joined && joined.end === match.index && last >= 0) found[found.length - 1] = { ...joined, end: after }
      else found.push({ start: before, end: after, kind: 'person', score: 2.2 })
      last = after
    }
    for (const unit of units) if (unit.kind === 'foreign' && unit.end - unit.start >= 3) found.push(...aloneName(page, unit))
    return found
  },
  examples: [
    { text: '村民买买提·艾力说，收成不错。', finds: ['买买提·艾力'] },
    { text: '总统约翰·史密斯发表讲话。', finds: ['约翰·史密斯'] },
    { text: '推进“党建引领·服务先行”行动', finds: [] },
  ],
}

/** Whether a unit could be part of such a name by its characters. */
function fits({ text, lexicon }: Page, unit: Unit): boolean {
  if (unit.kind === 'foreign') return true
  const word = text.slice(unit.start, unit.end)
  if (unit.known?.kind === 'person') return true
  if (lexicon.entities.breaks(word) || RANKS.has(word) || ROLES.has(word) || ADDRESSES.has(word)) return false
  return [...word].every(character => lexicon.entities.foreign(character) > -3.7)
}

function partBefore(page: Page, dot: number): number | undefined {
  let start = dot
  for (let unit = page.units[page.endingAt[dot] as number]; unit && unit.end === start && fits(page, unit); ) {
    if (dot - unit.start > LONGEST_PART) break
    start = unit.start
    unit = page.units[page.endingAt[start] as number]
  }
  return start < dot ? start : undefined
}

function partAfter(page: Page, from: number): number | undefined {
  let end = from
  for (let unit = page.units[page.startingAt[from] as number]; unit && unit.start === end && fits(page, unit); ) {
    if (unit.end - from > LONGEST_PART) break
    end = unit.end
    unit = page.units[page.startingAt[end] as number]
  }
  return end > from ? end : undefined
}

/** A run alone: a place before 市 or 岛 or beside places in a list, else a person. */
function aloneName(page: Page, { start, end }: Unit): Candidate[] {
  const { text, units, startingAt, endingAt } = page
  const suffix = PLACE_END.exec(text.slice(end, end + 2))?.[0]
  if (suffix) return [{ start, end: end + suffix.length, kind: 'place', score: 1.9 }]
  const listed = [
    text.charAt(start - 1) === '、' && units[endingAt[start - 1] as number],
    text.charAt(end) === '、' && units[startingAt[end + 1] as number],
  ].some(unit => unit && unit.known?.kind === 'place')
  return [{ start, end, kind: listed ? 'place' : 'person', score: 1.1 }]
}
