// What runs one character over a name that the page has elsewhere by itself: 传|宏福苑, 卢宇|聊.
import type { Candidate, Page } from '../recognizer'

/** So often the page has the shorter place, or the shorter person. */
const PLACE = 2
const PERSON = 3

/** The candidates, those that run over cut to the names that the page has more often. */
export function asElsewhere({ text, lexicon, units, startingAt }: Page, candidates: readonly Candidate[]): Candidate[] {
  const spans = new Map<string, Set<number>>()
  for (const { kind, start, end } of candidates) {
    const key = kind + text.slice(start, end)
    spans.set(key, (spans.get(key) ?? new Set()).add(start))
  }
  const count = (kind: string, name: string) => spans.get(kind + name)?.size ?? 0
  const doesSomething = (character: string) => lexicon.entities.breaks(character) || /[vdp]/.test(lexicon.tag(character))
  return candidates.map(candidate => {
    const { kind, start, end } = candidate
    const name = text.slice(start, end)
    if (kind === 'place' && name.length > 3 && units[startingAt[start] as number]?.end === start + 1 && doesSomething(name.charAt(0))) {
      const shorter = count(kind, name.slice(1))
      return shorter >= PLACE && shorter > count(kind, name) ? { ...candidate, start: start + 1 } : candidate
    }
    if (kind !== 'person' || name.length !== 3 || count(kind, name) > 1) return candidate
    return doesSomething(name.charAt(2)) && count(kind, name.slice(0, 2)) >= PERSON ? { ...candidate, end: end - 1 } : candidate
  })
}
