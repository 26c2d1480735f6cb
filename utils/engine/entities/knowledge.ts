// What the recognisers know of names: gazetteers, statistics of names, set phrases. Made by `utils/data`, never changed.

/** A name that dictionaries and gazetteers have. */
export interface KnownName {
  readonly kind: 'place' | 'organization' | 'person'
  /** A short English explanation. */
  readonly gloss: string
  /** The word is also a common word (和平, 东方): only its surroundings make it a name. */
  readonly ambiguous?: boolean
  /** It is hardly ever this name (和政 of 和政府): only a division above it or an organ behind it tells. */
  readonly seldom?: boolean
  /** A person's name that is one word, with no surname in front: 普京. */
  readonly foreign?: boolean
}

/** A political set phrase (提法). */
export interface Phrase {
  readonly text: string
  /** The usual official English rendering. */
  readonly rendering: string
  /** What a numeric phrase or an abbreviation stands for: 早发现, 早报告, 早隔离, 早治疗 for 四早. */
  readonly contents: readonly { readonly chinese: string; readonly english: string }[]
  /** The theme it belongs to. */
  readonly theme: string
}

/** All knowledge of names. Probabilities are log₁₀, −Infinity for what never occurs. */
export interface Knowledge {
  /** A known name, the divisions of China down to the county among them. */
  readonly known: (name: string) => KnownName | undefined
  /** Whether a word that looks like a name is none: 文革, 重阳. */
  readonly isNoName: (word: string) => boolean
  /** A bit for each length in UTF-16 units that a known name may have that begins with these two; all of 31 and more share the highest. */
  readonly lengths: (unit: number, next: number) => number
  /** The counties, cities or districts that have a town or street of this name, each as the chain above it, lowest first. */
  readonly towns: (name: string) => readonly (readonly string[])[]
  /** The chain above a division, lowest first; several chains where several divisions have this name. */
  readonly above: (name: string) => readonly (readonly string[])[]
  /** What became of a division that papers of the last decades name: until when it was so called, and the chain that it is in today, lowest first. */
  readonly former: (name: string) => { readonly until: number; readonly today: readonly string[] } | undefined
  readonly surname: (surname: string) => number
  /** Probability of a given name of one or two characters. */
  readonly given: (given: string) => number
  /** Probability of a character in the Chinese form of a foreign name. */
  readonly foreign: (character: string) => number
  /** Verbs, adverbs, prepositions …: words that no name of an institution reaches over. */
  readonly breaks: (word: string) => boolean
  /** Whether a word is the full name of a person and nothing else. */
  readonly isPerson: (word: string) => boolean
  /** A set phrase by its characters without punctuation. */
  readonly phrase: (text: string) => Phrase | undefined
  /** The same of set phrases, without their punctuation. */
  readonly phraseLengths: (unit: number, next: number) => number
}
