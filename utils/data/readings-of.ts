// How our own lists of readings are written down.

/** Lines of a word and its syllables, one a character, as a map. */
export const readingsOf = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map(line => {
        const [word = '', ...reading] = line.split(' ')
        return [word, reading]
      }),
  )
