// 合川 is 合川区 where the page has both.

import type { Candidate, Page } from '../recognizer'
import { fullNames } from './division-namings'

/** Gives the short name of a division its full one, if there is only one such division and the page names it in full. */
export function mergePlaces(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const nameOf = ({ start, end, canonical }: Candidate) => canonical ?? page.text.slice(start, end)
  const named = new Set(candidates.filter(({ kind }) => kind === 'place').map(nameOf))
  return candidates.map(candidate => {
    if (candidate.kind !== 'place' || candidate.canonical) return candidate
    const short = nameOf(candidate)
    const [full, ...others] = fullNames(short, page)
    return full && full !== short && !others.length && named.has(full) ? { ...candidate, canonical: full } : candidate
  })
}
