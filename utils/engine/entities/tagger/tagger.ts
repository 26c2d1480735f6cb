// Names by what characters and words stand around them: a conditional random field, learnt by `scripts/train-names.ts`.
import type { Lexicon } from '../../lexicon'
import type { Span } from '../../text/span'
import type { Unit } from '../units'
import { FEATURES, featuresOf } from './features'
import { LABELS, OUTSIDE, TAGGED_KINDS, type TaggedKind } from './labels'
import { type Lattice, likeliest, probability, type Steps, sumUp } from './lattice'

/** Scores of features, by the first 16 bits of their hashes. */
export interface TaggerModel {
  /** Where in `rows` the features begin whose hashes begin with these 16 bits; behind the last, where all end. */
  readonly starts: Uint32Array
  /** Features by rising hash: the last 16 bits of the hash, then scores up to `END`, each 16 times the score, in `unit`s of log odds, and the label. */
  readonly rows: Int16Array
  /** A bit for each first 20 bits of a hash: it says of most features without scores, before `rows` are looked at, that they have none. */
  readonly scored: Int32Array
  readonly unit: number
  /** e to each sum of scores, from −`MOST` units on. */
  readonly weights: Float64Array
  /** e to the scores of steps from label to label. */
  readonly steps: Float64Array
}

/** No sum of the scores of a character is more `unit`s, nor less than so many below zero. */
export const MOST = 127 * FEATURES

/** Behind the scores of a feature; no label is 15. */
export const END = 15

/** Bits of a hash that its place in `starts` says, and those that its bit in `scored` says. */
export const START_BITS = 16
export const SCORED_BITS = 20

/** Whether features whose hashes begin like this one have scores. */
export const isScored = (scored: Int32Array, hash: number): boolean =>
  ((scored[hash >>> (37 - SCORED_BITS)] as number) & (1 << (hash >>> (32 - SCORED_BITS)))) !== 0

/** A name that the tagger sees. */
export interface Tagged extends Span {
  readonly kind: TaggedKind
  /** Probability that exactly this is a name of this kind. */
  readonly belief: number
}

/** What the tagger thinks of a text. */
export interface Tagging {
  readonly names: readonly Tagged[]
  /** Probability that exactly [start, end) is a name of this kind. */
  readonly belief: (kind: TaggedKind, start: number, end: number) => number
}

/** Lines longer than this are cut at a mark of punctuation, in UTF-16 units. */
const LONGEST = 400
/** Log odds of a name below which a character is none, and parts what is before it from what is behind. */
const SURELY_OUTSIDE = -9
/** Log odds that one character at least of a name has. */
const HARDLY_A_NAME = -4

interface Stretch extends Span {
  /** The sums, made when they are first asked for. */
  readonly lattice: () => Lattice
}

/** Tags a text. Linear. */
export function tagNames(text: string, units: readonly Unit[], lexicon: Lexicon): Tagging {
  const { tagger } = lexicon
  const stretches: Stretch[] = []
  const names: Tagged[] = []
  let unit = 0
  const [surely, hardly] = [SURELY_OUTSIDE / tagger.unit, HARDLY_A_NAME / tagger.unit]
  const lines = linesOf(text)
  const most = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const hashes = new Int32Array(most * FEATURES)
  const scores = new Int16Array(most * LABELS)
  for (const { start, end } of lines) {
    while (unit < units.length && (units[unit] as Unit).end <= start) unit++
    score(featuresOf(text, start, end, units, unit, lexicon, hashes), end - start, tagger, scores)
    for (let from = 0, length = end - start; from < length; from++) {
      let odds = oddsOfName(scores, from)
      if (odds < surely) continue
      let to = from + 1
      for (let next = 0; to < length; to++) {
        next = oddsOfName(scores, to)
        if (next < surely) break
        odds = Math.max(odds, next)
      }
      if (odds < hardly) {
        from = to
        continue
      }
      const emit = weightsOf(scores, from, to, tagger)
      let sums: Lattice | undefined
      const stretch: Stretch = { start: start + from, end: start + to, lattice: () => (sums ??= sumUp(emit, tagger.steps)) }
      stretches.push(stretch)
      addNames(stretch, emit, tagger.steps, names)
      from = to
    }
  }
  return {
    names,
    belief(kind, start, end) {
      const stretch = stretchAt(stretches, start)
      if (!stretch || end > stretch.end || end <= start) return 0
      return probability(stretch.lattice(), tagger.steps, start - stretch.start, end - stretch.start, TAGGED_KINDS.indexOf(kind))
    },
  }
}

