// The offices that a page gives to its people, gathered over all mentions of one name.
import type { Mention } from '../../doc'
import { ADDRESSES, DONE, MODIFIERS, RANKS, ROLES, SINGULAR } from '../../vocabulary/office-parts'
import { CREDITED } from '../../vocabulary/patterns'
import { officeEndingAt, officesEndingAt } from '../offices'
import type { Candidate, Page } from '../recognizer'
import { apposedOffices } from './appositions'

const LINK = /^(?:[、和与及]|以及|[ 　]{1,2})$/
const ALL = /^等(?:[一二两三四五六七八九十几\d]{0,3}(?:位|名|人)?)/
const LONGEST_AFTER = 14
/** So many offices of one name are told; whoever has more is several people, or no text at all. */
const MOST = 24

/** Gives each person's mention all offices of that person, in the order of the text. */
export function gatherOffices(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const persons = candidates.filter(({ kind }) => kind === 'person')
  const own = new Map<Candidate, string[]>()
  const give = (person: Candidate, titles: readonly string[]) => own.set(person, [...(own.get(person) ?? []), ...titles])
  const groups = groupsOf(page, persons)
  groups.forEach((group, i) => {
    const first = group[0] as Candidate
    const last = group.at(-1) as Candidate
    const reached = groups[i - 1]?.at(-1)
    const before = withoutPlural(officesBefore(page, first, reached), group.length)
    const shared = before.at(-1)
    give(first, before)
    if (shared && !SINGULAR.test(shared)) for (const other of sharers(page, group)) give(other, [shared])
    const next = groups[i + 1]?.[0]
    const after = next && isBefore(page, last, next) ? undefined : titleAfter(page, last.end)
    if (after) for (const person of after.all ? group : [last]) give(person, [after.title])
    const apposed = apposedOffices(page, { start: first.start, end: last.end })
    for (const person of group) give(person, apposed)
    for (const person of group.slice(0, -1)) if (page.text.charAt(person.end) === '（') give(person, apposedOffices(page, person))
  })
  const byName = new Map<string, string[]>()
  for (const person of persons) {
    const gathered = byName.get(nameOf(page, person)) ?? []
    byName.set(nameOf(page, person), gathered)
    for (const title of [...(own.get(person) ?? []), ...(person.titles ?? [])])
      if (gathered.length < MOST && !gathered.includes(title)) gathered.push(title)
  }
  const told = new Map(Array.from(byName, ([name, titles]) => [name, withoutRepeats(titles)]))
  return candidates.map(candidate => {
    if (candidate.kind !== 'person') return candidate
    const { titles: _, ...rest } = candidate
    const titles = told.get(nameOf(page, candidate)) ?? []
    return titles.length ? { ...rest, titles } : rest
  })
}

/** Of 教授、副教授王明、李红 nobody knows who is which: several offices of no body before several people are nobody's. */
const withoutPlural = (offices: readonly string[], people: number): readonly string[] =>
  offices.length > 1 && people > 1 && offices.every(office => RANKS.has(office) || ROLES.has(office)) ? [] : offices

/** Without an office that somebody is relieved of (原组长) where the page names it more fully. */
const withoutRepeats = (titles: readonly string[]): string[] =>
  titles.filter(title => !title.startsWith('原') || !titles.some(other => other !== title && other.endsWith(title.slice(-2))))

/** The offices right before a name; of one that runs back to the name before it, only what is not that name's. */
function officesBefore(page: Page, person: Candidate, reached: Candidate | undefined): string[] {
  const { text } = page
  const offices = officesEndingAt(page, person.start)
  const own = offices.filter(({ start }) => !reached || start > reached.end).map(({ start, end }) => text.slice(start, end))
  if (reached && own.length < offices.length && isBefore(page, reached, person)) return [text.slice(reached.end, person.start)]
  return own.length || offices.length ? own : officesBeforeBlank(page, person, reached)
}

/** What a blank parts from the name: the calling of who reports (本报记者 张明), and any office where blanks stand around the name. */
function officesBeforeBlank({ text, ...page }: Page, { start, end }: Candidate, reached: Candidate | undefined): string[] {
  if (!/[^\s][ 　]$/.test(text.slice(Math.max(0, start - 2), start))) return []
  const offices = officesEndingAt({ text, ...page }, start - 1)
  const titles = offices.map(office => text.slice(office.start, office.end))
  if (titles.every(title => CALLING.test(title))) return titles
  const first = offices[0]?.start ?? 0
  // 王明 县长 李红 书记 may be read either way.
  const isNeighbours = reached !== undefined && reached.end >= first - 1
  return !isNeighbours && /^[ 　][^\s]/.test(text.slice(end, end + 2)) && titleAfter({ text, ...page }, end + 1) === undefined ? titles : []
}
const CALLING = new RegExp(`${CREDITED}$`)

/**
 * Whether what stands between two names is the office of the second: 会见总统拜登国务卿布林肯, where the first has one before him and the second has
 * none behind; but 贺龙元帅罗瑞卿大将.
 */
function isBefore(page: Page, first: Candidate, second: Candidate): boolean {
  const office = officeEndingAt(page, second.start)
  return (
    office !== undefined &&
    office.start <= first.end &&
    second.start - first.end > 1 &&
    officeEndingAt(page, first.start) !== undefined &&
    titleAfter(page, second.end) === undefined
  )
}

/** Those behind the first of a group who share what it is called by; 以及 begins anew. */
function sharers({ text }: Page, group: readonly Candidate[]): readonly Candidate[] {
  const anew = group.findIndex((person, i) => i > 0 && text.slice(group[i - 1]?.end, person.start) === '以及')
  return group.slice(1, anew < 0 ? undefined : anew)
}

const nameOf = ({ text }: Page, person: Pick<Mention, 'start' | 'end' | 'canonical'>): string =>
  person.canonical ?? text.slice(person.start, person.end)

/** Persons that only 、 or 和 divides, as in attendance lists. */
function groupsOf({ text }: Page, persons: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const person of persons) {
    const before = groups.at(-1)?.at(-1)
    if (before && LINK.test(text.slice(before.end, person.start))) groups.at(-1)?.push(person)
    else groups.push([person])
  }
  return groups
}

/** Behind an office that is otherwise a verb: 李明代表发言, but 李明代表公司签字. */
const SAYS = /^(?:说|指出|表示|认为|提出|建议|发言|告诉|在[会发])/

/** The office behind a name (习近平总书记), or behind a list (A、B、C等区领导). */
function titleAfter(page: Page, at: number): { title: string; all: boolean } | undefined {
  const { text } = page
  const listed = ALL.exec(text.slice(at, at + 8))?.[0] ?? ''
  if (listed) {
    const from = at + listed.length
    for (let end = Math.min(text.length, from + LONGEST_AFTER); end > from + 1; end--) {
      const office = /[，。；：“\n]/.test(text.slice(from, end)) ? undefined : officeEndingAt(page, end)
      if (office && office.start <= from) return { title: text.slice(from, end), all: true }
    }
    return undefined
  }
  for (let length = 5; length >= 2; length--) {
    const word = text.slice(at, at + length)
    if (ADDRESSES.has(word)) return undefined
    const rank = RANKS.has(word) || ROLES.has(word)
    const modified = MODIFIERS.has(word.charAt(0)) && RANKS.has(word.slice(1))
    if (DONE.has(word) && !SAYS.test(text.slice(at + length, at + length + 2))) return undefined
    if ((rank || modified) && page.startingAt[at] !== -1) return { title: word, all: false }
  }
  return undefined
}
