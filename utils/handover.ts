// What is handed over to a reader, by the background with its script and by `look` in the frame: so it need not ask for anything before it begins.
import type { Correction } from './engine/corrections'
import type { Detection } from './engine/detect'
import type { Settings } from './settings'

/** All that the user has chosen and set right. */
export interface Wishes extends Settings {
  readonly corrections: readonly Correction[]
}

export interface Handover {
  readonly wishes: Wishes
  /** Whether it is to read what is there: now, if `look` has found it by now, or when a message says so. */
  readonly read: 'now' | 'if-found' | 'when-told'
}

/** What `look` thinks of the likeliest text of a page. */
export interface Looked {
  readonly text: string
  readonly title: string
  readonly detection: Detection
}

interface World {
  qianziHandover?: Handover
  qianziLooked?: Looked
}

/** Run in the frame before the script, in the world of the extension's own that no page sees; so it holds all that it needs. */
export function handOver(handover: Handover): void {
  ;(globalThis as World).qianziHandover = handover
}

/** Takes what was handed over. A page may have elements of these names, which would be found in its place. */
function take<Name extends keyof World>(name: Name): World[Name] | undefined {
  const world = globalThis as World
  const handed = Object.hasOwn(world, name) ? world[name] : undefined
  delete world[name]
  return handed
}

export const takeHandover = (): Handover | undefined => take('qianziHandover')

/** Leaves what was thought of a text for the reader, which comes soon or never. */
export function leaveLooked(looked: Looked | undefined): void {
  ;(globalThis as World).qianziLooked = looked
}

export const takeLooked = (): Looked | undefined => take('qianziLooked')
