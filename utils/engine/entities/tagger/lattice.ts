// A chain of labels over scores: the likeliest one, and how likely a span is to be a name, all by forward and backward sums.
import { beginOf, endOf, insideOf, LABELS, mayBegin, mayEnd, STEP, STEP_FROM, STEPS_TO, singleOf } from './labels'

/** Sums over all labellings of a stretch of `length` characters. */
export interface Lattice {
  readonly length: number
  /** Weight of each label at each character (e to its score). */
  readonly emit: Float64Array
  /** Sums up to and with a character, and behind it, each scaled so that forward sums to 1. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scale: Float64Array
}

/** Weights of steps from label to label, e to their scores: `before * LABELS + label`. */
export type Steps = Float64Array

/** Sums over a stretch; `emit` has e to the score of each label of each character. */
export function sumUp(emit: Float64Array, length: number, steps: Steps): Lattice {
  const forward = new Float64Array(length * LABELS)
  const backward = new Float64Array(length * LABELS)
  const scale = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    const row = i * LABELS
    let sum = 0
    for (let label = 0; label < LABELS; label++) {
      let into = i === 0 && mayBegin(label) ? 1 : 0
      const end = i === 0 ? 0 : (STEPS_TO[label + 1] as number)
      for (let k = STEPS_TO[label] as number; k < end; k++)
        into += (forward[row - LABELS + (STEP_FROM[k] as number)] as number) * (steps[STEP[k] as number] as number)
      const value = into * (emit[row + label] as number)
      forward[row + label] = value
      sum += value
    }
    scale[i] = sum
    const inverse = 1 / sum
    for (let label = 0; label < LABELS; label++) forward[row + label] = (forward[row + label] as number) * inverse
  }
  const last = (length - 1) * LABELS
  let end = 0
  for (let label = 0; label < LABELS; label++) if (mayEnd(label)) end += forward[last + label] as number
  for (let label = 0; label < LABELS; label++) backward[last + label] = mayEnd(label) ? 1 / end : 0
  for (let i = length - 2; i >= 0; i--) {
    const row = i * LABELS
    const inverse = 1 / (scale[i + 1] as number)
    for (let label = 0; label < LABELS; label++) {
      const weight = (emit[row + LABELS + label] as number) * (backward[row + LABELS + label] as number) * inverse
      if (weight === 0) continue
      for (let k = STEPS_TO[label] as number, end = STEPS_TO[label + 1] as number; k < end; k++) {
        const before = row + (STEP_FROM[k] as number)
        backward[before] = (backward[before] as number) + weight * (steps[STEP[k] as number] as number)
      }
    }
  }
  return { length, emit, forward, backward, scale }
}

/** Probability that exactly the characters [start, end) of the stretch are a name of this kind. */
export function probability({ emit, forward, backward, scale }: Lattice, steps: Steps, start: number, end: number, kind: number): number {
  if (end - start === 1) return (forward[start * LABELS + singleOf(kind)] as number) * (backward[start * LABELS + singleOf(kind)] as number)
  let before = beginOf(kind)
  let sum = forward[start * LABELS + before] as number
  for (let at = start + 1; at < end; at++) {
    const label = at === end - 1 ? endOf(kind) : insideOf(kind)
    sum *= ((steps[before * LABELS + label] as number) * (emit[at * LABELS + label] as number)) / (scale[at] as number)
    before = label
  }
  return sum * (backward[(end - 1) * LABELS + before] as number)
}

/** The likeliest labels, one a character. */
export function likeliest({ emit, length }: Lattice, steps: Steps): Uint8Array {
  const from = new Uint8Array(length * LABELS)
  let best = new Float64Array(LABELS)
  let next = new Float64Array(LABELS)
  for (let label = 0; label < LABELS; label++) best[label] = mayBegin(label) ? (emit[label] as number) : 0
  for (let i = 1; i < length; i++) {
    const row = i * LABELS
    let sum = 0
    for (let label = 0; label < LABELS; label++) {
      let most = 0
      for (let k = STEPS_TO[label] as number, end = STEPS_TO[label + 1] as number; k < end; k++) {
        const value = (best[STEP_FROM[k] as number] as number) * (steps[STEP[k] as number] as number)
        if (value > most) {
          most = value
          from[row + label] = STEP_FROM[k] as number
        }
      }
      next[label] = most * (emit[row + label] as number)
      sum += next[label] as number
    }
    for (let label = 0; label < LABELS; label++) next[label] = (next[label] as number) / sum
    ;[best, next] = [next, best]
  }
  const labels = new Uint8Array(length)
  let label = 0
  for (let each = 1; each < LABELS; each++) if (mayEnd(each) && (best[each] as number) > (best[label] as number)) label = each
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * LABELS + label] as number
  }
  return labels
}
