// Chinese personal names by their form alone; the recognisers know more.

import { all as japanese } from './built/japanese-surnames'
import { all, compound } from './built/surnames'
import { setOf, wordsOf } from './tables'

const COMPOUND = setOf(compound)
const SINGLE = wordsOf(all).filter(surname => !COMPOUND.has(surname))
const SURNAMES = new Set(SINGLE)

/** The usual Japanese surnames, but for those that are Chinese words or places far more often. */
export const JAPANESE_SURNAMES = setOf(japanese)

/** Whether the character is a single-character surname. */
export const isSurname = (character: string): boolean => SURNAMES.has(character)

/** Whether the two characters are a compound surname. */
export const isCompoundSurname = (characters: string): boolean => COMPOUND.has(characters)

/** Whether the text has the form of a full Chinese name: a surname and one or two characters (compound: up to four in all). */
export const looksLikeName = (text: string): boolean =>
  (text.length >= 2 && text.length <= 3 && isSurname(text[0] as string)) ||
  (text.length >= 3 && text.length <= 4 && isCompoundSurname(text.slice(0, 2)))

/** How common a surname is among the single ones, 0 the most common; compound ones count as common. */
export const surnameRank = (name: string): number => (isCompoundSurname(name.slice(0, 2)) ? 0 : SINGLE.indexOf(name[0] as string))

/** Whether the text is nothing but full names, one after the other, without anything between them. */
export function isRunOfNames(text: string): boolean {
  const fits: boolean[] = [true]
  for (let end = 1; end <= text.length; end++)
    fits.push([2, 3, 4].some(length => fits[end - length] && looksLikeName(text.slice(end - length, end))))
  return text.length > 0 && fits[text.length] === true
}
