// What the tagger looks at: for each character its neighbours, and the words and known names of the likeliest cut. All as hashes, so that a model holds no text.
import type { Lexicon } from '../../lexicon'
import { isDigit, isLatin } from '../../text/characters'
import type { Unit } from '../units'

/** Features of a character. */
export const FEATURES = 20
const NEWLINE = 10

/** Mixes one more value into a hash. */
const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** A hash of 32 bits of a feature, by its number and up to three values. */
const hashOf = (feature: number, a: number, b = 0, c = 0): number => {
  let hash = Math.imul(a ^ Math.imul(feature + 1, 0x2545f491), 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Digits are one another, and so are letters: what they say of names does not depend on which. */
const unitOf = (unit: number): number => (isDigit(unit) ? 0x30 : isLatin(unit) ? 0x41 : unit)

function hashWord(text: string, start: number, end: number): number {
  let hash = 17
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at))
  return hash
}

/** What is known of a unit: its kind and its part of speech. */
function classOf(text: string, { start, end, kind, known }: Unit, lexicon: Lexicon): number {
  const tag = kind === 'person' || kind === 'foreign' ? 0 : lexicon.tag(text.slice(start, end)).charCodeAt(0)
  const sort = known
    ? (known.kind === 'place' ? 4 : known.kind === 'organization' ? 6 : 8) + (known.ambiguous ? 1 : 0)
    : kind === 'word'
      ? 0
      : kind === 'person'
        ? 1
        : 2
  return sort * 128 + (tag & 127)
}

/** How long a unit is, in the steps that matter. */
const lengthOf = ({ start, end }: Unit): number => Math.min(5, end - start)

/** Class and hash of what stands at the borders of a unit where no unit stands: the character there. */
const classOfOther = (unit: number): number => -unit

/**
 * Writes into `hashes` the features of the characters [from, to) of the text, which hold no line break: `FEATURES` hashes each. `first` is the
 * index of the first unit that ends behind `from`.
 */
export function featuresOf(
  text: string,
  from: number,
  to: number,
  units: readonly Unit[],
  first: number,
  lexicon: Lexicon,
  hashes = new Int32Array((to - from) * FEATURES),
): Int32Array {
  const at = (offset: number) => (offset < from || offset >= to ? NEWLINE : unitOf(text.charCodeAt(offset)))
  // What is not Han is a unit of its own. Class and hash of the units before, at and behind a character, and where the latter two end.
  let next = first
  let [before, beforeHash, here, hereHash] = [0, 0, 0, 0]
  let [after, afterHash] = [classOfOther(at(from)), at(from)]
  let [start, end, afterEnd] = [from, from, from]
  let length = 1
  let afterLength = 1
  /** Reads the unit that begins at an offset into the one behind. */
  const readAfter = (offset: number) => {
    const unit = units[next]
    if (unit !== undefined && unit.start === offset && offset < to) {
      after = classOf(text, unit, lexicon)
      afterHash = hashWord(text, unit.start, unit.end)
      afterEnd = unit.end
      afterLength = lengthOf(unit)
      next++
    } else {
      after = classOfOther(at(offset))
      afterHash = at(offset)
      afterEnd = offset + 1
      afterLength = 1
    }
  }
  readAfter(from)
  here = classOfOther(NEWLINE)
  hereHash = NEWLINE
  let slot = 0
  /** The character, two before and two behind it. */
  let [a, b, c, d, e] = [NEWLINE, NEWLINE, NEWLINE, at(from), at(from + 1)]
  for (let offset = from; offset < to; offset++) {
    if (offset === end) {
      before = here
      beforeHash = hereHash
      here = after
      hereHash = afterHash
      length = afterLength
      start = offset
      end = Math.min(to, afterEnd)
      readAfter(end)
    }
    // Begin 0, inside 1, end 2, alone 3; and of how long a unit.
    const place = (offset === start ? (end - start === 1 ? 3 : 0) : offset + 1 === end ? 2 : 1) + 4 * length
    a = b
    b = c
    c = d
    d = e
    e = at(offset + 2)
    hashes[slot++] = hashOf(0, c)
    hashes[slot++] = hashOf(1, b)
    hashes[slot++] = hashOf(2, d)
    hashes[slot++] = hashOf(3, a)
    hashes[slot++] = hashOf(4, e)
    hashes[slot++] = hashOf(5, b, c)
    hashes[slot++] = hashOf(6, c, d)
    hashes[slot++] = hashOf(7, a, b)
    hashes[slot++] = hashOf(8, d, e)
    hashes[slot++] = hashOf(9, b, d)
    hashes[slot++] = hashOf(10, a, b, c)
    hashes[slot++] = hashOf(11, b, c, d)
    hashes[slot++] = hashOf(12, c, d, e)
    hashes[slot++] = hashOf(13, here, place)
    hashes[slot++] = hashOf(14, hereHash, place)
    hashes[slot++] = hashOf(15, before, here, place)
    hashes[slot++] = hashOf(16, after, here, place)
    hashes[slot++] = hashOf(17, beforeHash, place, here >> 7)
    hashes[slot++] = hashOf(18, afterHash, place, here >> 7)
    hashes[slot++] = hashOf(19, before, here, Math.imul(after, 64) + place)
  }
  return hashes
}
