// Whether two pieces of text can be neighbours: a log-linear model over the classes of the words on either side of the seam.

import type { Lexicon } from '../lexicon'
import { isDigit, isHan, isLatin } from '../text/characters'
import { cutHan, type Word } from '../text/segment'

/** The model as `scripts/train-seams` writes it. */
export interface PackedSeams {
  /** Words that are a class of their own, the commonest. */
  readonly common: readonly string[]
  /** One letter each; every other word is of the class of its tag and its length, one to three characters or more. */
  readonly tags: string
  /** Marks that are a class of their own; `0` stands for figures, `A` for letters, the last for all others. */
  readonly marks: string
  /** For each class on the left a character for each class on the right: `ZERO` and `STEPS` to the unit of log odds. */
  readonly rows: readonly string[]
  /** The same for how much a word gains that runs over the seam, from `LEAST_CUT` on in halves. */
  readonly cuts: string
}

const ZERO = 'P'.charCodeAt(0)
const STEPS = 10
const LEAST_CUT = -1
/** Characters of a line that are looked at on either side. */
const CONTEXT = 6

/** A weight as a character; what a character can't hold is cut off. */
export const packWeight = (weight: number): string => String.fromCharCode(ZERO + Math.max(-43, Math.min(46, Math.round(weight * STEPS))))

const unpackWeight = (packed: string, index: number): number => (packed.charCodeAt(index) - ZERO) / STEPS

/** Place of a gain in `PackedSeams.cuts`. */
export const cutStep = (cut: number): number => Math.max(0, Math.min(24, Math.round((cut - LEAST_CUT) * 2)))

/** What the classes are made of. */
export type Classes = Pick<PackedSeams, 'common' | 'tags' | 'marks'>

/** How many classes there are. */
export const classCount = ({ common, tags, marks }: Classes): number => common.length + 3 * tags.length + marks.length

/** Gives the class of a word, or of a mark, figure or letter. */
export function classesOf({ common, tags, marks }: Classes, lexicon: Pick<Lexicon, 'tag'>): (word: string) => number {
  const own = new Map(common.map((word, i) => [word, i]))
  const firstMark = common.length + 3 * tags.length
  return word => {
    const known = own.get(word)
    if (known !== undefined) return known
    const unit = word.charCodeAt(0)
    if (isHan(unit)) return common.length + 3 * Math.max(0, tags.indexOf(lexicon.tag(word))) + Math.min(3, word.length) - 1
    const at = marks.indexOf(isDigit(unit) ? '0' : isLatin(unit) ? 'A' : word)
    return firstMark + (at < 0 ? marks.length - 1 : at)
  }
}

function wordsOf(run: string, lexicon: Lexicon): Word[] {
  const words: Word[] = []
  cutHan(run, 0, lexicon, words)
  return words
}

/** The last word of a text, or its last mark; what stands far in front is not looked at. */
export function lastWord(text: string, lexicon: Lexicon): string {
  let from = text.length
  while (from > 0 && text.length - from < CONTEXT && isHan(text.charCodeAt(from - 1))) from--
  const run = text.slice(from)
  return run.slice(wordsOf(run, lexicon).at(-1)?.start) || text.slice(-1)
}

/** The first word of a text, or its first mark. */
export function firstWord(text: string, lexicon: Lexicon): string {
  let to = 0
  while (to < text.length && to < CONTEXT && isHan(text.charCodeAt(to))) to++
  return text.slice(0, wordsOf(text.slice(0, to), lexicon)[0]?.end ?? 1)
}

/** The model, opened. */
export interface SeamModel {
  /** Class of a word. */
  readonly classOf: (word: string) => number
  /** Log odds that a word of the one class goes on in one of the other rather than anywhere in the language, `cut` (powers of ten) being what a word over the seam gains. */
  readonly score: (left: number, right: number, cut: number) => number
}

/** Opens it. */
export function openSeams(packed: PackedSeams, lexicon: Pick<Lexicon, 'tag'>): SeamModel {
  return {
    classOf: classesOf(packed, lexicon),
    score: (left, right, cut) => unpackWeight(packed.rows[left] as string, right) + unpackWeight(packed.cuts, cutStep(cut)),
  }
}
