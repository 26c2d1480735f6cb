// Text as it is meant, for reading and deciding: characters that only stand for others are replaced, one unit by one, so that every offset stays.
import { IN_CONTEXT, IN_TRADITIONAL, SCRIPT_OF, STANDS_FOR, SURELY, TRADITIONAL } from '../vocabulary/scripts'
import { HAN } from './characters'

/** The script of a text, as language tags name it. */
export type Script = 'Hans' | 'Hant'

/** Half-width marks beside Han, as OCR sets them. */
const HALF_WIDTH = new RegExp(`[,:;?!()](?:(?<=[${HAN}”》）].)|(?=[${HAN}“《]))`, 'g')
/** UTF-16 units that say enough of the script, and the units that `String.fromCharCode` takes at once. */
const SAMPLE = 20_000
const AT_ONCE = 8192
/** No unit before this one stands for another: the first radical. */
const FIRST = 0x2e80

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
export const withoutStandIns = (text: string): string => substitute(text, STANDS_FOR, false)

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
    if (inContext && IN_CONTEXT.has(unit)) {
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
  const found = IN_CONTEXT.get(unit)?.find(({ at, word }) => {
    for (let i = 0; i < word.length; i++) if (i !== at && units[offset - at + i] !== word.charCodeAt(i)) return false
    return true
  })
  return found?.meant
}
