// What can't be broken: where a line ends, the first unit of the next one found no room.
import { isClosing, isDigit, isLatin, isOpening, widthOf } from '../text/characters'

/** Marks that hold a figure or a Latin word together. */
const INSIDE = /[.,%％:/\-·]/

/** Advance in ems of the first unit of a text: a character with the marks that can't be parted from it, or a whole figure or word. */
export function firstUnit(text: string): number {
  let ems = 0
  let i = 0
  while (i < text.length && isOpening(text.charCodeAt(i))) ems += widthOf(text.charCodeAt(i++))
  const solid = (at: number) => isDigit(text.charCodeAt(at)) || isLatin(text.charCodeAt(at)) || INSIDE.test(text.charAt(at))
  if (solid(i)) while (i < text.length && solid(i)) ems += widthOf(text.charCodeAt(i++))
  else if (i < text.length) ems += widthOf(text.charCodeAt(i++))
  while (i < text.length && isClosing(text.charCodeAt(i))) ems += widthOf(text.charCodeAt(i++))
  return ems
}
