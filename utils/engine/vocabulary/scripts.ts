// Which character is meant by which, and which script has it: tables by UTF-16 unit, since every text goes through them.
import { ALIKE, CONTEXTS, EITHER, STAND_INS, UNLIKE } from './built/traditional'

/** What every unit means, 0 for itself. */
const tableOf = (...lists: readonly string[]): Uint16Array => {
  const table = new Uint16Array(0x10000)
  for (const pairs of lists) for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  return table
}

/** Marks as fonts set them in lines that go down, each with what it means. */
const UPRIGHT = '︐，︑、︒。︓：︔；︕！︖？︙…︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』'

/** The characters that radicals, compatibility forms and upright marks stand for. */
export const STANDS_FOR = tableOf(STAND_INS, UPRIGHT)
const SIMPLIFIED = tableOf(UNLIKE, ALIKE)
/** Characters that simplified text has, too. */
const IN_BOTH = tableOf(EITHER)
// A compatibility form of a traditional character means the simplified one.
/** What a unit means in any text. */
export const SURELY = STANDS_FOR.map((unit, i) => SIMPLIFIED[unit || i] || unit)
/** What it means in a text in traditional characters. */
export const IN_TRADITIONAL = SURELY.map((unit, i) => unit || (IN_BOTH[i] ?? 0))

/** The usual traditional form of characters that traditional text does not have. */
export const TRADITIONAL = new Uint16Array(0x10000)
for (let i = UNLIKE.length - 2; i >= 0; i -= 2) TRADITIONAL[UNLIKE.charCodeAt(i + 1)] = UNLIKE.charCodeAt(i)

/** Which script only has a unit: 1 for simplified, 2 for traditional. */
export const SCRIPT_OF = new Uint8Array(0x10000)
for (let i = 0; i < UNLIKE.length; i += 2) SCRIPT_OF[UNLIKE.charCodeAt(i + 1)] = 1
for (const pairs of [UNLIKE, ALIKE]) for (let i = 0; i < pairs.length; i += 2) SCRIPT_OF[pairs.charCodeAt(i)] = 2

/** Words in which a unit means something else than elsewhere, as they are in plain text. */
export const IN_CONTEXT = new Map<number, { readonly meant: number; readonly at: number; readonly word: string }[]>()
for (const context of CONTEXTS) {
  const meant = context.charCodeAt(1)
  const words = context.slice(2).split(' ')
  IN_CONTEXT.set(context.charCodeAt(0), [
    ...(IN_CONTEXT.get(context.charCodeAt(0)) ?? []),
    ...words.map(word => ({ meant, at: word.indexOf(context.charAt(1)), word })),
  ])
}
