// The knowledge of the language that the engine is given: it looks things up here and nowhere else.

/** Everything the engine knows of words and names. Made once by `utils/data`, never changed. */
export interface Lexicon {
  /** Whether the dictionary has this word (two characters or more). */
  readonly hasWord: (word: string) => boolean
}
