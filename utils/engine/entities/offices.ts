// Where an office stands: its rank, what modifies it, and the body before it.

import { isHan } from '../text/characters'
import { ADMINISTRATIVE, NO_BODY } from '../vocabulary/around-names'
import { ENDS, FIELDS } from '../vocabulary/body-parts'
import { kind } from '../vocabulary/kinds'
import { endingAt } from '../vocabulary/look-up'
import { isSurname } from '../vocabulary/names'
import { BEGINS_BODY, BODIES, LEVELS, MODIFIERS, RANKS, rankBefore, roleBefore } from '../vocabulary/office-parts'
import { CREDITED } from '../vocabulary/patterns'
import type { Page } from './recognizer'

/** An office [start, end) of the text. */
export interface Office {
  readonly start: number
  readonly end: number
  /** A role (记者, 店主) rather than a rank. */
  readonly role: boolean
}

const modifierBefore = endingAt(MODIFIERS.keys())
const officeBodyBefore = endingAt(BODIES.keys())
/** 青联 and the like too, which the likeliest cut may take apart. */
const anyBodyBefore = endingAt([...BODIES.keys(), ...ENDS.keys()])
/** An office with its body is not longer than this, in UTF-16 units. */
const LONGEST_OFFICE = 44

const AS_VERB =
  /^(?:[下着了过权力层核]|人民|群众|我们|全国|全省|全市|全县|全党|广大|各族|工人|农民|革命|机关|机构|班子|体制|责任|地位|作用|水平|岗位|能力|艺术)/

/** The office that ends right at `end`, if any. */
export function officeEndingAt(page: Page, end: number): Office | undefined {
  const { text } = page
  const rank = rankBefore(text, end)
  const role = roleBefore(text, end)
  if (!rank && !role) return undefined
  // 领导小组 is no 领导, 书记处 no 书记.
  if (/^(?:小组|处(?!长)|团|会|室|部|力|人员?)/.test(text.slice(end, end + 2)) && BEGINS_BODY.test(text.slice(end - 3, end)))
    return undefined
  // 在区委领导下, 党领导人民: a verb, or what is done.
  if (text.startsWith('领导', end - 2) && (AS_VERB.test(text.slice(end, end + 2)) || /[党的]/.test(text.charAt(end - 3)))) return undefined
  let start = end - Math.max(rank, role)
  for (let length = 1; length > 0; start -= length) length = modifierBefore(text, start)
  // A rank of one kind before another: 主任医师, 党委副书记.
  const before = rankBefore(text, start)
  // 省长助理, 董事长秘书: the rank is somebody else's, the office is not.
  if (role > 0 && before && /^(?:助理|秘书)$/.test(text.slice(start, end)))
    return { start: bodyBefore(page, start - before, end), end, role: false }
  // 农民企业家: a calling may stand before another.
  if (role > rank) return { start: institutionBefore(page, start - roleBefore(text, start)), end, role: true }
  if (before && start === end - rank && officeBodyBefore(text, start) <= before) return undefined
  // 林副主席 is somebody, no body called 林.
  if (start < end - rank && surnameBefore(page, start)) return { start, end, role: false }
  const body = postBefore(page, bodyBefore(page, start, end), end)
  // 多国外长 are the ministers of nobody.
  if (NO_BODY.has(page.text.slice(body, start))) return { start, end, role: false }
  return { start: behindDate(text, formerBefore(page, wholeWord(page, body, start)), end), end, role: false }
}

/** Whether a surname by itself stands here, before the modifier of a rank. */
function surnameBefore({ text, units, endingAt }: Page, at: number): boolean {
  const unit = units[endingAt[at] as number]
  const word = unit && text.slice(unit.start, at)
  return word?.length === 1 && isSurname(word) && !LEVELS.has(word) && !BODIES.has(word) && !BODY.test(word)
}
/** Surnames that are rather bodies before a rank: 党副主席, 校副书记. */
const BODY = /[党校团师国军台社商店厂场院局司]/

/** 终院海外法官: where the name of a body would begin with the kind of body that it is, the word before belongs to it. */
function wholeWord(page: Page, start: number, end: number): number {
  if (start === end || !KIND.test(page.text.slice(start, end))) return start
  const unit = page.units[unitBefore(page, start)]
  const word = unit && page.text.slice(unit.start, start)
  return unit && word && unit.kind === 'word' && !NO_BODY.has(word) && !BODIES.has(word) ? unit.start : start
}
const KIND = /^[院部会局司处队组厅署](?!$)/

