// Which level of the HSK, the Chinese proficiency test, a word belongs to.
import type { Doc } from '../engine/doc'
import type { Lexicon } from '../engine/lexicon'
import { choose } from '../engine/readings/polyphone'
import packed from './built/levels.json'

/** The levels, 1 to 6, of words of a Doc. */
export interface Levels {
  /** Of those that are in the lists. */
  readonly words: Readonly<Record<string, number>>
  /** Of those that are made of characters in the lists, all read as they usually are, and come late in the lists or not at all: the level of the last of these characters. */
  readonly byCharacters: Readonly<Record<string, number>>
}

/** Gives the levels of the words of a Doc; call it once, it opens the lists. */
export function makeLevels({ polyphone }: Pick<Lexicon, 'polyphone'>): (doc: Doc) => Levels {
  const levels = new Map<string, number>()
  const ofCharacters = new Map<string, number>()
  packed.forEach((words, i) => {
    for (const word of words.split(' ')) if (!levels.has(word)) levels.set(word, i + 1)
    for (const character of words) if (!ofCharacters.has(character)) ofCharacters.set(character, i + 1)
  })
  /** Whether a character is read as it is for the most part. */
  const usual = new Map<string, string | undefined>()
  const isUsual = (character: string, syllable: string | undefined): boolean => {
    if (!usual.has(character)) {
      const known = polyphone(character)
      usual.set(character, known && choose(known, []))
    }
    return (usual.get(character) ?? syllable) === syllable
  }
  const levelOf = (word: string, syllables: readonly string[]): number | undefined => {
    const found = Array.from(word, (character, i) => (isUsual(character, syllables[i]) ? ofCharacters.get(character) : undefined))
    return found.every(level => level !== undefined) ? Math.max(...found) : undefined
  }
  return ({ text, plain = text, tokens }) => {
    const found: Record<keyof Levels, Record<string, number>> = { words: {}, byCharacters: {} }
    const unusual = new Set<string>()
    for (const { start, end, reading: syllables } of tokens) {
      const word = plain.slice(start, end)
      const own = levels.get(word)
      if (own !== undefined) found.words[word] = own
      const level = syllables && levelOf(word, syllables)
      if (syllables && level === undefined) unusual.add(word)
      if (level !== undefined && !(own !== undefined && own <= level)) found.byCharacters[word] = level
    }
    // Read so here and otherwise there it needs its pinyin.
    for (const word of unusual) delete found.byCharacters[word]
    return found
  }
}
