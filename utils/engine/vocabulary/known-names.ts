// Names that our own tables have beside the gazetteers, for `utils/data` to give to the lexicon.
import { rows as countries, surnamed } from './built/countries'
import { rows as formerPlaces } from './built/former-places'
import { rows as hongKongTaiwan } from './built/hong-kong-taiwan-places'
import { rows as institutions } from './built/institutions'
import { rows as namesakes } from './built/namesakes'
import { rows as regions } from './built/regions'
import { oneOf, rowsOf, setOf, tableOf } from './tables'

/** Countries, and large cities abroad, with their English. */
export const COUNTRIES = tableOf(countries)

/** Countries where people have surnames as in China. */
const CHINESE_NAMES = setOf(surnamed)
/** Begins the office of a country whose people have no such surnames: 德国总理. */
export const ABROAD = new RegExp(`^${oneOf([...COUNTRIES.keys()].filter(name => name.length > 1 && !CHINESE_NAMES.has(name)).join(' '))}`)

/** Party and state organs, mass organisations, media, international bodies. */
export const INSTITUTIONS = tableOf(institutions)

/** Divisions of China whose names other places have as well: the English of those, and words that speak for them. */
export const NAMESAKES: ReadonlyMap<string, readonly [english: string, telling: string]> = new Map(
  rowsOf(namesakes).map(([name = '', english = '', , telling = '']) => [name, [english, telling] as const]),
)

/** Places that no gazetteer has: regions and their short names, countries that are no more. */
export const REGIONS = tableOf(regions)

/** Places of Hong Kong, Macao and Taiwan that are no divisions; `unsure` ones are words as well, or stand elsewhere, too. */
export const HONG_KONG_TAIWAN: readonly { readonly name: string; readonly english: string; readonly unsure: boolean }[] = rowsOf(
  hongKongTaiwan,
).flatMap(([name = '', english = '', kind]) => (kind === 'division' ? [] : [{ name, english, unsure: kind === 'unsure' }]))

/** A division as it was called until a year, and the chain that it is in today, lowest first. */
export interface FormerPlace {
  readonly name: string
  readonly until: number
  readonly today: readonly string[]
}

/** By their full names, and the short ones that are in use. */
export const FORMER_PLACES: readonly FormerPlace[] = rowsOf(formerPlaces).flatMap(([full = '', today = '', , until, short]) =>
  [full, ...(short ? [short] : [])].map(name => ({ name, until: Number(until), today: today.split('·') })),
)
