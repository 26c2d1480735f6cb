// Blanks that pdf.js makes up where text is set wide.
import { isClosing, isDigit, isHan, isOpening } from '../text/characters'

/** Units that blanks are made up beside: digits and marks. */
const isLoose = (unit: number) => isDigit(unit) || isClosing(unit) || isOpening(unit)
const LETTER = /[A-Za-z]/

/**
 * The text of a run without the blanks that letter-spacing and justifying look like, which stand between most characters, or beside
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
