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

function levels(packed: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const characters = Array.from(packed)
  for (let i = 0; i + 1 < characters.length; i += 2)
    found.set(characters[i] as string, (33 - (characters[i + 1] as string).charCodeAt(0)) / 10)
  return found
}

/** Opens the statistics. */
export function openNames(packed: PackedNames): Pick<Knowledge, 'surname' | 'given' | 'foreign' | 'breaks' | 'isPerson'> {
  const counts = packed.surname.split(' ').map(entry => [entry.replace(/\d+$/, ''), Number(/\d+$/.exec(entry)?.[0] ?? 1)] as const)
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const surnames = new Map(counts.map(([name, count]) => [name, Math.log10(count / all)]))
  const [first, second, single, foreign] = [packed.first, packed.second, packed.single, packed.foreign].map(levels) as [
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
  ]
  const breaks = new Set(packed.breaks.split(' '))
  const persons = new Set(packed.persons.split(' '))
  return {
    surname: name => (isSurname(name) || isCompoundSurname(name) ? (surnames.get(name) ?? RARE) : Number.NEGATIVE_INFINITY),
    given: given => {
      const length = (given.codePointAt(0) ?? 0) > 0xffff ? 2 : 1
      const [a, b] = [given.slice(0, length), given.slice(length)]
      // A character that is usual in one place of a name will do in the other.
      if (!b) return ALONE + Math.max(single.get(a) ?? UNSEEN, (second.get(a) ?? UNSEEN) - 0.5)
      return (
        Math.max(first.get(a) ?? UNSEEN, (second.get(a) ?? UNSEEN) - 0.7) +
        Math.max(second.get(b) ?? UNSEEN, (first.get(b) ?? UNSEEN) - 0.7)
      )
    },
    foreign: character => foreign.get(character) ?? Number.NEGATIVE_INFINITY,
    breaks: word => breaks.has(word),
    isPerson: word => persons.has(word),
  }
}
