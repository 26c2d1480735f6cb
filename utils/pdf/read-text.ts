// What pdf.js says of the size of single glyphs, put right.
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { isHan } from '../engine/text/characters'

/** Characters of an item that are all Chinese, so that its width says how large they are; 0 if any is not. */
function countWide(str: string): number {
  const characters = [...str.replace(/\s/g, '')]
  return characters.every(each => isHan(each.charCodeAt(0))) ? characters.length : 0
}

/** Ems to a neighbour in a line, and in one that goes down, at most. */
const BESIDE = 4
const BELOW = 1.25

/**
 * The em of each item as the width of its Chinese character gives it; of one without any, or with several, which may be spaced, as that of
 * the nearest on its baseline. 0 where nothing tells.
 */
export function emOfGlyphs(items: readonly TextItem[]): readonly number[] {
  const counts = items.map(({ str }) => countWide(str))
  const ems = items.map(({ width, height }, i) => (counts[i] === 1 ? Math.max(width, height) : 0))
  const apart = (one: number, other: number, k: 4 | 5) =>
    Math.abs((items[one]?.transform[k] as number) - (items[other]?.transform[k] as number))
  const filled = [...ems]
  /** By those on one baseline, which has the same coordinate `k`, up to so many ems away. */
  const fill = (order: readonly number[], k: 4 | 5, most: number) => {
    let last = -1
    for (const i of order) {
      if (ems[i]) last = i
      else if (!filled[i] && last >= 0 && apart(last, i, k) < 0.5 && apart(last, i, k === 4 ? 5 : 4) < most * (ems[last] as number))
        filled[i] = ems[last] as number
    }
  }
  const order = items.map((_, i) => i)
  const back = [...order].reverse()
  for (const each of [order, back]) fill(each, 5, BESIDE)
  // What stands right below a heading in its first column may be of the text.
  for (const each of [order, back]) fill(each, 4, BELOW)
  return filled.map((em, i) => em || (counts[i] ? (items[i]?.width as number) / (counts[i] as number) : 0))
}