/** 驻美大使, 中国驻日内瓦总领事: who sends them stands before 驻. */
const postBefore = (page: Page, start: number, end: number): number =>
  page.text.charAt(start - 1) === '驻' ? bodyBefore(page, start - 1, end) : start

/** Where an office begins with the word that says it is no longer held: 原区委书记, 时任区长. */
function formerBefore({ text, startingAt }: Page, start: number): number {
  const word = FORMER.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? ''
  return word && startingAt[start - word.length] !== -1 ? start - word.length : start
}
/** Of 十一日常委会议 the day is no part of the office. */
const behindDate = (text: string, start: number, end: number): number =>
  start + (/^(?:[十廿卅一二三四五六七八九0-9０-９]{1,4}[日号]|[今去前明]年)/.exec(text.slice(start, end))?.[0].length ?? 0)
const FORMER = /(?:时任|前任|原|(?<![目日以之此先提空年月天周会])前)$/

/** Where the body begins whose name ends at `end`: `end` itself if there is none. */
function bodyBefore(page: Page, end: number, officeEnd: number): number {
  const { text, units, endingAt } = page
  let start = end
  for (;;) {
    if (officeEnd - start >= LONGEST_OFFICE) return start
    const body = anyBodyBefore(text, start)
    if (body > 1) {
      start -= body
      continue
    }
    const index = unitBefore(page, start)
    if (index < 0) return start
    const unit = units[index]
    if (!unit || unit.kind === 'person' || unit.kind === 'foreign') return start
    const word = text.slice(unit.start, start)
    // 街道经济和|科技促进局局长: both are what the body is busy with.
    if (AND.test(word) && isField(page, unit.start, 'before') && isField(page, start, 'after')) {
      start = unit.start
      continue
    }
    if (NO_BODY.has(word) || POINTING.test(word)) return start
    if (!BODIES.has(word) && page.lexicon.entities.breaks(word) && !ADMINISTRATIVE.has(word)) return start
    if (endingAt[start] === -1 && unit.start >= start) return start
    start = unit.start
  }
}

const AND = /^[和与]$/

/** Whether the word before or behind an offset is a field of work. */
function isField({ text, units, endingAt, startingAt }: Page, at: number, side: 'before' | 'after'): boolean {
  const unit = units[(side === 'before' ? endingAt[at] : startingAt[at]) as number]
  return unit !== undefined && FIELDS.has(text.slice(unit.start, unit.end))
}

/** The unit that holds the character before `offset`, if that is a Han character. */
function unitBefore({ text, units, endingAt, startingAt }: Page, offset: number): number {
  if (offset <= 0 || !isHan(text.charCodeAt(offset - 1))) return -1
  if (endingAt[offset] !== -1) return endingAt[offset] as number
  let at = offset - 1
  while (at > 0 && startingAt[at] === -1 && offset - at < 16) at--
  const index = startingAt[at] as number
  return index >= 0 && (units[index]?.end ?? 0) >= offset ? index : -1
}

const EMPLOYER = new RegExp(`${kind('employer')}$`)

/** Roles have only an institution, a paper or a place before them: 清华大学教授, 新华社记者. */
function institutionBefore(page: Page, end: number): number {
  const index = unitBefore(page, end)
  const unit = page.units[index]
  if (unit?.kind === 'known' && unit.known?.kind === 'organization' && unit.end === end) return unit.start
  const word = unit && unit.end === end ? page.text.slice(unit.start, end) : ''
  return EMPLOYER.test(page.text.slice(Math.max(0, end - 3), end)) && word ? bodyBefore(page, end, end) : end
}

/** 该会 of 该会组员 is named elsewhere. */
const POINTING = /^[该本此][会党院校厂社局处部区县市省镇乡村]$/

const MANY = new RegExp(`(?:${CREDITED}|代表)$`)

const isBare = ({ text }: Page, { start, end }: Office): boolean => RANKS.has(text.slice(start, end))

/** All offices that end right at `end` in a row: 市委副书记、市长. In the order of the text. */
export function officesEndingAt(page: Page, end: number): Office[] {
  const offices: Office[] = []
  let at = end
  for (;;) {
    const office = officeEndingAt(page, at)
    if (!office) return offices
    offices.unshift(office)
    const link = /(?:、(?:现任|现为)?|兼任?)$/.exec(page.text.slice(Math.max(0, office.start - 3), office.start))
    if (!link) return offices
    at = office.start - link[0].length
    // 院工会主席、教授: of a rank alone before a role somebody else is meant.
    const next = office.role ? officeEndingAt(page, at) : undefined
    if (office.role && (MANY.test(page.text.slice(office.start, office.end)) || !next || (!next.role && isBare(page, next)))) return offices
  }
}
