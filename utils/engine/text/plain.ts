// Text as it is meant, for reading and deciding: characters that only stand for others are replaced, one unit by one, so that every offset stays.
import { ALIKE, CONTEXTS, EITHER, STAND_INS, UNLIKE } from '../vocabulary/built/traditional'

/** The script of a text, as language tags name it. */
export type Script = 'Hans' | 'Hant'

/** Half-width marks beside Han, as OCR sets them. */
const HALF_WIDTH = /(?<=[\u4e00-\u9fff”》）])[,:;?!()]|[,:;?!()](?=[\u4e00-\u9fff“《])/g
/** UTF-16 units that say enough of the script, and the units that `String.fromCharCode` takes at once. */
const SAMPLE = 20_000
const AT_ONCE = 8192
/** No unit before this one stands for another: the first radical. */
const FIRST = 0x2e80

/** What every unit means, 0 for itself. */
const tableOf = (...lists: readonly string[]): Uint16Array => {
  const table = new Uint16Array(0x10000)
  for (const pairs of lists) for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  return table
}

const MEANT = tableOf(STAND_INS)
const SIMPLIFIED = tableOf(UNLIKE, ALIKE)
/** Characters that simplified text has, too. */
const IN_BOTH = tableOf(EITHER)
// A compatibility form of a traditional character means the simplified one.
const SURELY = MEANT.map((unit, i) => SIMPLIFIED[unit || i] || unit)
const IN_TRADITIONAL = SURELY.map((unit, i) => unit || (IN_BOTH[i] ?? 0))

/** The usual traditional form of characters that traditional text does not have. */
const TRADITIONAL = new Uint16Array(0x10000)
for (let i = UNLIKE.length - 2; i >= 0; i -= 2) TRADITIONAL[UNLIKE.charCodeAt(i + 1)] = UNLIKE.charCodeAt(i)

/** Which script only has a unit: 1 for simplified, 2 for traditional. */
const SCRIPT_OF = new Uint8Array(0x10000)
for (let i = 0; i < UNLIKE.length; i += 2) SCRIPT_OF[UNLIKE.charCodeAt(i + 1)] = 1
for (const pairs of [UNLIKE, ALIKE]) for (let i = 0; i < pairs.length; i += 2) SCRIPT_OF[pairs.charCodeAt(i)] = 2

/** Words in which a unit means something else than elsewhere, as they are in plain text. */
const WORDS = new Map<number, { readonly meant: number; readonly at: number; readonly word: string }[]>()
for (const context of CONTEXTS) {
  const meant = context.charCodeAt(1)
  const words = context.slice(2).split(' ')
  WORDS.set(context.charCodeAt(0), [
    ...(WORDS.get(context.charCodeAt(0)) ?? []),
    ...words.map(word => ({ meant, at: word.indexOf(context.charAt(1)), word })),
  ])
}

/** The script that the text is in, by the characters that only one has; nothing where there are none of them. */
export function scriptOf(text: string): Script | undefined {
  const end = Math.min(text.length, SAMPLE)
  let simplified = 0
  let traditional = 0
  for (let i = 0; i < end; i++) {
    const script = SCRIPT_OF[text.charCodeAt(i)]
    if (script === 1) simplified++
    else if (script === 2) traditional++
  }
  return traditional > simplified ? 'Hant' : simplified ? 'Hans' : undefined
}

/** The same text in simplified characters, with the marks that are meant; as long as it was, in UTF-16 units. Simplified text stays as it is. */
export function plainText(text: string): string {
  const script = scriptOf(text)
  const table = script === 'Hant' ? IN_TRADITIONAL : SURELY
  return substitute(text, table, true).replace(HALF_WIDTH, mark => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

/** The text without radicals and compatibility forms, in the script that it is in; as long as it was. */
export const withoutStandIns = (text: string): string => substitute(text, MEANT, false)

/** The text in traditional characters, but for those that may stand for several: 里, 后, 台. */
export const traditionalText = (text: string): string => substitute(text, TRADITIONAL, false)

function substitute(text: string, table: Uint16Array, inContext: boolean): string {
  let units: Uint16Array | undefined
  let doubtful: number[] | undefined
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < FIRST) continue
    const meant = table[unit]
    if (!meant) continue
    units ??= unitsOf(text)
    units[i] = meant
    if (inContext && WORDS.has(unit)) {
      doubtful ??= []
      doubtful.push(i)
    }
  }
  if (!units) return text
  for (const i of doubtful ?? []) units[i] = inWords(units, i, text.charCodeAt(i)) ?? (units[i] as number)
  let out = ''
  for (let i = 0; i < units.length; i += AT_ONCE) out += String.fromCharCode(...units.subarray(i, i + AT_ONCE))
  return out
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

/** What the unit at the offset means if it stands in one of the words for which that is known. */
function inWords(units: Uint16Array, offset: number, unit: number): number | undefined {
  const found = WORDS.get(unit)?.find(({ at, word }) => {
    for (let i = 0; i < word.length; i++) if (i !== at && units[offset - at + i] !== word.charCodeAt(i)) return false
    return true
  })
  return found?.meant
}
