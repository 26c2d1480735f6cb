// Cuts the name of a body into the parts that are known and what lies between them: 合川区|卫生健康|委, 市场|部 rather than 市|场|部.
import type { Lexicon } from '../lexicon'
import { type Part, partsAt } from './read-body-part'

/** A stretch [start, end) of the name; without a part it is not known. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly part?: Part
}

const LONGEST_WORD = 4
/** What a part, a word that is none and a character that is neither cost: the cheapest cut is the likeliest. */
const COSTS = { part: 2, word: 6, character: 10 } as const

interface Step {
  readonly cost: number
  readonly length: number
  readonly part?: Part
}

/** The cheapest cut, of equals that with the longest parts first; unknown stretches that touch are one. */
export function cutBody(body: string, lexicon: Lexicon): Cut[] {
  const best: Step[] = []
  best[body.length] = { cost: 0, length: 0 }
  for (let at = body.length - 1; at >= 0; at--) {
    let step: Step = { cost: Number.POSITIVE_INFINITY, length: 1 }
    const offer = (length: number, cost: number, part?: Part) => {
      const whole = cost + costFrom(best, at + length)
      if (whole < step.cost) step = { cost: whole, length, ...(part && { part }) }
    }
    for (const { part, length } of partsAt(body, at, lexicon)) offer(length, COSTS.part, part)
    for (let length = Math.min(LONGEST_WORD, body.length - at); length > 1; length--)
      if (isWord(body.slice(at, at + length), lexicon)) offer(length, COSTS.word)
    offer(1, COSTS.character)
    best[at] = step
  }
  const cuts: Cut[] = []
  for (let at = 0; at < body.length; ) {
    const { length, part } = best[at] as Step
    const last = cuts.at(-1)
    if (!part && last && !last.part) cuts[cuts.length - 1] = { start: last.start, end: at + length }
    else cuts.push({ start: at, end: at + length, ...(part && { part }) })
    at += length
  }
  return cuts
}

/** A word, but no division, which is a name and its level: 单县. */
const isWord = (word: string, lexicon: Lexicon): boolean => lexicon.hasWord(word) && !lexicon.entities.above(word).length

const costFrom = (best: readonly Step[], at: number): number => best[at]?.cost ?? 0
