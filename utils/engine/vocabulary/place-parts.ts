// What names of places end with, and what one character stands for.
import { all as describing } from './built/describing'
import { rows as divisions } from './built/division-english'
import { rows as hongKongTaiwan } from './built/hong-kong-taiwan-places'
import { rows as oneCharacter } from './built/one-character-places'
import { bare, rows as peoples } from './built/peoples'
import { any, house, inside, rows } from './built/place-ends'
import { oneOf, rowsOf, setOf, tableOf } from './tables'

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

/** English of divisions that is not pinyin by rule. */
export const DIVISION_ENGLISH: ReadonlyMap<string, string> = new Map([
  ...tableOf(divisions),
  ...rowsOf(hongKongTaiwan).flatMap(([name = '', english = '', kind]) => (kind === 'division' ? [[name, english] as const] : [])),
])

/** Districts of Hong Kong by their names without 区, which hospitals and police stations there bear, and what else is there. */
export const HONG_KONG_DISTRICTS: ReadonlyMap<string, string> = new Map(
  rowsOf(hongKongTaiwan).flatMap(([name = '', english = '', kind]) => {
    if (kind === 'division') return / District$/.test(english) && name.length > 2 ? [[name.slice(0, -1), english] as const] : []
    return kind === 'place' && /, Hong Kong$/.test(english) ? [[name, english.replace(/,.*/, '')] as const] : []
  }),
)

/** The English of each people, by its name with 族. */
export const PEOPLES = tableOf(peoples)

/** Peoples in the name of an autonomous division, one or several. */
export const SEVERAL_PEOPLES = `(?:${oneOf([...PEOPLES.keys()].join(' '))}+|${oneOf(bare).replaceAll('族', '')}(?=自治))`

/** Words before the end of a place that describe it and name none: 安全文明小区, 病险水库. */
export const DESCRIBING = setOf(describing)
