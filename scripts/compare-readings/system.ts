// What a system of readings is to the comparison.

/** Reads texts. */
export interface System {
  /** The syllable of each UTF-16 unit. */
  readonly read: (text: string) => readonly string[]
  /** Gets ready for a text, and gives the work that is timed: its readings alone. */
  readonly measured: (text: string) => () => unknown
}
