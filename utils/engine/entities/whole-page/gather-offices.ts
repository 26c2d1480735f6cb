// The offices that a page gives to its people, gathered over all mentions of one name.
import type { Mention } from '../../doc'
import { ADDRESSES, MODIFIERS, RANKS, ROLES, SINGULAR } from '../../vocabulary/office-parts'
import { officeEndingAt, officesEndingAt } from '../offices'
import type { Candidate, Page } from '../recognizer'

const LINK = /^(?:[、和与及]|以及|[ 　]{1,2})$/
const ALL = /^等(?:[一二两三四五六七八九十几\d]{0,3}(?:位|名|人)?)/
const LONGEST_AFTER = 14

/** What is known of a person from one place. */
interface Gathered {
  readonly titles: string[]
}

/** Gives each person's mention all offices of that person, in the order of the text. */
export function gatherOffices(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const persons = candidates.filter(({ kind }) => kind === 'person')
  const own = new Map<Candidate, string[]>()
  const give = (person: Candidate, titles: readonly string[]) => own.set(person, [...(own.get(person) ?? []), ...titles])
  for (const group of groupsOf(page, persons)) {
    const first = group[0] as Candidate
    const last = group.at(-1) as Candidate
    const before = officesEndingAt(page, first.start).map(office => page.text.slice(office.start, office.end))
    const shared = before.at(-1)
    give(first, before)
    if (shared && !SINGULAR.test(shared)) for (const other of group.slice(1)) give(other, [shared])
    const after = titleAfter(page, last.end)
    if (after) for (const person of after.all ? group : [last]) give(person, [after.title])
  }
  const byName = new Map<string, Gathered>()
  for (const person of persons) {
    const gathered = byName.get(nameOf(page, person)) ?? { titles: [] }
    for (const title of [...(own.get(person) ?? []), ...(person.titles ?? [])])
      if (!gathered.titles.includes(title)) gathered.titles.push(title)
    byName.set(nameOf(page, person), gathered)
  }
  return candidates.map(candidate => {
    if (candidate.kind !== 'person') return candidate
    const { titles: _, ...rest } = candidate
    const titles = byName.get(nameOf(page, candidate))?.titles ?? []
    return titles.length ? { ...rest, titles } : rest
  })
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
    if ((rank || modified) && page.startingAt[at] !== -1) return { title: word, all: false }
  }
  return undefined
}
