// Word lists as they are written in the source: a line a word, its English behind the first blank.

/** The English of each word. */
export const wordTable = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  )
