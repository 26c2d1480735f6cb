// The weights of the detector as `scripts/train-detect.ts` writes them: numbers learnt, no text.
import packed from './weights.json'

export interface PackedWeights {
  /** A character for two places of the table, each with one of nine levels. */
  readonly grams: string
  /** Log odds of a level. */
  readonly step: number
  /** A character for each thing that is counted, in the order in which it is: its log odds, in steps of `FINE`. */
  readonly counts: string
  readonly bias: number
}

export interface Weights {
  readonly ofGrams: readonly number[]
  readonly ofCounts: readonly number[]
  readonly bias: number
}

const LEVELS = 9
const MIDDLE = 4
/** The first of the characters that a JSON string may hold in one byte each. */
const FIRST = 0x23

const FINE = 0.025
/** Levels of what is counted on either side of 0. */
const MOST = 45

/** The weights of what is counted, a character each. */
export const packCounts = (weights: readonly number[]): string =>
  weights.map(weight => String.fromCharCode(FIRST + MOST + Math.max(-MOST, Math.min(MOST, Math.round(weight / FINE))))).join('')

/** The weights of the places in few levels: what they are off by sums up to nothing. */
export function packGrams(weights: readonly number[], step: number): string {
  const level = (weight = 0) => MIDDLE + Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / step)))
  return weights.map((weight, i) => (i % 2 ? '' : String.fromCharCode(FIRST + LEVELS * level(weight) + level(weights[i + 1])))).join('')
}

/** Opens those that were learnt, or others. */
export function openWeights({ grams, step, counts, bias }: PackedWeights = packed): Weights {
  const ofGrams = Array.from(grams, (_, i) => grams.charCodeAt(i) - FIRST).flatMap(both =>
    [Math.floor(both / LEVELS), both % LEVELS].map(level => (level - MIDDLE) * step),
  )
  return { ofGrams, ofCounts: Array.from(counts, (_, i) => FINE * (counts.charCodeAt(i) - FIRST - MOST)), bias }
}
