// What the background hands over to a reader with its script: so it need not ask for anything before it begins.
import type { Correction } from './engine/corrections'
import type { Settings } from './settings'

/** All that the user has chosen and set right. */
export interface Wishes extends Settings {
  readonly corrections: readonly Correction[]
}

export interface Handover {
  readonly wishes: Wishes
  /** Whether it is to read what is there. */
  readonly read: boolean
}

interface World {
  qianziHandover?: Handover
}

/** Run in the frame before the script, in the world of the extension's own that no page sees; so it holds all that it needs. */
export function handOver(handover: Handover): void {
  ;(globalThis as World).qianziHandover = handover
}

/** Takes what was handed over. */
export function takeHandover(): Handover | undefined {
  const world = globalThis as World
  // A page may have an element of this name, which would be found in its place.
  const handover = Object.hasOwn(world, 'qianziHandover') ? world.qianziHandover : undefined
  delete world.qianziHandover
  return handover
}
