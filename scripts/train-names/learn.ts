// A conditional random field by FTRL-proximal: online, with an L1 penalty that leaves few weights.
import { FEATURES } from '../../utils/engine/entities/tagger/features'
import { BEFORE, LABELS } from '../../utils/engine/entities/tagger/labels'
import { sumUp } from '../../utils/engine/entities/tagger/lattice'

/** Sentences one behind the other. */
export interface Corpus {
  /** Where each sentence begins, in characters, and where the last ends. */
  readonly starts: Int32Array
  readonly labels: Uint8Array
  /** Row of the weights of each feature of each character; −1 for those too rare. */
  readonly rows: Int32Array
  readonly weights: Float32Array
}

export interface Settings {
  readonly rows: number
  readonly epochs: number
  /** Greatest step, and penalties. */
  readonly alpha: number
  readonly l1: number
  readonly l2: number
}

/** What was learnt: scores of features (`row * LABELS + label`) and of steps (`before * LABELS + label`). */
export interface Learnt {
  readonly scores: Float32Array
  readonly steps: Float64Array
}

const BETA = 1
/** Gradients below this are not worth a step. */
const NOTHING = 1e-3

/** A generator of the same shuffles for the same input. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 0x1000000
  }
}

export function learn(
  { starts, labels, rows, weights }: Corpus,
  { rows: count, epochs, alpha, l1, l2 }: Settings,
  told: (epoch: number, learnt: Learnt) => void,
): Learnt {
  const size = count * LABELS
  const scores = new Float32Array(size)
  const z = new Float32Array(size)
  const n = new Float32Array(size)
  const stepScores = new Float64Array(LABELS * LABELS)
  const stepZ = new Float64Array(LABELS * LABELS)
  const stepN = new Float64Array(LABELS * LABELS)
  const steps = new Float64Array(LABELS * LABELS).fill(1)
  const next = random(7)
  const order = Array.from({ length: starts.length - 1 }, (_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const sentence of order) {
      const from = starts[sentence] as number
      const length = (starts[sentence + 1] as number) - from
      if (!length) continue
      const weight = weights[sentence] as number
      const emit = new Float64Array(length * LABELS)
      for (let i = 0; i < length; i++) {
        for (let f = 0; f < FEATURES; f++) {
          const row = rows[(from + i) * FEATURES + f] as number
          if (row < 0) continue
          for (let label = 0; label < LABELS; label++)
            emit[i * LABELS + label] = (emit[i * LABELS + label] as number) + (scores[row * LABELS + label] as number)
        }
        for (let label = 0; label < LABELS; label++)
          emit[i * LABELS + label] = Math.exp(Math.max(-60, Math.min(60, emit[i * LABELS + label] as number)))
      }
      const lattice = sumUp(emit, steps)
      const { forward, backward, scale } = lattice
      for (let i = 0; i < length; i++) {
        const gold = labels[from + i] as number
        for (let label = 0; label < LABELS; label++) {
          const at = i * LABELS + label
          const gradient = weight * ((forward[at] as number) * (backward[at] as number) - (label === gold ? 1 : 0))
          if (gradient > NOTHING || gradient < -NOTHING)
            for (let f = 0; f < FEATURES; f++) {
              const row = rows[(from + i) * FEATURES + f] as number
              if (row < 0) continue
              const slot = row * LABELS + label
              const seen = n[slot] as number
              const more = seen + gradient * gradient
              const sigma = (Math.sqrt(more) - Math.sqrt(seen)) / alpha
              const sum = (z[slot] as number) + gradient - sigma * (scores[slot] as number)
              z[slot] = sum
              n[slot] = more
              scores[slot] =
                sum > l1
                  ? -(sum - l1) / ((BETA + Math.sqrt(more)) / alpha + l2)
                  : sum < -l1
                    ? -(sum + l1) / ((BETA + Math.sqrt(more)) / alpha + l2)
                    : 0
            }
          if (i > 0)
            for (const before of BEFORE[label] as readonly number[]) {
              const slot = before * LABELS + label
              const p =
                ((forward[(i - 1) * LABELS + before] as number) *
                  (steps[slot] as number) *
                  (emit[at] as number) *
                  (backward[at] as number)) /
                (scale[i] as number)
              const g = weight * (p - (label === gold && before === labels[from + i - 1] ? 1 : 0))
              if (g < NOTHING && g > -NOTHING) continue
              const seen = stepN[slot] as number
              const more = seen + g * g
              stepZ[slot] = (stepZ[slot] as number) + g - ((Math.sqrt(more) - Math.sqrt(seen)) / alpha) * (stepScores[slot] as number)
              stepN[slot] = more
              stepScores[slot] = -(stepZ[slot] as number) / ((BETA + Math.sqrt(more)) / alpha + l2)
            }
        }
      }
      for (let slot = 0; slot < steps.length; slot++) steps[slot] = Math.exp(stepScores[slot] as number)
    }
    told(epoch, { scores, steps: stepScores })
  }
  return { scores, steps: stepScores }
}
