// The classifier of polyphones in one string that gzips well, opened character by character.
import type { Polyphone } from '../engine/readings/polyphone'

/** The model as `scripts/train-readings.ts` writes it. */
export interface PackedPolyphones {
  /**
   * A line a character, parted by tabs: itself; its readings, parted by blanks; weights; then features, each with its weights. A weight is
   * a character, one for each reading but the first, which the others are compared with.
   */
  readonly lines: string
}

/** A feature of one character, and the log odds it gives each reading but the first. */
export interface FeatureWeights {
  readonly feature: string
  readonly weights: readonly number[]
}

const ZERO = 'P'.charCodeAt(0)
/** Steps to the unit of log odds. */
const STEPS = 8
const LEAST = '!'.charCodeAt(0) - ZERO
const MOST = '~'.charCodeAt(0) - ZERO

const packWeights = (weights: readonly number[]): string =>
  weights.map(weight => String.fromCharCode(ZERO + Math.max(LEAST, Math.min(MOST, Math.round(weight * STEPS))))).join('')

const unpackWeights = (packed: string): number[] => Array.from(packed, code => (code.charCodeAt(0) - ZERO) / STEPS)

/** The line of a character; features that would weigh nothing are left out. */
export function packPolyphone(
  character: string,
  readings: readonly string[],
  always: readonly number[],
  features: readonly FeatureWeights[],
): string {
  const nothing = packWeights(always.map(() => 0))
  const entries = features
    .map(({ feature, weights }) => ({ feature, packed: packWeights(weights) }))
    .filter(({ packed }) => packed !== nothing)
    .sort((a, b) => (a.feature < b.feature ? -1 : 1))
    .map(({ feature, packed }) => feature + packed)
  return [character, readings.join(' '), packWeights(always), ...entries].join('\t')
}

/** Opens the model: what it knows of a character, nothing for one that is read in one way. A character is unpacked when it is first asked for. */
export function openPolyphones({ lines }: PackedPolyphones): (character: string) => Polyphone | undefined {
  const polyphones = new Map<string, string | Polyphone>(
    lines.split('\n').map(line => [String.fromCodePoint(line.codePointAt(0) as number), line]),
  )
  return character => {
    const line = polyphones.get(character)
    if (typeof line !== 'string') return line
    const [, readings = '', always = '', ...entries] = line.split('\t')
    const weights = new Map(entries.map(entry => [entry.slice(0, -always.length), unpackWeights(entry.slice(-always.length))]))
    const polyphone = { readings: readings.split(' '), always: unpackWeights(always), weights }
    polyphones.set(character, polyphone)
    return polyphone
  }
}
