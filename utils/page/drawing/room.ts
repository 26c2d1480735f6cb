// Room for readings between the lines and the characters of blocks: rules in their shadow roots, on the screen only.
import { addStyle } from '../style'
import { inSlices } from './in-slices'
import { shadowAround } from './shadows'

export interface Room {
  /** Lines that are at least so far apart, in font sizes, stay as they are; others are set `height` apart. */
  readonly enough: number
  readonly height: number
  /** Em between characters. */
  readonly spacing?: number
}

/** Where names alone are read nothing moves, unless the lines are set too tight. */
export const FOR_NAMES: Room = { enough: 1.65, height: 1.85 }
export const FOR_WORDS: Room = { enough: 1.9, height: 2, spacing: 0.16 }

/** Blocks that have room at once. */
const FIRST = 16

/** Makes room in the blocks until the signal, nearest to the window first, in slices: every rule has the page laid out anew. */
export function makeRoom(blocks: readonly Element[], room: Room, signal: AbortSignal): void {
  const ruled = new WeakMap<ShadowRoot, Set<string>>()
  const rule = (some: readonly Element[]) => {
    for (const [block, rule] of some.map(block => [block, ruleFor(block, room)] as const)) {
      const root = rule && block.isConnected && shadowAround(block)
      if (!root || ruled.get(root)?.has(rule)) continue
      ruled.set(root, new Set([...(ruled.get(root) ?? []), rule]))
      addStyle(root, `@media screen { :host { ${rule} } }`, signal)
    }
  }
  inSlices(byDistance(blocks), FIRST, rule, signal, () => blocks[0]?.getBoundingClientRect())
}

function ruleFor(block: Element, { enough, height, spacing }: Room): string {
  const { lineHeight, fontSize } = getComputedStyle(block)
  const isTight = !(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) >= enough)
  return (isTight ? `line-height: ${height} !important;` : '') + (spacing ? `letter-spacing: ${spacing}em !important;` : '')
}

function byDistance(blocks: readonly Element[]): Element[] {
  const distance = (block: Element) => {
    const { top, bottom } = block.getBoundingClientRect()
    return Math.max(0, top - innerHeight, -bottom)
  }
  return blocks
    .map(block => ({ block, far: distance(block) }))
    .sort((a, b) => a.far - b.far)
    .map(({ block }) => block)
}
