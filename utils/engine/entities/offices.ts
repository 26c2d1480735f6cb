// Where an office stands: its rank, what modifies it, and the body before it.
import { isHan } from '../text/characters'
import { ADMINISTRATIVE, NO_BODY } from '../vocabulary/around-names'
import { BODIES, MODIFIERS, RANKS, ROLES } from '../vocabulary/office-parts'
import type { Page } from './recognizer'

/** An office [start, end) of the text. */
export interface Office {
  readonly start: number
  readonly end: number
  /** A role (记者, 店主) rather than a rank. */
  readonly role: boolean
}

const LONGEST_RANK = Math.max(...[...RANKS.keys(), ...ROLES.keys()].map(word => word.length))
/** An office with its body is not longer than this, in UTF-16 units. */
const LONGEST_OFFICE = 44

/** Length of the longest of `words` that `text` has right before `end`; 0 if none. */
function lengthBefore(text: string, end: number, words: ReadonlyMap<string, string>, most: number): number {
  for (let length = Math.min(most, end); length > 0; length--) if (words.has(text.slice(end - length, end))) return length
  return 0
}

/** The office that ends right at `end`, if any. */
export function officeEndingAt(page: Page, end: number): Office | undefined {
  const { text } = page
  const rank = lengthBefore(text, end, RANKS, LONGEST_RANK)
  const role = lengthBefore(text, end, ROLES, LONGEST_RANK)
  if (!rank && !role) return undefined
  // 领导小组 is no 领导, 书记处 no 书记.
  if (
    /^(?:小组|处(?!长)|团|会|室|部|力|人员?)/.test(text.slice(end, end + 2)) &&
    /(?:领导|书记|主席|委员|代表|编辑|理事|董事|记者|领导人)$/.test(text.slice(end - 3, end))
  )
    return undefined
  let start = end - Math.max(rank, role)
  for (let length = 1; length > 0; start -= length) length = lengthBefore(text, start, MODIFIERS, 4)
  // A rank of one kind before another: 主任医师, 党委副书记.
  const before = lengthBefore(text, start, RANKS, LONGEST_RANK)
  if (role > rank) return { start: institutionBefore(page, start), end, role: true }
  if (before && start === end - rank) return undefined
  return { start: bodyBefore(page, start, end), end, role: false }
}

/** Where the body begins whose name ends at `end`: `end` itself if there is none. */
function bodyBefore(page: Page, end: number, officeEnd: number): number {
  const { text, units, endingAt } = page
  let start = end
  for (;;) {
    if (officeEnd - start >= LONGEST_OFFICE) return start
    const index = unitBefore(page, start)
    if (index < 0) return start
    const unit = units[index]
    if (!unit || unit.kind === 'person' || unit.kind === 'foreign') return start
    const word = text.slice(unit.start, start)
    if (NO_BODY.has(word)) return start
    if (!BODIES.has(word) && page.lexicon.entities.breaks(word) && !ADMINISTRATIVE.has(word)) return start
    if (endingAt[start] === -1 && unit.start >= start) return start
    start = unit.start
  }
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

/** Roles have only an institution, a paper or a place before them: 清华大学教授, 新华社记者. */
function institutionBefore(page: Page, end: number): number {
  const index = unitBefore(page, end)
  const unit = page.units[index]
  if (unit?.kind === 'known' && unit.known?.kind === 'organization' && unit.end === end) return unit.start
  const word = unit && unit.end === end ? page.text.slice(unit.start, end) : ''
  return /(?:大学|学院|医院|中学|小学|日报|晚报|研究院|研究所|公司|集团)$/.test(page.text.slice(Math.max(0, end - 3), end)) && word
    ? bodyBefore(page, end, end)
    : end
}

/** All offices that end right at `end` in a row: 市委副书记、市长. In the order of the text. */
export function officesEndingAt(page: Page, end: number): Office[] {
  const offices: Office[] = []
  let at = end
  for (;;) {
    const office = officeEndingAt(page, at)
    if (!office) return offices
    offices.unshift(office)
    const link = /(?:[、兼]|兼任)$/.exec(page.text.slice(Math.max(0, office.start - 2), office.start))
    if (!link || office.role) return offices
    at = office.start - link[0].length
  }
}
