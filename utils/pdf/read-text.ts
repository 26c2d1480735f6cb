// What pdf.js says of text, put right: the size of single glyphs and the blanks that it makes up.
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { isClosing, isDigit, isHan, isOpening } from '../engine/text/characters'

/** Characters of an item that are all Chinese, so that its width says how large they are; 0 if any is not. */
function countWide(str: string): number {
  const characters = [...str.replace(/\s/g, '')]
  return characters.every(each => isHan(each.charCodeAt(0))) ? characters.length : 0
}

/**
 * The em of each item as the width of its Chinese character gives it; of one without any, or with several, which may be spaced, as that of
 * the nearest on its baseline. 0 where nothing tells.
 */
export function emOfGlyphs(items: readonly TextItem[]): readonly number[] {
  const counts = items.map(({ str }) => countWide(str))
  const ems = items.map(({ width, height }, i) => (counts[i] === 1 ? Math.max(width, height) : 0))
  const isBeside = (one: number, other: number) =>
    [4, 5].some(k => Math.abs((items[one]?.transform[k] as number) - (items[other]?.transform[k] as number)) < 0.5)
  const filled = [...ems]
  const fill = (order: readonly number[]) => {
    let last = -1
    for (const i of order) {
      if (ems[i]) last = i
      else if (!filled[i] && last >= 0 && isBeside(last, i)) filled[i] = ems[last] as number
    }
  }
  const order = items.map((_, i) => i)
  fill(order)
  fill(order.reverse())
  return filled.map((em, i) => em || (counts[i] ? (items[i]?.width as number) / (counts[i] as number) : 0))
}

/** Units that blanks are made up beside: digits and marks. */
const isLoose = (unit: number) => isDigit(unit) || isClosing(unit) || isOpening(unit)
const LETTER = /[A-Za-z]/

/**
 * The text of an item without the blanks that letter-spacing and justifying look like, which stand between most characters, or beside
 * marks and digits. Those that part words and names stay.
 */
export function withoutMadeUpBlanks(str: string): string {
  const units = str.trim().split(/\s+/)
  if (units.length === 1) return units[0] as string
  const characters = units.reduce((sum, unit) => sum + [...unit].length, 0)
  const isSpaced = units.length > 0.5 * characters
  return units.reduce((text, unit) => {
    const [left, right] = [text.charCodeAt(text.length - 1), unit.charCodeAt(0)]
    const isMeant = isSpaced ? false : (isHan(left) && isHan(right)) || (LETTER.test(text.slice(-1)) && LETTER.test(unit.charAt(0)))
    return text + (isMeant && !isLoose(left) && !isLoose(right) ? ' ' : '') + unit
  })
}
