// How long a name can be that begins with two given UTF-16 units: most look-ups end here, before a string is made.

/** Lengths of names, by their first two units. */
export interface Beginnings {
  readonly add: (name: string) => void
  /** A bit for each length that a name may have that begins with these two units; all of 31 and more share the highest. */
  readonly lengths: (unit: number, next: number) => number
}

const LONGEST = 31

/** Starts without names. Two beginnings in `1 << bits` slots may share one: what is said to be possible has to be looked up. */
export function makeBeginnings(bits: number): Beginnings {
  const lengths = new Int32Array(1 << bits)
  const slotOf = (unit: number, next: number) => Math.imul(unit ^ Math.imul(next, 0x85ebca6b), 0x9e3779b1) >>> (32 - bits)
  return {
    add(name) {
      const slot = slotOf(name.charCodeAt(0), name.charCodeAt(1))
      lengths[slot] = (lengths[slot] as number) | (1 << Math.min(LONGEST, name.length))
    },
    lengths: (unit, next) => lengths[slotOf(unit, next)] as number,
  }
}
