// How likely each character is in a name, and which words no name reaches over: what `scripts/build-data/names.ts` compiled.
import type { Knowledge } from '../engine/entities/knowledge'
import { isCompoundSurname, isSurname } from '../engine/vocabulary/names'

/** Levels are written in characters: tenths of log₁₀ below the certain, from `!`. */
export interface PackedNames {
  /** Surname and count, by falling count: 王1726 李1394. */
  readonly surname: string
  /** A character and its level: first and second of two in a given name, alone, in foreign names. */
  readonly first: string
  readonly second: string
  readonly single: string
  readonly foreign: string
  /** Words, divided by blanks. */
  readonly breaks: string
  /** Full names that the word list has, divided by blanks. */
  readonly persons: string
}

/** Log₁₀ probability of a given name of one character among all given names, and of a character that was never seen. */
const ALONE = -0.75
const UNSEEN = -4.6
/** Of surnames that the statistics lack. */
const RARE = -4.2

/** The logarithm of a character by its code unit; `unseen` for all others. */
function levels(packed: string, unseen: number): (unit: number) => number {
  const codes = new Uint8Array(0x10000)
  for (let i = 0; i + 1 < packed.length; i += 2) codes[packed.charCodeAt(i)] = packed.charCodeAt(i + 1)
  const logarithms = Float64Array.from({ length: 0x80 }, (_, code) => (code ? (33 - code) / 10 : unseen))
  return unit => logarithms[codes[unit] as number] as number
}

/** Opens the statistics. */
export function openNames(packed: PackedNames): Pick<Knowledge, 'surname' | 'given' | 'foreign' | 'breaks' | 'isPerson'> {
  const counts = packed.surname.split(' ').map(entry => [entry.replace(/\d+$/, ''), Number(/\d+$/.exec(entry)?.[0] ?? 1)] as const)
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const surnames = new Map(counts.map(([name, count]) => [name, Math.log10(count / all)]))
  const first = levels(packed.first, UNSEEN)
  const second = levels(packed.second, UNSEEN)
  const single = levels(packed.single, UNSEEN)
  const foreign = levels(packed.foreign, Number.NEGATIVE_INFINITY)
  const breaks = new Set(packed.breaks.split(' '))
  const persons = new Set(packed.persons.split(' '))
  return {
    surname: name => (isSurname(name) || isCompoundSurname(name) ? (surnames.get(name) ?? RARE) : Number.NEGATIVE_INFINITY),
    given: given => {
      const length = (given.codePointAt(0) ?? 0) > 0xffff ? 2 : 1
      // The lists hold no character of two units.
      const a = length === 1 ? given.charCodeAt(0) || 0 : 0
      const b = given.length === length + 1 ? given.charCodeAt(length) : 0
      // A character that is usual in one place of a name will do in the other.
      if (given.length <= length) return ALONE + Math.max(single(a), second(a) - 0.5)
      return Math.max(first(a), second(a) - 0.7) + Math.max(second(b), first(b) - 0.7)
    },
    foreign: character => (character.length === 1 ? foreign(character.charCodeAt(0)) : Number.NEGATIVE_INFINITY),
    breaks: word => breaks.has(word),
    isPerson: word => persons.has(word),
  }
}
