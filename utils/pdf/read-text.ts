// What pdf.js says of the size of single glyphs, put right.
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import { isHan } from '../engine/text/characters'

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
