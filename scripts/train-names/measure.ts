// Precision, recall and F1 of what a model finds, by kind, exact spans.
import { FEATURES } from '../../utils/engine/entities/tagger/features'
import { LABELS, TAGGED_KINDS } from '../../utils/engine/entities/tagger/labels'
import { likeliest } from '../../utils/engine/entities/tagger/lattice'

/** Names as `start-end-kind`. */
export function spansOf(labels: Uint8Array, from = 0, to = labels.length): string[] {
  const found: string[] = []
  let start = from
  for (let i = from; i < to; i++) {
    const label = labels[i] as number
    if (!label) continue
    const place = (label - 1) % 4
    if (place === 0 || place === 3) start = i
    if (place >= 2) found.push(`${start - from}-${i + 1 - from}-${TAGGED_KINDS[Math.floor((label - 1) / 4)]}`)
  }
  return found
}

/** The likeliest labels of a sentence by scores. */
export function decode(
  scores: { readonly [slot: number]: number },
  steps: Float64Array,
  rows: Int32Array,
  from: number,
  length: number,
  unit = 1,
): Uint8Array {
  const emit = new Float64Array(length * LABELS)
  for (let i = 0; i < length; i++) {
    for (let f = 0; f < FEATURES; f++) {
      const row = rows[(from + i) * FEATURES + f] as number
      if (row >= 0)
        for (let label = 0; label < LABELS; label++)
          emit[i * LABELS + label] = (emit[i * LABELS + label] as number) + (scores[row * LABELS + label] as number)
    }
    for (let label = 0; label < LABELS; label++) emit[i * LABELS + label] = Math.exp((emit[i * LABELS + label] as number) * unit)
  }
  return likeliest(emit, steps.map(Math.exp))
}

/** One line: F1 (precision/recall) of each kind and of all. */
export function score(pairs: Iterable<readonly [gold: readonly string[], found: readonly string[]]>): string {
  const counts = new Map<string, { right: number; found: number; gold: number }>()
  const of = (kind: string) => counts.get(kind) ?? counts.set(kind, { right: 0, found: 0, gold: 0 }).get(kind)!
  for (const [gold, found] of pairs) {
    const wanted = new Set(gold)
    for (const each of gold) for (const k of [each.split('-')[2] as string, 'all']) of(k).gold++
    for (const each of found)
      for (const k of [each.split('-')[2] as string, 'all']) {
        of(k).found++
        if (wanted.has(each)) of(k).right++
      }
  }
  return [...TAGGED_KINDS, 'all']
    .map(kind => {
      const { right, found, gold } = of(kind)
      const q = (x: number) => (100 * x).toFixed(1)
      return `${kind} ${q((2 * right) / (found + gold || 1))} (${q(right / (found || 1))}/${q(right / (gold || 1))})`
    })
    .join('  ')
}
