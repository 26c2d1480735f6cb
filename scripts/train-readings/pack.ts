// The model as learnt → the model as it ships: small weights dropped, the others rounded.
import { type PackedPolyphones, packPolyphone } from '../../utils/data/packed-polyphones'
import type { Model } from './learn'

/** Features that weigh less than this for every reading are left out. */
const LEAST_WEIGHT = 0.25

/** Packs a model. */
export function pack(characters: Model): PackedPolyphones {
  const lines = [...characters]
    .filter(([, { readings }]) => readings.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([character, { readings, always, features }]) => {
      const relative = (weights: readonly number[]) => weights.slice(1).map(weight => weight - (weights[0] as number))
      const heavy = [...features]
        .map(([feature, weights]) => ({ feature, weights: relative(weights) }))
        .filter(({ weights }) => weights.some(weight => Math.abs(weight) >= LEAST_WEIGHT))
      return packPolyphone(character, readings, relative(always), heavy)
    })
  return { lines: lines.join('\n') }
}
