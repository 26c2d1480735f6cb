// Pieces of columns → chains, each in reading order: which piece goes on in which, decided for all at once.
import { assign } from './assign'
import { begins, type Edges, type Evidence, goesOn } from './goes-on'
import { endScore } from './seam-scores'
import type { Seen } from './seen'

/** Pieces from which a page is no newspaper's, and each goes on only in what stands right below it. */
const MANY = 300

function followDown({ scope, seen }: Evidence): number[] {
  const next = scope.columns.map(() => -1)
  seen.forEach(({ text, near }, t) => {
    if (near && next[text] === -1) next[text] = t
  })
  return next
}

/** For each column the one that it goes on in, and how surely. */
function follow(evidence: Evidence): { next: number[]; gains: number[][] } {
  const { columns } = evidence.scope
  const n = columns.length
  if (n > MANY) return { next: followDown(evidence), gains: [] }
  const starts = columns.map((_, t) => begins(evidence, t))
  const ends = columns.map((_, e) => endScore((evidence.edges[e] as Edges).bottom))
  const gains = columns.map((_, e) =>
    columns.map((_, t) => (e === t ? 0 : goesOn(evidence, e, t) - (starts[t] as number) - (ends[e] as number))),
  )
  const next = assign(gains)
  // What goes round in a circle is cut where it is least sure.
  const state = new Int8Array(n)
  for (let i = 0; i < n; i++) {
    const path: number[] = []
    let at = i
    while (at >= 0 && state[at] === 0) {
      state[at] = 1
      path.push(at)
      at = next[at] as number
    }
    if (at >= 0 && state[at] === 1) {
      const circle = path.slice(path.indexOf(at))
      const weakest = circle.reduce((best, each) =>
        (gains[each]?.[next[each] as number] as number) < (gains[best]?.[next[best] as number] as number) ? each : best,
      )
      next[weakest] = -1
    }
    for (const each of path) state[each] = 2
  }
  return { next, gains }
}

/** From here on a column surely goes on in the next. */
const SURE = 8
const ROUNDS = 3

/** What columns see, with those that stand under the gap between two headlines given to that of the column before. */
function settled({ seen }: Evidence, next: readonly number[], gains: readonly (readonly number[])[]): Seen[] {
  const out = [...seen]
  // What is found of one column tells of those before and behind it.
  for (let round = 0; round < ROUNDS; round++)
    next.forEach((t, e) => {
      if (t < 0 || (gains[e]?.[t] ?? 0) < SURE) return
      const [from, to] = [out[e] as Seen, out[t] as Seen]
      const [single, several] = from.home.length === 1 ? [from, t] : [to, e]
      const other = out[several] as Seen
      if (single.home.length !== 1 || other.home.length < 2 || !other.home.includes(single.home[0] as number)) return
      out[several] = { ...other, home: single.home, heads: other.heads.filter(h => single.home.includes(h)) }
    })
  return out
}

/** Chains of columns by their numbers, every column in one, and what the columns are found to stand under. */
export function chainsOf(evidence: Evidence): { chains: number[][]; seen: readonly Seen[] } {
  const { columns } = evidence.scope
  const first = follow(evidence)
  const seen = settled(evidence, first.next, first.gains)
  const { next } = follow({ ...evidence, seen })
  const isBehind = new Set(next.filter(t => t >= 0))
  const chains = columns.flatMap((_, i) => {
    if (isBehind.has(i)) return []
    const chain = [i]
    for (let at = next[i] as number; at >= 0; at = next[at] as number) chain.push(at)
    return [chain]
  })
  return { chains, seen }
}
