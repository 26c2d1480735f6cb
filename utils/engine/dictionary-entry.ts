/** What a dictionary says of a word; a word may have several entries. */
export interface DictionaryEntry {
  readonly simplified: string
  readonly traditional: string
  /** Syllables with tone marks, divided by blanks; names with capitals. */
  readonly pinyin: string
  readonly senses: readonly string[]
}
