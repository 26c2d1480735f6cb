// Words of a class at an offset of a text. One character tells at most offsets that there is none, before a string is made.

/** Length of the longest word of a class that stands at an offset of a text, in UTF-16 units; 0 if none does. */
export type LengthAt = (text: string, at: number) => number

/** Words are few, and units of two of them that share a slot cost a look-up more. */
const SLOTS = 4096

/** A bit for each length that words with a certain unit may have, by that unit. */
function lengthsBy(words: ReadonlySet<string>, unitOf: (word: string) => number): Int32Array {
  const lengths = new Int32Array(SLOTS)
  for (const word of words) lengths[unitOf(word) % SLOTS] = (lengths[unitOf(word) % SLOTS] as number) | (1 << word.length)
  return lengths
}

/** For the words that begin at an offset. Words have fewer than 32 units. */
export function beginningAt(words: Iterable<string>): LengthAt {
  const all = new Set(words)
  const lengths = lengthsBy(all, word => word.charCodeAt(0))
  return (text, at) => {
    const possible = lengths[text.charCodeAt(at) & (SLOTS - 1)] as number
    for (let length = 31 - Math.clz32(possible); length > 0; length--)
      if (possible & (1 << length) && at + length <= text.length && all.has(text.slice(at, at + length))) return length
    return 0
  }
}

/** For the words that end at an offset. */
export function endingAt(words: Iterable<string>): LengthAt {
  const all = new Set(words)
  const lengths = lengthsBy(all, word => word.charCodeAt(word.length - 1))
  return (text, at) => {
    const possible = lengths[text.charCodeAt(at - 1) & (SLOTS - 1)] as number
    for (let length = 31 - Math.clz32(possible); length > 0; length--)
      if (possible & (1 << length) && length <= at && all.has(text.slice(at - length, at))) return length
    return 0
  }
}

/** The words of two characters and more. */
export const longer = (words: Iterable<string>): string[] => [...words].filter(word => word.length > 1)

/** Whether a unit is one of some. */
export function isOneOf(units: Iterable<number>): (unit: number) => boolean {
  const bits = new Uint8Array(0x2000)
  for (const unit of units) bits[unit >> 3] = (bits[unit >> 3] as number) | (1 << (unit & 7))
  return unit => ((bits[unit >> 3] as number) & (1 << (unit & 7))) !== 0
}

/** Whether a unit is one of the characters of a string. */
export const isIn = (characters: string): ((unit: number) => boolean) => isOneOf(Array.from(characters, each => each.charCodeAt(0)))
