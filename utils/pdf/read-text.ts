// What pdf.js says of text, put right: the size of single glyphs and the blanks that it makes up.
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { isClosing, isDigit, isHan, isOpening } from '../engine/text/characters'

/** The em of each item as the width of its Chinese characters gives it; of one without any as that of the nearest item on its baseline. 0 where nothing tells. */
export function emOfGlyphs(items: readonly TextItem[]): readonly number[] {
  const ems = items.map(({ str, width, height }) => {
    const characters = [...str.replace(/\s/g, '')]
    return characters.every(each => isHan(each.charCodeAt(0)) || each.charCodeAt(0) >= 0xd800)
      ? Math.max(width, height) / characters.length
      : 0
  })
  const isBeside = (one: number, other: number) =>
    [4, 5].some(k => Math.abs((items[one]?.transform[k] as number) - (items[other]?.transform[k] as number)) < 0.5)
  let before = -1
  const filled = [...ems]
  for (let i = 0; i < items.length; i++) {
    if (ems[i]) before = i
    else if (before >= 0 && isBeside(before, i)) filled[i] = ems[before] as number
  }
  let behind = -1
  for (let i = items.length - 1; i >= 0; i--) {
    if (ems[i]) behind = i
    else if (!filled[i] && behind >= 0 && isBeside(behind, i)) filled[i] = ems[behind] as number
  }
  return filled
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
