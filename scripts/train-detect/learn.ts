// A linear classifier with a wide margin, by coordinates of its dual (Hsieh et al. 2008, loss squared): small, and always the same.
import type { Features } from '../../utils/engine/detect'
import { PLACES } from '../../utils/engine/detection/grams'

export interface Example {
  readonly features: Features
  readonly news: boolean
  readonly weight: number
}

export interface Model {
  readonly grams: Float64Array
  readonly counts: Float64Array
  bias: number
}

/** What is counted stands beside a vector of length 1; so much of it. */
const SHARE = 0.2
const PASSES = 40

/** Log odds of a text, as `detect` sums them up. */
export function judge({ grams, counts }: Features, model: Model): number {
  const unit = 1 / Math.sqrt(grams.length)
  let sum = model.bias
  for (const place of grams) sum += unit * (model.grams[place] as number)
  for (let i = 0; i < counts.length; i++) sum += (counts[i] as number) * (model.counts[i] as number)
  return sum
}

function add(model: Model, { grams, counts }: Features, step: number): void {
  const unit = step / Math.sqrt(grams.length)
  for (const place of grams) model.grams[place] = (model.grams[place] as number) + unit
  const share = step * SHARE * SHARE
  for (let i = 0; i < counts.length; i++) model.counts[i] = (model.counts[i] as number) + share * (counts[i] as number)
  model.bias += step * SHARE
}

/** The same examples, news and others of the same weight together. */
function balance(examples: readonly Example[]): Example[] {
  const sum = (news: boolean) => examples.reduce((all, each) => all + (each.news === news ? each.weight : 0), 0)
  const [news, others] = [sum(true), sum(false)]
  return examples.map(each => ({ ...each, weight: (each.weight * (news + others)) / 2 / (each.news ? news : others) }))
}

/** Learns from examples; `cost` is the price of an error, beside that of large weights. */
export function learn(given: readonly Example[], cost: number): Model {
  const examples = balance(given)
  const model = { grams: new Float64Array(PLACES), counts: new Float64Array(examples[0]?.features.counts.length ?? 0), bias: 0 }
  const alphas = new Float64Array(examples.length)
  const sizes = examples.map(
    ({ features: { counts } }) => 1 + SHARE + SHARE * SHARE * counts.reduce((sum, value) => sum + value * value, 0),
  )
  const order = examples.map((_, i) => i)
  let state = 1
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      const other = state % (i + 1)
      ;[order[i], order[other]] = [order[other] as number, order[i] as number]
    }
    for (const i of order) {
      const { features, news, weight } = examples[i] as Example
      const sign = news ? 1 : -1
      const soft = 1 / (2 * cost * weight)
      const alpha = alphas[i] as number
      const slope = sign * judge(features, model) - 1 + alpha * soft
      const next = Math.max(0, alpha - slope / ((sizes[i] as number) + soft))
      if (next === alpha) continue
      alphas[i] = next
      add(model, features, sign * (next - alpha))
    }
  }
  return model
}
