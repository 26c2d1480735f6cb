// A few thousand readings of words in one string.

/** Words with the syllables that pinyin-pro reads otherwise. */
export interface PackedReadings {
  /** A line a word, with the number of each character before its syllable: 局长1zhǎng. */
  readonly lines: string
}

/** Packs syllables by word, '' where pinyin-pro's stand. */
export const packReadings = (readings: ReadonlyMap<string, readonly string[]>): PackedReadings => ({
  lines: [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, reading]) => word + reading.map((syllable, i) => (syllable ? i + syllable : '')).join(''))
    .join('\n'),
})

/** Looks readings up: a syllable a character, '' where pinyin-pro's stands; nothing for other words. Those that are our `own` come first. */
export function openReadings(
  { lines }: PackedReadings,
  own: Iterable<readonly [string, readonly string[]]> = [],
): (word: string) => readonly string[] | undefined {
  /** As packed until a word is first asked for. */
  const readings = new Map<string, string | readonly string[]>()
  for (const line of lines.split('\n')) {
    const end = line.search(/\d/)
    readings.set(line.slice(0, end), line.slice(end))
  }
  for (const [word, reading] of own) readings.set(word, reading)
  return word => {
    const packed = readings.get(word)
    if (typeof packed !== 'string') return packed
    const reading = Array.from(word, () => '')
    for (const [, at, syllable = ''] of packed.matchAll(/(\d)(\D+)/g)) reading[Number(at)] = syllable
    readings.set(word, reading)
    return reading
  }
}
