// Zhuyin at the right of each character, its symbols one below the other and the tone beside the last of them, as W3C's CLREQ sets it.
import type { Label, Placer } from './layer'
import { charactersOf } from './lines'
import { makeTypeOf } from './type-of'

/** In em of the character: a symbol, what lies between it and the character, and the tone. */
const SYMBOL = 0.3
const APART = 0.05
const TONE = 0.34

export const placeBeside: Placer = (_, words, origin, boxesOf, ruler) => {
  const { left, top, scale } = origin
  const typeOf = makeTypeOf(origin, ruler)
  return words.flatMap(({ parts, syllables }) =>
    charactersOf(parts).flatMap((character, i) => {
      const parent = character.node.parentElement
      const type = parent && typeOf(parent)
      const [box] = boxesOf(character)
      const syllable = syllables[i]
      if (!type || type.hidden || !box || !syllable) return []
      const symbols = syllable.replace(/[ˊˇˋ˙]/, '')
      const tone = /[ˊˇˋ˙]/.exec(syllable)?.[0]
      const size = type.size * SYMBOL
      const x = (box.right - left) / scale.x - type.spacing + type.size * APART
      const middle = (box.top - top) / scale.y + type.ascent + type.size / 2
      const column = { reading: symbols, left: x, top: middle - (symbols.length * size) / 2, size, set: 'stacked', ink: type.ink } as const
      return tone ? [column, toneOf(tone, column, type.size * TONE)] : [column]
    }),
  )
}

/** The neutral tone stands on top of the symbols, every other one at the upper right of the last. */
function toneOf(tone: string, column: Label & { readonly reading: string }, size: number): Label {
  const last = column.top + (column.reading.length - 1) * column.size
  const spot =
    tone === '˙'
      ? { left: column.left + (column.size - size) / 2, top: column.top - size }
      : { left: column.left + column.size * 0.95, top: last - size * 0.3 }
  return { reading: tone, size, ink: column.ink, ...spot }
}
