// Words of a class at an offset of a text. One character tells at most offsets that there is none, before a string is made.

/** Length of the longest word of a class that stands at an offset of a text, in UTF-16 units; 0 if none does. */
export type LengthAt = (text: string, at: number) => number

/** A bit for each length that words with a certain character have. */
function lengthsBy(words: ReadonlySet<string>, unitOf: (word: string) => number): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const word of words) lengths.set(unitOf(word), (lengths.get(unitOf(word)) ?? 0) | (1 << word.length))
  return lengths
}

/** For the words that begin at an offset. Words have fewer than 32 units. */
export function beginningAt(words: Iterable<string>): LengthAt {
  const all = new Set(words)
  const lengths = lengthsBy(all, word => word.charCodeAt(0))
  return (text, at) => {
    const possible = lengths.get(text.charCodeAt(at)) ?? 0
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
    const possible = lengths.get(text.charCodeAt(at - 1)) ?? 0
    for (let length = 31 - Math.clz32(possible); length > 0; length--)
      if (possible & (1 << length) && length <= at && all.has(text.slice(at - length, at))) return length
    return 0
  }
}

/** The words of two characters and more. */
export const longer = (words: Iterable<string>): string[] => [...words].filter(word => word.length > 1)
