// Sentences with names → labels and features, as the trainer wants them.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { featuresOf } from '../../utils/engine/entities/tagger/features'
import { beginOf, endOf, insideOf, singleOf, TAGGED_KINDS, type TaggedKind } from '../../utils/engine/entities/tagger/labels'
import { cutUnits } from '../../utils/engine/entities/units'
import type { Lexicon } from '../../utils/engine/lexicon'
import { plainText } from '../../utils/engine/text/plain'

/** A sentence with its names; spans count in `text`. */
export interface Example {
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
  readonly source?: string
  /** Share of all spans that any tagger proposed on which all agree. */
  readonly sure?: number
}

/** Reads JSON lines, gzipped or not. */
export function readExamples(file: string): Example[] {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Example)
}

/** Labels of the characters of a sentence. */
export function labelsOf({ text, entities }: Example): Uint8Array {
  const labels = new Uint8Array(text.length)
  for (const { start, end, kind } of entities) {
    const k = TAGGED_KINDS.indexOf(kind as TaggedKind)
    if (k < 0) continue
    if (end - start === 1) labels[start] = singleOf(k)
    else {
      labels.fill(insideOf(k), start, end)
      labels[start] = beginOf(k)
      labels[end - 1] = endOf(k)
    }
  }
  return labels
}

/** Features of a sentence, `FEATURES` hashes a character. */
export function featuresIn(text: string, lexicon: Lexicon): Int32Array {
  const plain = plainText(text).replace(/\n/g, ' ')
  return featuresOf(plain, 0, plain.length, cutUnits(plain, lexicon, new Set()), 0, lexicon)
}
