// Classes of characters that typesetting and repair ask about: as parts of patterns, and as functions of one UTF-16 unit.

/** What `isHan` says, for between the brackets of a pattern without the flag `u`. */
export const HAN = '\\u3007\\u2e80-\\u2fdf\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\ud840-\\udbff\\udc00-\\udfff'

/** The same characters for between the brackets of a pattern with the flag `u`, whose characters are whole. */
export const WHOLE_HAN = '\\u3007\\u2e80-\\u2fdf\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}'

/** Han character, radical from a PDF's font table, or half of one beyond the BMP. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0x2e80 && unit <= 0x2fdf) ||
    unit === 0x3007 ||
    (unit >= 0xd840 && unit <= 0xdbff) ||
    (unit >= 0xdc00 && unit <= 0xdfff)
  )
}

/** What `isDigit` says, for between the brackets of a pattern. */
export const DIGIT = '0-9０-９'

/** Han characters of a text, in UTF-16 units. */
export function countHan(text: string): number {
  let han = 0
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) han++
  return han
}

/** ASCII or full-width digit. */
export const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)

/** Latin letter, also accented or full-width. */
export const isLatin = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0xff21 && unit <= 0xff5a)

/** White space as `\s` has it, and NEL. Characters without width are taken out before anything is asked (`text/unseen.ts`). */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0x85 ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x1680

/** Ends of lines that are not called so by every program: vertical tab, NEL, line and paragraph separator. */
const RARE_LINE_END = /[\u000b\u0085\u2028\u2029]/g

/** The text with one kind of line end for all but CR and form feed; as long as it was. */
export const withLineEnds = (text: string): string => text.replace(RARE_LINE_END, '\n')

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9). */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The text without what would have it set from right to left, for where it stands beside words of ours. */
export const withoutDirection = (text: string): string => text.replace(DIRECTION, '')

/** Marked so that the scripts of every page, which ask for none of them, need not carry them. */
const unitsOf = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, c => c.charCodeAt(0)))
const CLOSING = /* @__PURE__ */ unitsOf('，。、；：！？）》〉」』】〕］｝”’…,.;:!?)]}%％‰℃·～')
const OPENING = /* @__PURE__ */ unitsOf('（《〈「『【〔［｛“‘([{')

/** Punctuation that no line starts with (kinsoku), so that a line that does was joined to the one before. */
export const isClosing = (unit: number): boolean => CLOSING.has(unit)

/** Opening bracket or quote, which no line ends with. */
export const isOpening = (unit: number): boolean => OPENING.has(unit)

/** Advance of a unit in ems: half for ASCII and its like, a whole for the rest. */
export const widthOf = (unit: number): number =>
  unit < 0x80 || (unit >= 0xa0 && unit < 0x250 && unit !== 0xb7) ? 0.5 : unit >= 0xdc00 && unit <= 0xdfff ? 0 : 1

/** Advance of the text in ems. */
export function emsOf(text: string): number {
  let ems = 0
  for (let i = 0; i < text.length; i++) ems += widthOf(text.charCodeAt(i))
  return ems
}
