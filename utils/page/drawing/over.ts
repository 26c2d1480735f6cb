// Readings over their words; in vertical text at the right of them.
import { fitReadings } from './fit'
import type { Label, Placer } from './layer'
import { onLines } from './lines'
import { makeTypeOf } from './type-of'

/** The size of a reading in em of its characters; what a headline is larger than text by, its readings are only by less. */
const SIZE = 0.47
const TEXT = 24
const BEYOND = 0.25
/** Distance of lines, in font sizes, under which nothing can stand between them. */
const TIGHT = 1.5
/** Of its own size: from the baseline of a reading to the tops of the characters. */
const OVER = 0.24

const sizeFor = (size: number): number => SIZE * Math.min(size, TEXT) + BEYOND * Math.max(0, size - TEXT)

export const placeOver: Placer = (block, words, origin, boxesOf, ruler) => {
  const { left, top, scale } = origin
  const style = getComputedStyle(block)
  // Where there could be no room the line above would be written over.
  if (!(Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize) >= TIGHT)) return []
  const vertical = style.writingMode.startsWith('vertical')
  const typeOf = makeTypeOf(origin, ruler)
  const isShown = firstFragment(block)
  const found = words.flatMap(word => {
    const parent = word.parts[0]?.node.parentElement
    const type = parent && typeOf(parent)
    if (!type || type.hidden) return []
    return onLines(word, boxesOf, vertical)
      .filter(({ box }) => isShown(box))
      .map(({ box, reading }) => {
        const [x, y] = [(box.left - left) / scale.x, (box.top - top) / scale.y]
        const [width, height] = [box.width / scale.x, box.height / scale.y]
        const along = vertical ? { line: x, start: y, length: height - type.spacing } : { line: y, start: x, length: width - type.spacing }
        const full = sizeFor(type.size)
        return { reading, type, x, y, width, full, slot: { ...along, size: type.size, need: ruler.widthOf(reading) * full } }
      })
  })
  const frame = block.getBoundingClientRect()
  const [before, after] = vertical ? [style.paddingTop, style.paddingBottom] : [style.paddingLeft, style.paddingRight]
  const [from, to] = vertical
    ? [(frame.top - top) / scale.y, (frame.bottom - top) / scale.y]
    : [(frame.left - left) / scale.x, (frame.right - left) / scale.x]
  const slots = found.map(({ slot }) => slot)
  return fitReadings(slots, from + Number.parseFloat(before), to - Number.parseFloat(after)).map((fitted, i): Label => {
    const { reading, type, x, y, width, full, slot } = found[i] as (typeof found)[number]
    // What is too wide is set in smaller type: a transform would lift it above what covers the text.
    const size = full * fitted.scale
    const start = fitted.centre - (slot.need * fitted.scale) / 2
    const spot = vertical
      ? { left: x + width / 2 + type.size / 2, top: start, set: 'turned' as const }
      : { left: start, top: y + type.ascent - full * OVER - ruler.baselineOf(size) }
    return { reading, size, ink: type.ink, ...spot }
  })
}

/** A block that is broken over columns shows its layer in the first of them only. */
function firstFragment(block: Element): (box: DOMRect) => boolean {
  const fragments = block.getClientRects()
  const first = fragments[0]
  if (fragments.length < 2 || !first) return () => true
  return ({ left, right, top, bottom, height }) =>
    left >= first.left - 1 && right <= first.right + height && top >= first.top - 1 && bottom <= first.bottom + 1
}
