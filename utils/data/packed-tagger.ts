// The tagger of names in one string: hashes of features by their differences, and the scores of each that are not nothing.

import { LABELS } from '../engine/entities/tagger/labels'
import { END, MOST, SCORED_BITS, START_BITS, type TaggerModel } from '../engine/entities/tagger/tagger'

/** The model as `scripts/train-names.ts` writes it. */
export interface PackedTagger {
  /** Bytes in base64: for each feature, by rising hash, the difference to the hash before (in groups of seven bits, the highest bit says that more follow), a mask of two bytes of the labels that it scores, and a byte a score. */
  readonly rows: string
  readonly count: number
  /** Scores of steps from label to label. */
  readonly steps: readonly number[]
}

/** Steps to the unit of log odds. */
const STEPS = 16
const quantize = (score: number): number => Math.max(-127, Math.min(127, Math.round(score * STEPS)))

/** Packs the scores of features, given with their hashes. */
export function packTagger(hashes: readonly number[], scores: Float32Array, steps: Float64Array): PackedTagger {
  const bytes: number[] = []
  let last = 0
  let count = 0
  const order = hashes.map((hash, row) => [hash >>> 0, row] as const).sort((a, b) => a[0] - b[0])
  for (const [hash, row] of order) {
    const levels = Array.from({ length: LABELS }, (_, label) => quantize(scores[row * LABELS + label] as number))
    const mask = levels.reduce((all, level, label) => (level ? all | (1 << label) : all), 0)
    if (!mask) continue
    for (let difference = hash - last, more = true; more; ) {
      const low = difference % 128
      difference = Math.floor(difference / 128)
      more = difference > 0
      bytes.push(low + (more ? 128 : 0))
    }
    last = hash
    count++
    bytes.push(mask & 255, mask >> 8)
    for (const level of levels) if (level) bytes.push(level & 255)
  }
  return { rows: Buffer.from(bytes).toString('base64'), count, steps: Array.from(steps, step => Number(step.toFixed(3))) }
}

/** Opens the model. */
export function openTagger({ rows, count, steps }: PackedTagger): TaggerModel {
  const bytes = atob(rows)
  const starts = new Uint32Array((1 << START_BITS) + 1)
  const scored = new Int32Array(1 << (SCORED_BITS - 5))
  const opened = new Int16Array(bytes.length)
  let begun = 0
  let size = 0
  let hash = 0
  for (let at = 0, row = 0; row < count; row++) {
    let factor = 1
    for (let more = true; more; factor *= 128) {
      const byte = bytes.charCodeAt(at++)
      hash += (byte & 127) * factor
      more = byte > 127
    }
    for (; begun <= hash >>> START_BITS; begun++) starts[begun] = size
    scored[hash >>> (37 - SCORED_BITS)] = (scored[hash >>> (37 - SCORED_BITS)] as number) | (1 << (hash >>> (32 - SCORED_BITS)))
    opened[size++] = hash
    const mask = bytes.charCodeAt(at) + 256 * bytes.charCodeAt(at + 1)
    at += 2
    for (let label = 0; label < LABELS; label++) if (mask & (1 << label)) opened[size++] = ((bytes.charCodeAt(at++) << 24) >> 20) | label
    opened[size++] = END
  }
  starts.fill(size, begun)
  const weights = Float64Array.from({ length: 2 * MOST + 1 }, (_, i) => Math.exp((i - MOST) / STEPS))
  return { starts, rows: opened.slice(0, size), scored, unit: 1 / STEPS, weights, steps: Float64Array.from(steps, Math.exp) }
}
