// A chain of labels over scores: the likeliest one, and how likely a span is to be a name, all by forward and backward sums.
import { beginOf, endOf, insideOf, LABELS, mayBegin, mayEnd, singleOf, TAGGED_KINDS } from './labels'

/** Sums over all labellings of a stretch of characters. */
export interface Lattice {
  /** Weight of each label at each character (e to its score). */
  readonly emit: Float64Array
  /** Sums up to and with a character, and behind it, each scaled so that forward sums to 1. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scale: Float64Array
}

/** Weights of steps from label to label, e to their scores: `before * LABELS + label`. */
export type Steps = Float64Array

const KINDS = TAGGED_KINDS.length
/** Labels behind which no name goes on, and those that may follow them; the others lead from the beginning or inside of a name to its inside or end. */
const CLOSED = Array.from({ length: LABELS }, (_, label) => label).filter(mayEnd)
const OPENING = Array.from({ length: LABELS }, (_, label) => label).filter(mayBegin)
const SIDE = CLOSED.length

/** The numbers of the steps from closed labels to opening ones, one opening one after the other. */
const APART = Uint8Array.from(OPENING.flatMap(label => CLOSED.map(before => before * LABELS + label)))

/** The weights of the steps in `APART`. */
function apartOf(steps: Steps): Float64Array {
  const apart = new Float64Array(APART.length)
  for (let k = 0; k < apart.length; k++) apart[k] = steps[APART[k] as number] as number
  return apart
}

/** Sums over a stretch; `emit` has e to the score of each label of each character. */
export function sumUp(emit: Float64Array, steps: Steps): Lattice {
  const length = emit.length / LABELS
  const apart = apartOf(steps)
  const row = new Float64Array(SIDE)
  const forward = new Float64Array(length * LABELS)
  const backward = new Float64Array(length * LABELS)
  const scale = new Float64Array(length)
  const step = (before: number, label: number) => steps[before * LABELS + label] as number
  for (let i = 0, at = 0; i < length; i++, at += LABELS) {
    if (i === 0) for (const label of OPENING) forward[label] = emit[label] as number
    else {
      const last = at - LABELS
      for (let c = 0; c < SIDE; c++) row[c] = forward[last + (CLOSED[c] as number)] as number
      for (let o = 0, k = 0; o < SIDE; o++) {
        let into = 0
        for (let c = 0; c < SIDE; c++) into += (row[c] as number) * (apart[k++] as number)
        const label = OPENING[o] as number
        forward[at + label] = into * (emit[at + label] as number)
      }
      for (let kind = 0; kind < KINDS; kind++) {
        const [begin, inside, end] = [beginOf(kind), insideOf(kind), endOf(kind)]
        const [begun, within] = [forward[last + begin] as number, forward[last + inside] as number]
        forward[at + inside] = (begun * step(begin, inside) + within * step(inside, inside)) * (emit[at + inside] as number)
        forward[at + end] = (begun * step(begin, end) + within * step(inside, end)) * (emit[at + end] as number)
      }
    }
    let sum = 0
    for (let label = 0; label < LABELS; label++) sum += forward[at + label] as number
    scale[i] = sum
    const inverse = 1 / sum
    for (let label = 0; label < LABELS; label++) forward[at + label] = (forward[at + label] as number) * inverse
  }
  const last = (length - 1) * LABELS
  let end = 0
  for (const label of CLOSED) end += forward[last + label] as number
  for (const label of CLOSED) backward[last + label] = 1 / end
  const weight = new Float64Array(LABELS)
  for (let i = length - 2, at = i * LABELS; i >= 0; i--, at -= LABELS) {
    const next = at + LABELS
    const inverse = 1 / (scale[i + 1] as number)
    for (let label = 0; label < LABELS; label++)
      weight[label] = (emit[next + label] as number) * (backward[next + label] as number) * inverse
    for (let o = 0; o < SIDE; o++) row[o] = weight[OPENING[o] as number] as number
    for (let c = 0; c < SIDE; c++) {
      let sum = 0
      for (let o = 0, k = c; o < SIDE; o++, k += SIDE) sum += (row[o] as number) * (apart[k] as number)
      backward[at + (CLOSED[c] as number)] = sum
    }
    for (let kind = 0; kind < KINDS; kind++) {
      const [begin, inside, end] = [beginOf(kind), insideOf(kind), endOf(kind)]
      const [within, ended] = [weight[inside] as number, weight[end] as number]
      backward[at + begin] = within * step(begin, inside) + ended * step(begin, end)
      backward[at + inside] = within * step(inside, inside) + ended * step(inside, end)
    }
  }
  return { emit, forward, backward, scale }
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

/** The likeliest labels of a stretch, one a character. */
export function likeliest(emit: Float64Array, steps: Steps): Uint8Array {
  const length = emit.length / LABELS
  const apart = apartOf(steps)
  const from = new Uint8Array(emit.length)
  const row = new Float64Array(SIDE)
  let best = new Float64Array(LABELS)
  let next = new Float64Array(LABELS)
  for (const label of OPENING) best[label] = emit[label] as number
  for (let i = 1, at = LABELS; i < length; i++, at += LABELS) {
    for (let c = 0; c < SIDE; c++) row[c] = best[CLOSED[c] as number] as number
    for (let o = 0, k = 0; o < SIDE; o++) {
      let most = 0
      let before = 0
      for (let c = 0; c < SIDE; c++) {
        const value = (row[c] as number) * (apart[k++] as number)
        if (value > most) {
          most = value
          before = c
        }
      }
      const label = OPENING[o] as number
      next[label] = most * (emit[at + label] as number)
      from[at + label] = CLOSED[before] as number
    }
    for (let kind = 0; kind < KINDS; kind++) {
      const [begin, inside] = [beginOf(kind), insideOf(kind)]
      for (const label of [inside, endOf(kind)]) {
        const begun = (best[begin] as number) * (steps[begin * LABELS + label] as number)
        const within = (best[inside] as number) * (steps[inside * LABELS + label] as number)
        next[label] = Math.max(begun, within) * (emit[at + label] as number)
        from[at + label] = within > begun ? inside : begin
      }
    }
    let sum = 0
    for (let label = 0; label < LABELS; label++) sum += next[label] as number
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
