// Where an institution's name begins: the search back from its end, over words and quotations.

import { ADMINISTRATIVE } from '../vocabulary/around-names'
import { kind } from '../vocabulary/kinds'
import { GENERIC, LEVEL, NATIONAL, organizationEnd } from '../vocabulary/organization-parts'
import type { Page } from './recognizer'
import type { Unit } from './units'

const LONGEST = 32
/** Words of this Zipf frequency or below count as proper names where they begin an institution's name. */
const RARE = 3.4
/** The same of words that are tagged as names. */
const NAME = 4
/** Over what does not look like a name an institution's name reaches back to a place so far away, in UTF-16 units. */
const LEAP = 7
/** The same before the end of a company's full name, which few other things have. */
const LEAP_TO_COMPANY = 11
const COMPANY = /(?:有限|责任|股份|总|集团)公司$/
/** Ends before which two characters that make no word are a name: 亚达集团. */
const NAMED = new RegExp(`^(?:${kind('coined')})$`)
/** A name in quotation marks that an institution's name begins with is not longer than this. */
const LONGEST_QUOTED = 8
/** What one country has in another: 法国驻巴西大使馆. */
const MISSION = new RegExp(`(?:${kind('mission')})$`)
/** What an institution that has 与 or 和 in its name may be. */
const JOINT = new RegExp(`${kind('joint')}$`)
/** What a person before an institution's name does. */
const DOES = /^(?:代表|会见|会晤|主持|出席|参加|访问|考察|率领|担任)/
/** What stands between the parts of one name: 营养与食品研究所. */
const AND = /^[与和及暨]$/
/** So far an institution's name reaches back over it to the institution that it is part of. */
const LONGEST_PART = 8

/** What surely begins an institution's name: places, institutions, levels, names of persons. */
const isSure = ({ text, lexicon }: Page, unit: Unit, word: string): boolean =>
  (unit.known !== undefined && (!unit.known.ambiguous || /^[省市县区]委/.test(text.slice(unit.end, unit.end + 2)))) ||
  unit.kind === 'foreign' ||
  unit.kind === 'person' ||
  LEVEL.test(word) ||
  NATIONAL.test(word) ||
  (/^[省市区县州]./.test(word) && organizationEnd(word) !== '') ||
  (word.length > 3 && unit.kind === 'word' && [2, 3].some(length => lexicon.entities.known(word.slice(0, length))?.kind === 'place'))

/** What may be a name by being rare. */
const isRare = ({ lexicon }: Page, word: string): boolean =>
  (/[RS]/.test(lexicon.tag(word)) && lexicon.frequency(word) <= NAME) ||
  (word.length === 1 ? lexicon.frequency(word) < 4.4 : isRareWord(lexicon, word))

/** A rare word, unless it is made of a common one and an end: 职业 中学, 加工 厂. */
function isRareWord(lexicon: Page['lexicon'], word: string): boolean {
  const frequency = lexicon.frequency(word)
  const tag = lexicon.tag(word)
  if (frequency === 0 || /[vadcpm]/.test(tag) || (word.length > 3 && tag === 'n') || (frequency > RARE && tag !== 'Z' && tag !== 'T'))
    return false
  const end = organizationEnd(word)
  const rest = word.slice(0, word.length - end.length)
  if (end === '') return tag !== 'T'
  return rest.length > 1
    ? lexicon.frequency(rest) <= RARE || /[ZRS]/.test(lexicon.tag(rest))
    : rest === '' || (lexicon.frequency(rest) < 4.4 && !GENERIC.test(rest))
}

const isDivision = ({ text }: Page, { known, end }: Unit, word: string) =>
  known?.kind === 'place' && (/[省市区县州]$/.test(word) || /^[省市区县州]/.test(text.slice(end, end + 1)))

const isBreak = ({ lexicon }: Page, unit: Unit, word: string): boolean =>
  unit.kind === 'word' &&
  (lexicon.entities.breaks(word) || (word.length > 1 && lexicon.tag(word) === 'v')) &&
  !ADMINISTRATIVE.has(word) &&
  !LEVEL.test(word)

