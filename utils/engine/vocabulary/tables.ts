// What `scripts/build-data/vocabulary.ts` made of the tables of `utils/data/lexicon`, opened: words, maps, alternatives of a pattern.

/** The lines of a table, each as its columns. */
export const rowsOf = (rows: string): (readonly string[])[] => rows.split('\n').map(row => row.split('\t'))

/** The English (second column) of each word of a table. */
export const tableOf = (rows: string): ReadonlyMap<string, string> =>
  new Map(rowsOf(rows).map(([word = '', english = '']) => [word, english]))

/** The words of a class. */
export const wordsOf = (words: string): string[] => words.split(' ')

/** The words of some classes, to look up in. */
export const setOf = (...classes: readonly string[]): ReadonlySet<string> => new Set(classes.flatMap(wordsOf))

/** Source of a pattern that matches one of the words of some classes, the longest that can be. */
export const oneOf = (...classes: readonly string[]): string =>
  `(?:${[...setOf(...classes)].sort((a, b) => b.length - a.length).join('|')})`

/** The same pattern for text with blanks between its characters. */
export const spaced = (pattern: string): string => pattern.replace(/(?<=[^\x00-\x7f])(?=[^\x00-\x7f])/g, '\\s*')
