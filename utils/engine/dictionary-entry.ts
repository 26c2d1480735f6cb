/** What a dictionary says of a word; a word may have several entries. */
export interface DictionaryEntry {
  readonly simplified: string
  readonly traditional: string
  /** Syllables with tone marks, divided by blanks; names with capitals. */
  readonly pinyin: string
  readonly senses: readonly string[]
  /** Level of the HSK, 1 to 6. */
  readonly level?: number
  /** Place of the word among all by how often it is used, from 1. */
  readonly rank?: number
  /** Its measure words, each with its reading: 个 (gè), 只 (zhī). */
  readonly measures?: string
}

/** What the dictionary says of some words; those that it doesn't have are not there. */
export type Entries = Readonly<Record<string, readonly DictionaryEntry[]>>