/** Offset of the leftmost proper name in what runs up to the unit `index`, which ends an institution's name; `bare`: it is no more than that end. */
export function organizationStart(page: Page, index: number, bare: boolean): number | undefined {
  const { text, units, endingAt } = page
  const own = units[index] as Unit
  const ownWord = text.slice(own.start, own.end)
  let best: Unit | undefined = !bare && (isSure(page, own, ownWord) || isRare(page, ownWord)) ? own : undefined
  let sure = false
  let quoted: number | undefined
  let at = own.start
  while (own.end - at < LONGEST) {
    if (text.charAt(at - 1) === '”') {
      // A slice, so that the search for the opening quote never runs on through the text.
      const from = Math.max(0, own.end - LONGEST)
      const quote = from + text.slice(from, at).lastIndexOf('“')
      if (quote < from || text.slice(quote, at).includes('\n')) break
      if (at === own.start && at - quote <= LONGEST_QUOTED) quoted = quote
      else quoted ??= own.start - quote <= 3 ? quote : -1
      at = quote
      best = undefined
      continue
    }
    const unit = units[endingAt[at] as number]
    if (!unit) break
    const word = text.slice(unit.start, unit.end)
    if (GENERIC.test(word) || isBreak(page, unit, word)) {
      const sender = word === '驻' && MISSION.test(ownWord) ? units[endingAt[unit.start] as number] : undefined
      if (sender?.known?.kind === 'place') return sender.start
      if (quoted === undefined)
        best = leap(page, unit.end, own, best) ?? best ?? (AND.test(word) ? wholeBefore(page, unit.start) : undefined)
      break
    }
    at = unit.start
    // A person further off does something: 李明代表教育局.
    if (unit.kind === 'person' && DOES.test(text.slice(unit.end, unit.end + 2))) break
    const isSureHere = isSure(page, unit, word)
    if (!isSureHere && (sure || !isRare(page, word))) continue
    // Of two divisions in a row the higher one is told apart: 山东省 济南市教育局, 河北 临城县委.
    if (
      best &&
      best.start === unit.end &&
      unit.known?.kind === 'place' &&
      isDivision(page, best, text.slice(best.start, best.end)) &&
      !party(text, at)
    )
      break
    best = unit
    sure = unit.known !== undefined && !unit.known.ambiguous
  }
  return (
    best?.start ??
    (quoted !== undefined && quoted >= 0 ? quoted : undefined) ??
    (bare && quoted === undefined ? unknownBefore(page, own) : undefined)
  )
}

/** Where a name of two characters that no word list has begins: 亚达 of 亚达集团. */
function unknownBefore({ text, units, endingAt, lexicon }: Page, own: Unit): number | undefined {
  if (!NAMED.test(text.slice(own.start, own.end))) return undefined
  const second = units[endingAt[own.start] as number]
  const first = second && units[endingAt[second.start] as number]
  if (!first || second.end - first.start !== 2 || second.end - second.start !== 1) return undefined
  const isName = (word: string) => !GENERIC.test(word) && !lexicon.entities.breaks(word) && lexicon.frequency(word) < 5.4
  return isName(text.charAt(first.start)) && isName(text.charAt(second.start)) ? first.start : undefined
}

/** The institution shortly before 与 or 和 of which the name goes on behind: 农业部土壤与肥料研究所. */
function wholeBefore(page: Page, from: number): Unit | undefined {
  const { text, units, endingAt } = page
  for (
    let unit = units[endingAt[from] as number];
    unit && from - unit.start <= LONGEST_PART;
    unit = units[endingAt[unit.start] as number]
  ) {
    const word = text.slice(unit.start, unit.end)
    if (unit.known?.kind === 'organization' || JOINT.test(word)) return unit.end < from ? unit : undefined
    if (GENERIC.test(word) || isBreak(page, unit, word)) return undefined
  }
  return undefined
}

const party = (text: string, at: number) => /中共$/.test(text.slice(Math.max(0, at - 2), at))

/** The place shortly before what no name reaches over by itself, as in 深圳花仙子艺术设计有限公司. */
function leap({ text, units, endingAt }: Page, from: number, own: Unit, best: Unit | undefined): Unit | undefined {
  if (own.end - own.start < 2 || best?.known?.kind === 'place' || (best && best.start < own.start - LEAP)) return undefined
  const reach = (best?.start ?? own.start) - (COMPANY.test(text.slice(Math.max(0, own.end - 4), own.end)) ? LEAP_TO_COMPANY : LEAP)
  for (let unit = units[endingAt[from] as number]; unit && unit.start >= reach; unit = units[endingAt[unit.start] as number]) {
    if (
      /^(?:[这那该某][家个所些座]?)$|^[的了在是与和对向把被将由从等为于以及有到被着过]$|^(?:关于|对于|以及|成为|位于|负于|会见|访问|参观|前往|来到|出席|参加|通过|签署|获得|击败|战胜)$/.test(
        text.slice(unit.start, unit.end),
      )
    )
      return undefined
    if (unit.known?.kind === 'place' && !unit.known.ambiguous) return unit
  }
  return undefined
}
