// How far a name can reach that begins with two given UTF-16 units: most look-ups end here, before a string is made.

/** Lengths of the longest names, by the first two units. */
export interface Beginnings {
  readonly add: (name: string) => void
  /** Length of the longest name that begins with these two units; 0 if there is none. */
  readonly longest: (unit: number, next: number) => number
}

/** Starts without names. */
export function makeBeginnings(): Beginnings {
  /** By the first unit, then the second: numbers of both units together would be too great to be looked up fast. */
  const lengths = new Map<number, Map<number, number>>()
  return {
    add(name) {
      const unit = name.charCodeAt(0)
      const next = name.charCodeAt(1)
      const behind = lengths.get(unit) ?? new Map<number, number>()
      lengths.set(unit, behind)
      if (name.length > (behind.get(next) ?? 0)) behind.set(next, name.length)
    },
    longest: (unit, next) => lengths.get(unit)?.get(next) ?? 0,
  }
}
