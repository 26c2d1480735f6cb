// The usual traditional characters and what they mean: all that is needed to tell what a page is about.
import { USUAL } from './built/usual-traditional'

const MEANT: ReadonlyMap<string, string> = new Map(
  Array.from({ length: USUAL.length / 2 }, (_, i) => [USUAL.charAt(2 * i), USUAL.charAt(2 * i + 1)]),
)

/** The text with its usual characters simplified, as long as it was: for a look; `plainText` is for reading. */
export const usualText = (text: string): string => Array.from(text, character => MEANT.get(character) ?? character).join('')