/** The names in the likeliest labelling of a stretch, whose labels weigh so much. */
function addNames({ start, lattice }: Stretch, emit: Float64Array, steps: Steps, names: Tagged[]): void {
  const labels = likeliest(emit, steps)
  let from = 0
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (!label) continue
    const place = (label - 1) % 4
    const kind = Math.floor((label - 1) / 4)
    if (place === 0 || place === 3) from = i
    if (place >= 2)
      names.push({
        start: start + from,
        end: start + i + 1,
        kind: TAGGED_KINDS[kind] as TaggedKind,
        belief: probability(lattice(), steps, from, i + 1, kind),
      })
  }
}

/** Lines, and the sentences of long ones. */
function linesOf(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const lineEnd = newline < 0 ? text.length : newline
    while (lineEnd - start > LONGEST) {
      let end = start + LONGEST
      while (end < lineEnd && end - start < 2 * LONGEST && !/[。！？；，]/.test(text.charAt(end - 1))) end++
      found.push({ start, end })
      start = end
    }
    if (lineEnd > start) found.push({ start, end: lineEnd })
    start = lineEnd + 1
  }
  return found
}

/** e to the scores of the characters [from, to). */
function weightsOf(scores: Int16Array, from: number, to: number, { weights }: TaggerModel): Float64Array {
  const found = new Float64Array((to - from) * LABELS)
  for (let i = 0, at = from * LABELS; i < found.length; i++, at++) found[i] = weights[(scores[at] as number) + MOST] as number
  return found
}

/** Log odds of the likeliest label of a name at a character against none, in `unit`s. */
const oddsOfName = (scores: Int16Array, i: number): number => {
  const row = i * LABELS
  let most = -MOST
  for (let label = 1; label < LABELS; label++) if ((scores[row + label] as number) > most) most = scores[row + label] as number
  return most - (scores[row + OUTSIDE] as number)
}

/** Writes into `sums` the score of each label of each of `length` characters, in `unit`s. */
function score(hashes: Int32Array, length: number, { starts, rows, scored }: TaggerModel, sums: Int16Array): void {
  sums.fill(0, 0, length * LABELS)
  for (let row = 0, at = 0; row < length * LABELS; row += LABELS)
    for (const end = at + FEATURES; at < end; at++) {
      const hash = hashes[at] as number
      if (!isScored(scored, hash)) continue
      let k = scoresOf(starts, rows, hash)
      for (let score = rows[k] as number; score !== END; score = rows[++k] as number)
        sums[row + (score & 15)] = (sums[row + (score & 15)] as number) + (score >> 4)
    }
}

/** Where in the rows the scores of a feature begin, if others whose hashes begin alike have some; where those of another end if it has none itself. */
export function scoresOf(starts: Uint32Array, rows: Int16Array, hash: number): number {
  const to = starts[(hash >>> START_BITS) + 1] as number
  const rest = (hash << START_BITS) >> START_BITS
  for (let k = starts[hash >>> START_BITS] as number; k < to; k++) {
    if (rows[k] === rest) return k + 1
    while (rows[++k] !== END);
  }
  return to - 1
}

function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0
  let high = stretches.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const stretch = stretches[middle] as Stretch
    if (stretch.start > offset) high = middle - 1
    else if (stretch.end <= offset) low = middle + 1
    else return stretch
  }
  return undefined
}
