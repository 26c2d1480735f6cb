// Where readings stand over their words, and how large: numbers in, numbers out.

/** A word, or the part of it that stands on one line; lengths are px along the line. */
export interface Slot {
  /** Where its line stands, px across. */
  readonly line: number
  readonly start: number
  readonly length: number
  /** Font size of its characters in px. */
  readonly size: number
  /** Length of its reading at full size. */
  readonly need: number
}

export interface Fitted {
  /** Where along the line the middle of the reading is. */
  readonly centre: number
  /** Of the full size, at most 1. */
  readonly scale: number
}

/** In em of the characters: between two readings; how far one reaches over the end of its column, and into empty room. */
const GAP = 0.18
const OUT = 0.25
const FAR = 1.5
/** A neighbour farther than this, in em, is none. */
const APART = 3
/** Readings are never set smaller than this. */
const SMALLEST = 0.5

/**
 * Fits the readings of a block, whose lines reach from `from` to `to`: a reading that is wider than its word first takes what its neighbours
 * don't need, leaning to the side that has more, and only then is set smaller.
 */
export const fitReadings = (slots: readonly Slot[], from: number, to: number): Fitted[] =>
  slots.map((slot, i) => {
    const end = slot.start + slot.length
    const [previous, next] = [slots[i - 1], slots[i + 1]]
    const before = roomBeside(slot, previous, previous && slot.start - previous.start - previous.length, slot.start - from)
    const after = roomBeside(slot, next, next && next.start - end, to - end)
    const over = slot.need - slot.length
    const isNarrow = over > before + after
    const left = isNarrow ? before : Math.min(before, Math.max(over / 2, over - after))
    const right = isNarrow ? after : over - left
    return {
      centre: slot.start + (slot.length + right - left) / 2,
      scale: Math.max(SMALLEST, Math.min(1, (slot.length + left + right) / slot.need)),
    }
  })

/** How far a reading may reach out of its word on one side: `free` px lie between it and its neighbour there, `edge` px between it and the end of the line. */
function roomBeside({ line, size }: Slot, neighbour: Slot | undefined, free = 0, edge: number): number {
  const isAlone = !neighbour || Math.abs(neighbour.line - line) > 2 || free > size * APART
  if (isAlone) return Math.min(size * FAR, Math.max(0, edge) + size * OUT)
  const gap = size * GAP
  const spare = (neighbour.length - neighbour.need) / 2
  return Math.max(free + spare - gap, (Math.max(0, free) - gap) / 2)
}
