// English of places that no gazetteer has, by what their names end with: 白鹭村 → Bailu Village.
import type { Lexicon } from '../lexicon'
import { HAN } from '../text/characters'
import { END_WITH_PLACE, PLACE_ENDS } from '../vocabulary/place-parts'
import { divisionEnglish } from './division'
import { romanize } from './romanize'

const ALL_HAN = new RegExp(`^[${HAN}]+$`)
const LONGEST_END = 4
/** Names before an end of one character are short; 各村 is no name. */
const LONGEST_NAME = 4
const NO_NAME = /^[各全该本每某]/
/** What says of what kind an airport is. */
const KIND = new Map([['国际', 'International']])

/** The place that a name begins with by its English, then the rest: Phnom Penh International, Changshu, Nanchang Bayi. */
function placeIn(name: string, lexicon: Lexicon): string | undefined {
  for (let length = name.length; length > 1; length--) {
    const place = name.slice(0, length)
    const english = placeEnglish(place, lexicon)
    if (!english) continue
    const rest = name.slice(length)
    return [english, rest && (KIND.get(rest) ?? romanize(rest, lexicon))].filter(Boolean).join(' ')
  }
  return undefined
}

/** Paris, Sichuan, Changshu of 常熟市: without the level that the names of cities and provinces leave out. */
function placeEnglish(place: string, lexicon: Lexicon): string | undefined {
  if (lexicon.entities.above(place).length) return divisionEnglish(place, lexicon).replace(/ Province$/, '')
  const known = lexicon.entities.known(place)
  return known?.kind === 'place' ? /^\p{Lu}[^,;(]*/u.exec(known.gloss)?.[0].trim() : undefined
}

/** The name romanised and what it is; undefined where the end says nothing. */
export function localityGloss(name: string, lexicon: Lexicon): string | undefined {
  if (NO_NAME.test(name)) return undefined
  for (let length = LONGEST_END; length > 0; length--) {
    const english = PLACE_ENDS.get(name.slice(-length))
    const own = name.slice(0, -length)
    if (!english || !own || (length === 1 && own.length > LONGEST_NAME)) continue
    if (!ALL_HAN.test(own)) return undefined
    const inside = END_WITH_PLACE.test(name) ? placeIn(own, lexicon) : undefined
    return `${inside ?? romanize(own, lexicon, name.charAt(own.length))} ${english}`
  }
  return undefined
}
