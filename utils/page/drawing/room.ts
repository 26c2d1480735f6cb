// Room for readings between the lines and the characters of blocks: rules in their shadow roots, on the screen only.
import { addStyle, disableStyle } from '../style'
import { inSlices } from './in-slices'
import { shadowAround } from './shadows'

export interface Room {
  readonly name: string
  /** Lines that are at least so far apart, in font sizes, stay as they are; others are set `height` apart. */
  readonly enough: number
  readonly height: number
  /** Em between characters. */
  readonly spacing?: number
}

/** Where names alone are read nothing moves, unless the lines are set too tight. */
export const FOR_NAMES: Room = { name: 'for-names', enough: 1.65, height: 1.85 }
export const FOR_WORDS: Room = { name: 'for-words', enough: 1.9, height: 2, spacing: 0.16 }

/** What gives the rules their values, a sheet of the extension's: without it the text is set as it was. */
export const ROOM_CSS = `
:root { --qianzi-for-names: ${FOR_NAMES.height}; --qianzi-for-words: ${FOR_WORDS.height}; --qianzi-between: ${FOR_WORDS.spacing}em; }`

/** Blocks that have room at once. */
const FIRST = 16

/** What is copied as HTML would carry the room into another document: while a page is copied from there is none. */
function withoutRoomWhenCopied(document: Document, rules: ReadonlySet<string>, signal: AbortSignal): void {
  const setDisabled = (disabled: boolean) => {
    for (const rule of rules) disableStyle(rule, disabled)
  }
  document.addEventListener(
    'copy',
    () => {
      setDisabled(true)
      setTimeout(setDisabled, 0, false)
    },
    { capture: true, signal },
  )
}

/** Makes room in the blocks of the text until the signal, nearest to the window first, in slices: every rule has the page laid out anew. */
export function makeRoom(text: Element, blocks: readonly Element[], room: Room, signal: AbortSignal): void {
  const ruled = new WeakMap<ShadowRoot, Set<string>>()
  const rules = new Set<string>()
  const rule = (some: readonly Element[]) => {
    const roots = some.flatMap(block => (block.isConnected ? (shadowAround(block) ?? []) : []))
    // What lies around the text is not ours to move.
    for (const [root, rule] of roots.map(root => [root, text.contains(root.host) ? ruleFor(root.host, room) : ''] as const)) {
      if (!rule || ruled.get(root)?.has(rule)) continue
      ruled.set(root, new Set([...(ruled.get(root) ?? []), rule]))
      const css = `@media screen { :host { ${rule} } }`
      rules.add(css)
      addStyle(root, css, signal)
    }
  }
  if (blocks[0]) withoutRoomWhenCopied(blocks[0].ownerDocument, rules, signal)
  inSlices(byDistance(blocks), FIRST, rule, signal, () => blocks[0]?.getBoundingClientRect())
}

function ruleFor(block: Element, { name, enough, spacing }: Room): string {
  const { lineHeight, fontSize, letterSpacing } = getComputedStyle(block)
  const isTight = !(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) >= enough)
  const rules = [
    isTight && `line-height: var(--qianzi-${name}, ${lineHeight})`,
    spacing && `letter-spacing: var(--qianzi-between, ${letterSpacing})`,
  ]
  return rules.map(rule => (rule ? `${rule} !important;` : '')).join('')
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
