// English of places that no gazetteer has, by what their names end with: 白鹭村 → Bailu Village.
import type { Lexicon } from '../lexicon'
import { HAN } from '../text/characters'
import { PLACE_ENDS } from '../vocabulary/place-parts'
import { romanize } from './romanize'

const ALL_HAN = new RegExp(`^[${HAN}]+$`)
const LONGEST_END = 4
/** Names before an end of one character are short; 各村 is no name. */
const LONGEST_NAME = 4
const NO_NAME = /^[各全该本每某]/

/** The name romanised and what it is; undefined where the end says nothing. */
export function localityGloss(name: string, lexicon: Lexicon): string | undefined {
  if (NO_NAME.test(name)) return undefined
  for (let length = LONGEST_END; length > 0; length--) {
    const english = PLACE_ENDS.get(name.slice(-length))
    const own = name.slice(0, -length)
    if (!english || !own || (length === 1 && own.length > LONGEST_NAME)) continue
    return ALL_HAN.test(own) ? `${romanize(own, lexicon, name.charAt(own.length))} ${english}` : undefined
  }
  return undefined
}
