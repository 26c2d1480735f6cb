// The words of a person's name: surname, given name and form of address are written apart (GB/T 16159: Chén Mǐn'ěr).

import { HAN } from '../text/characters'
import { lengthOfAddress } from './form-of-address'
import { hasTwoSurnames, isSurname, surnameLength } from './names'

const ALL_HAN = new RegExp(`^[${HAN}]+$`)
const INFORMAL = /^[老小阿]/

/** Lengths in UTF-16 units of the parts of `mention`, and how many of them, from which on, are the bare name. */
export interface NameParts {
  readonly before: number
  /** Surname and given name, or a name that has no such parts. */
  readonly name: readonly number[]
  readonly after: number
}

/** Takes a person's mention apart: 陈敏尔 2 parts, 何先生 the surname 何 and its form of address, 老王 likewise; a foreign name is one word. */
export function nameParts(mention: string, isForeign = false): NameParts {
  const after = lengthOfAddress(mention)
  const rest = mention.slice(0, mention.length - after)
  const before = rest.length === 2 && INFORMAL.test(rest) && isSurname(rest.charAt(1)) ? 1 : 0
  const name = rest.slice(before)
  return { before, name: isForeign ? [name.length] : surnameFirst(name), after }
}

function surnameFirst(name: string): number[] {
  if (hasTwoSurnames(name)) return [1, 1, 2]
  const surname = surnameLength(name)
  return surname > 0 && surname < name.length && name.length <= surname + 3 && ALL_HAN.test(name)
    ? [surname, name.length - surname]
    : [name.length]
}
