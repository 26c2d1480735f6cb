// Where a tooltip goes: above its word or below, inside the window, never on the word.

/** The sides of a rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels between tooltip and word, and between tooltip and the edge of the window. */
const GAP = 6
const EDGE = 8

/** Left and top corner for a tooltip of this size; below the word only where there is more room than above and not enough above. */
export function placeBeside(
  word: Box,
  size: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number; maxHeight: number } {
  const above = word.top - GAP - EDGE
  const below = window.height - word.bottom - GAP - EDGE
  const goesBelow = size.height > above && below > above
  const maxHeight = Math.max(0, goesBelow ? below : above)
  const height = Math.min(size.height, maxHeight)
  const centred = (word.left + word.right - size.width) / 2
  return {
    left: Math.max(EDGE, Math.min(centred, window.width - size.width - EDGE)),
    top: goesBelow ? word.bottom + GAP : word.top - GAP - height,
    maxHeight,
  }
}
