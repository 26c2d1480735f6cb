// What names of places end with, and what one character stands for.
import { rows as oneCharacter } from './built/one-character-places'
import { any, house, inside, rows } from './built/place-ends'
import { oneOf, rowsOf, tableOf } from './tables'

/** The English of each end: 村 Village. */
export const PLACE_ENDS = tableOf(rows)

/** Ends before which any words make a name. */
export const STRONG_END = new RegExp(`${oneOf(any)}$`)

/** Ends that a place before belongs to: 南昌八一纪念馆. */
export const END_WITH_PLACE = new RegExp(`${oneOf(inside)}$`)

/** What houses of culture are named with is part of their name, however common. */
export const HOUSE_END = new RegExp(`${oneOf(house)}$`)

const oneCharacterOf = (kind: string): ReadonlyMap<string, string> =>
  new Map(rowsOf(oneCharacter).flatMap(([word = '', english = '', classes]) => (classes === kind ? [[word, english] as const] : [])))

/** What one character stands for among countries. */
export const ONE_CHARACTER_COUNTRIES = oneCharacterOf('country')

/** What one character stands for among provinces and cities of China. */
export const ONE_CHARACTER_REGIONS = oneCharacterOf('region')
