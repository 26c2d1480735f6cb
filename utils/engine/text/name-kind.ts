// What a person's mention tells of its first character: a surname, the beginning of a foreign name, or no more than a guess.
import type { Lexicon } from '../lexicon'
import { lengthOfAddress } from '../vocabulary/form-of-address'
import { ABROAD } from '../vocabulary/known-names'
import { surnameLength } from '../vocabulary/names'

/** How much more probable, in powers of ten, the characters of a foreign name must be than a surname with a given name: 哈里斯, 盖茨, but 穆旦, 敏尔. */
const FOREIGN_ODDS = 2
/** Given names that are less probable than this, of one character and of two, were never seen: 朴拙, 解疑释惑. */
const NEVER_SEEN: readonly number[] = [0, -4.95, -8.2]
/** Adverbs, verbs, pronouns and other words that are hardly ever a given name. */
const NO_GIVEN_NAME = /^[dvprcbfuqm]$/
const HARDLY_SEEN = -5.5

/** Whether a person has a name of one word, with no surname in front: 普京, or who holds an office of a country where they are such. */
export function isForeignName(mention: string, titles: readonly string[], { entities }: Lexicon): boolean {
  const name = mention.slice(0, mention.length - lengthOfAddress(mention))
  const known = entities.known(name)
  if (known) return known.foreign === true
  if (titles.some(title => ABROAD.test(title))) return true
  const surname = name.slice(0, surnameLength(name))
  if (surname === '' || entities.isPerson(name)) return false
  const foreign = [...name].reduce((sum, character) => sum + entities.foreign(character), 0)
  return foreign - entities.surname(surname) - entities.given(name.slice(surname.length)) >= FOREIGN_ODDS
}

/** Whether what was taken for a surname and a given name, in a mention without an office, may be none: 朴拙, 那就, 要经常, 干部中. */
export function isGuessedName(name: string, titles: readonly string[], lexicon: Lexicon): boolean {
  const given = name.slice(surnameLength(name))
  if (titles.length || given === '' || given === name || lexicon.entities.isPerson(name) || lexicon.entities.known(name)) return false
  const seen = lexicon.entities.given(given)
  if (seen < (NEVER_SEEN[given.length] ?? Number.NEGATIVE_INFINITY)) return true
  return seen < HARDLY_SEEN && ((lexicon.hasWord(given) && NO_GIVEN_NAME.test(lexicon.tag(given))) || lexicon.hasWord(name.slice(0, 2)))
}
