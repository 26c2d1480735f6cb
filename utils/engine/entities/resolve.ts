// Candidates that overlap → mentions that do not: the surest first, of equals the longest.
import { ranks } from './ranking'
import type { Candidate } from './recognizer'

/** Picks the candidates that stay, in the order of the text. Linear but for one sort. */
export function resolve(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length)
  const rank = ranks()
  const surest = (a: Candidate, b: Candidate) =>
    (rank.get(a.tier) as number) - (rank.get(b.tier) as number) || b.end - b.start - (a.end - a.start) || a.start - b.start
  const kept = [...candidates].sort(surest).filter(({ start, end }) => {
    if (start >= end || taken[start] || taken[end - 1]) return false
    for (let at = start; at < end; at++) if (taken[at]) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
