// 敏尔同志 and 陈书记 are the one person of the page who can be meant.
import { HAN } from '../../text/characters'
import { nameParts } from '../../vocabulary/name-parts'
import { isCompoundSurname, isSurname, looksLikeName } from '../../vocabulary/names'
import { RANK_BEHIND_SURNAME } from '../../vocabulary/patterns'
import type { Candidate, Page } from '../recognizer'
import { resolve } from '../resolve'

const RANKED = new RegExp(`^副?${RANK_BEHIND_SURNAME}`)
const FAMILIAR = new RegExp(`(?<given>[${HAN}]{2})(?=同志|${RANK_BEHIND_SURNAME})`, 'g')

/** Surnames that are far more often something else. */
const PARTICLE = /[和与向对于由从]/
const fullName = ({ text }: Page, { kind, start, end, canonical }: Candidate): string | undefined => {
  const name = canonical ?? text.slice(start, end)
  const parts = kind === 'person' && looksLikeName(name) ? nameParts(name) : undefined
  return parts?.before === 0 && parts.after === 0 && !name.endsWith('某') ? name : undefined
}

const surnameOf = (name: string): string => name.slice(0, isCompoundSurname(name.slice(0, 2)) ? 2 : 1)

/** Adds given names that stand for a person of the page, and gives those and surnames with a rank the full name and its offices. */
export function mergePersons(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const { text } = page
  const titles = new Map<string, readonly string[]>()
  const byGiven = new Map<string, Set<string>>()
  const bySurname = new Map<string, Set<string>>()
  const add = (index: Map<string, Set<string>>, key: string, name: string) => index.set(key, (index.get(key) ?? new Set()).add(name))
  for (const candidate of candidates) {
    const name = fullName(page, candidate)
    if (!name) continue
    titles.set(name, candidate.titles ?? [])
    add(byGiven, name.slice(surnameOf(name).length), name)
    add(bySurname, surnameOf(name), name)
  }
  if (!titles.size) return [...candidates]
  const called = (name: string, candidate: Candidate): Candidate => {
    const { titles: _, ...rest } = candidate
    const its = titles.get(name) ?? []
    return { ...rest, canonical: name, ...(its.length && { titles: its }) }
  }
  const familiar = [...text.matchAll(FAMILIAR)].flatMap(({ index: start, groups }): Candidate[] => {
    const [name, another] = byGiven.get(groups?.given ?? '') ?? []
    const before = text.charAt(start - 1)
    // 张敏尔同志 is somebody else.
    if (!name || another !== undefined || page.startingAt[start] === -1 || (isSurname(before) && !PARTICLE.test(before))) return []
    return [called(name, { start, end: start + 2, kind: 'person', tier: 'set-off' })]
  })
  const bearers = new Map<string, readonly string[]>()
  const bearersOf = (surname: string, rank: string, named: ReadonlySet<string>) => {
    const key = `${surname} ${rank}`
    const known = bearers.get(key) ?? [...named].filter(name => titles.get(name)?.some(title => title.endsWith(rank)))
    bearers.set(key, known)
    return known
  }
  const ranked = candidates.map(candidate => {
    const surname = text.slice(candidate.start, candidate.end)
    const named = candidate.kind === 'person' && !candidate.canonical ? bySurname.get(surname) : undefined
    const rank = named && RANKED.exec(text.slice(candidate.end, candidate.end + 6))?.[0]
    if (!rank) return candidate
    const [only, another] = bearersOf(surname, rank, named)
    return only && another === undefined ? called(only, candidate) : candidate
  })
  return familiar.length ? resolve([...ranked, ...familiar], text.length) : ranked
}
