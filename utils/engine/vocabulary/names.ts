// Chinese personal names by their form alone; the recognisers know more.

import { all as japanese } from './built/japanese-surnames'
import { all, compound, doubtful, rare, rows, word } from './built/surnames'
import { isOneOf } from './look-up'
import { setOf, tableOf, wordsOf } from './tables'

const RARE = setOf(rare)
const DOUBTFUL = setOf(doubtful)
const COMPOUND = new Set(wordsOf(compound).filter(surname => !RARE.has(surname)))
const SINGLE = wordsOf(all).filter(surname => surname.length === 1 && !RARE.has(surname))
/** By surname how many single ones are more common. */
const RANKS = new Map(SINGLE.map((surname, rank) => [surname, rank] as const).reverse())
const firstOf = (surnames: Iterable<string>) => isOneOf(Array.from(surnames, surname => surname.charCodeAt(0)))
const isSingle = firstOf(SINGLE)
const beginsCompound = firstOf(COMPOUND)

/** Whether a surname, be it one of the rare ones, begins with a unit. */
export const beginsSurname = firstOf([...SINGLE, ...COMPOUND, ...RARE])
const READINGS = tableOf(rows)
/** What no given name has, and what names of bodies end with: 汪洋等, 宣传部. */
const NEVER_GIVEN = /[等的了们]|.[部委局厅署办处]$/
/** 第五 counts before these. */
const COUNTED = /^第五[次届个名期大条年位点]/

/** The usual Japanese surnames, but for those that are Chinese words or places far more often. */
export const JAPANESE_SURNAMES = setOf(japanese)

/** Surnames that before an office are far more often words: 原书记, 任局长. */
export const SURNAMES_THAT_ARE_WORDS = setOf(word)

/** Whether the character is a single-character surname. */
export const isSurname = (character: string): boolean => character.length === 1 && isSingle(character.charCodeAt(0))

/** Whether in running text it is more often part of something else than a surname. */
export const isDoubtfulSurname = (character: string): boolean => DOUBTFUL.has(character)

/** The syllables of a surname as such: 单 shàn, 万俟 mò qí. */
export const surnameReading = (surname: string): readonly string[] | undefined => READINGS.get(surname)?.split(' ')

/** Length of the surname that a full name begins with, the rare ones among them; 0 if it begins with none. */
export const surnameLength = (name: string): number => {
  if (!beginsSurname(name.charCodeAt(0))) return 0
  const two = name.slice(0, 2)
  if (name.length > 2 && (COMPOUND.has(two) || RARE.has(two))) return 2
  return name.length > 1 && (isSingle(name.charCodeAt(0)) || RARE.has(name.charAt(0))) ? 1 : 0
}

/** Whether a name begins with one of the rare surnames. */
export const hasRareSurname = (name: string): boolean => RARE.has(name.slice(0, surnameLength(name)))

/** Whether the two characters are a compound surname. */
export const isCompoundSurname = (characters: string): boolean => beginsCompound(characters.charCodeAt(0)) && COMPOUND.has(characters)

/** Whether the text has the form of the name of a married woman in Hong Kong and Taiwan: her husband's surname, her own, and her given name. */
export const hasTwoSurnames = (text: string): boolean =>
  text.length === 4 && isSurname(text.charAt(0)) && isSurname(text.charAt(1)) && !isCompoundSurname(text.slice(0, 2))

/** Longest full name. */
const LONGEST = 4

/** Whether the text has the form of a full Chinese name: a surname and one or two characters (compound: up to four in all). */
export const looksLikeName = (text: string): boolean =>
  ((text.length >= 2 && text.length <= 3 && isSurname(text[0] as string)) ||
    (text.length >= 3 && text.length <= 4 && isCompoundSurname(text.slice(0, 2)))) &&
  !NEVER_GIVEN.test(text.slice(1))

/** The same with the rare surnames, for where names stand: behind an office, in a byline. */
export const couldBeName = (text: string): boolean => {
  const given = text.length - surnameLength(text)
  return given < text.length && given > 0 && given < 3 && !NEVER_GIVEN.test(text.slice(-given)) && !COUNTED.test(text)
}

/** How common a surname is among the single ones, 0 the most common; compound ones count as common. */
export const surnameRank = (name: string): number => (isCompoundSurname(name.slice(0, 2)) ? 0 : (RANKS.get(name.charAt(0)) ?? -1))

/** Whether the text is nothing but full names, one after the other, without anything between them. */
export function isRunOfNames(text: string): boolean {
  if (!beginsSurname(text.charCodeAt(0))) return false
  const fits: boolean[] = [true]
  let last = 0
  for (let end = 1; end <= text.length && end - last <= LONGEST; end++) {
    fits.push([2, 3, 4].some(length => fits[end - length] && looksLikeName(text.slice(end - length, end))))
    if (fits[end]) last = end
  }
  return last > 0 && last === text.length
}
