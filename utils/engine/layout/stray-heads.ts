// Extractors may print the headlines of a page together, or one beside another article: such a headline is put over the report that speaks of it.
import type { PageOfBlocks } from './article-evidence'
import { begins, type TextBlock } from './cut-evidence'
import { coverage, pairsOf, type Words } from './kinship'

/** Share of a headline that its report says, and how often the texts beside it must say less. */
const LEAST = 0.6
const TIMES = 3
/** Characters from which a headline has enough to say; less may be the rest of one. */
const SHORTEST = 8
/** Blocks of the report that are looked at, and most of the texts above the headline and below it. */
const REPORT = 2
const BELOW = 3
const ABOVE = 12

/** The text that ends, or begins, at a cut: from where it begins to where the next one does, as far as its words say. */
function textAt(units: readonly TextBlock[], cut: number, step: 1 | -1): [number, number] {
  let at = cut
  if (step > 0) {
    if (at < units.length) at++
    while (at < units.length && at < cut + BELOW && !begins(units, at)) at++
    return [cut, at]
  }
  while (at > 0 && at > cut - ABOVE) if (begins(units, --at)) break
  return [at, cut]
}

/** Headlines that were printed together at a cut: from one to another. */
interface Run {
  readonly cut: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The headlines of each cut in runs without a blank line between. */
function runsOf(heads: readonly (readonly TextBlock[])[]): Run[] {
  const runs: Run[] = []
  heads.forEach((list, cut) => {
    let from = 0
    list.forEach(({ apart }, i) => {
      if (!apart && i < list.length - 1) return
      const own = list.slice(from, i + 1)
      runs.push({ cut, from, to: i + 1, text: own.map(({ text }) => text).join(' ') })
      from = i + 1
    })
  })
  return runs
}

/** Where a run of headlines goes. */
export interface Move extends Run {
  /** The unit that it is put before. */
  readonly before: number
}

/** Units of the page within which a headline is looked for a report. */
const NEAR = 400
/** More than rounding can add to a share. */
const ROUNDING = 1e-9

/** For each pair, which reports have it: their places in `free`, ascending. */
function reportsBy(free: readonly number[], { pairs }: Words): ReadonlyMap<number, readonly number[]> {
  const reports = new Map<number, number[]>()
  free.forEach((before, place) => {
    for (const text of pairs.slice(before, before + REPORT))
      for (const pair of text) {
        const own = reports.get(pair)
        if (!own) reports.set(pair, [place])
        else if (own.at(-1) !== place) own.push(place)
      }
  })
  return reports
}

/** The first of the ascending places whose report begins at or behind a unit. */
function firstFrom(places: readonly number[], free: readonly number[], unit: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((free[places[middle] as number] as number) < unit) low = middle + 1
    else high = middle
  }
  return low
}

/** The headlines that no text beside them speaks of, and the reports without one that do. */
export function strayHeads({ units, heads, words }: PageOfBlocks): Move[] {
  const free = units.flatMap((_, i) => (begins(units, i) && !heads[i]?.length ? [i] : []))
  if (!free.length) return []
  const { pairs, rarity } = words
  const reports = reportsBy(free, words)
  /** The reports near a cut that may say enough of a headline: each has one of its rarest pairs, without which too little is left. */
  const mayTell = (own: ReadonlySet<number>, cut: number): number[] => {
    const having = Array.from(own, pair => ({ weight: rarity(pair), places: reports.get(pair) ?? [] }))
    const all = having.reduce((sum, { weight }) => sum + weight, 0)
    having.sort((a, b) => a.places.length - b.places.length)
    const found = new Set<number>()
    for (let i = 0, seen = 0; i < having.length && seen <= (1 - LEAST) * all + ROUNDING; i++) {
      const { weight, places } = having[i] as (typeof having)[number]
      seen += weight
      for (let at = firstFrom(places, free, cut - NEAR); at < places.length; at++) {
        const before = free[places[at] as number] as number
        if (before > cut + NEAR) break
        found.add(before)
      }
    }
    return [...found].sort((a, b) => a - b)
  }
  return runsOf(heads).flatMap(run => {
    if (run.text.length < SHORTEST) return []
    const own = pairsOf(run.text)
    const share = (from: number, to: number) => {
      const { found, all } = coverage(own, pairs.slice(from, to), rarity)
      return all ? (found[found.length - 1] as number) / all : 1
    }
    const beside = Math.max(share(...textAt(units, run.cut, -1)), share(...textAt(units, run.cut, 1)))
    let best = { before: -1, said: Math.max(LEAST, TIMES * beside) }
    if (best.said > 1 + ROUNDING) return []
    for (const before of mayTell(own, run.cut)) {
      const said = share(before, before + REPORT)
      if (said >= best.said) best = { before, said }
    }
    return best.before < 0 ? [] : [{ ...run, before: best.before }]
  })
}
