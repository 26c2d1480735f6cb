// Room for readings between the lines and the characters of blocks: rules in their shadow roots, on the screen only.
import { addStyle } from '../style'
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

/** Milliseconds of one slice, with what the browser makes of it; blocks of the first. */
const SLICE = 16
const SHARE = 16

/** Makes room in the blocks until the signal, nearest to the window first, slice by slice: every rule has the page laid out anew. */
export function makeRoom(blocks: readonly Element[], room: Room, signal: AbortSignal): void {
  const waiting = byDistance(blocks).flatMap(block => {
    const rule = ruleFor(block, room)
    return rule ? [{ block, rule }] : []
  })
  const ruled = new WeakMap<ShadowRoot, Set<string>>()
  let share = SHARE
  let timer: ReturnType<typeof setTimeout> | undefined
  const work = () => {
    const start = performance.now()
    const now = waiting.splice(0, share)
    for (const { block, rule } of now) {
      const root = block.isConnected && shadowAround(block)
      if (!root || ruled.get(root)?.has(rule)) continue
      ruled.set(root, new Set([...(ruled.get(root) ?? []), rule]))
      addStyle(root, `@media screen { :host { ${rule} } }`, signal)
    }
    if (!waiting.length) return
    // The layout is asked for, so that its time is known.
    now[0]?.block.getBoundingClientRect()
    share = Math.max(1, Math.round((share * SLICE) / Math.max(1, performance.now() - start)))
    timer = setTimeout(work)
  }
  work()
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
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
