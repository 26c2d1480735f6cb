// Whether two stretches of text are of two articles, by how little they have in common: crossheads part what speaks of one thing.
import { pairsOf, rarityOf } from './kinship'
import { WEIGHTS } from './weights'

const WEIGHT = WEIGHTS.strangers

/** So many paragraphs on either side tell. */
const REACH = { above: 12, below: 8 } as const
/** Shorter texts have little in common with any other, in characters. */
const FEWEST = 110
/** From this length on, in characters, a headline is no likelier for being longer. */
const LONG = 20

/** A headline in brackets is one of a series inside an article: （小标题）. */
export const isOfSeries = (headline: string): boolean => /^[（(]/.test(headline)

/** The rare pairs of the texts in common, as the cosine of their squared weights. */
function likeness(above: ReadonlySet<number>, below: ReadonlySet<number>, rarity: (pair: number) => number): number {
  let [both, one, other] = [0, 0, 0]
  for (const pair of above) one += rarity(pair) ** 2
  for (const pair of below) {
    const weight = rarity(pair) ** 2
    other += weight
    if (above.has(pair)) both += weight
  }
  return one && other ? both / Math.sqrt(one * other) : 0
}

/** Log odds that the paragraphs in [first, at) and those in [at, end) under a headline so long are two articles; nothing where they are too few. */
export type Strangers = (first: number, at: number, end: number, headline: number) => number | undefined

/** Compares the paragraphs of a page. */
export function meetStrangers(texts: readonly string[]): Strangers {
  const pairs = texts.map(pairsOf)
  const rarity = rarityOf(pairs)
  const union = (first: number, end: number) => new Set(pairs.slice(first, end).flatMap(each => [...each]))
  const lengthOf = (first: number, end: number) => texts.slice(first, end).reduce((sum, { length }) => sum + length, 0)
  return (first, at, end, headline) => {
    const from = Math.max(first, at - REACH.above)
    const to = Math.min(end, at + REACH.below)
    const size = Math.min(lengthOf(from, at), lengthOf(at, to))
    if (size < FEWEST) return undefined
    const alike = likeness(union(from, at), union(at, to), rarity)
    return (
      WEIGHT.base +
      WEIGHT.likeness * Math.log(alike + WEIGHT.chance) +
      WEIGHT.size * Math.log(size) +
      WEIGHT.headline * Math.min(LONG, headline)
    )
  }
}
