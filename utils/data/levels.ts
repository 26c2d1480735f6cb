// Which level of the HSK, the Chinese proficiency test, a word belongs to.
import type { Doc } from '../engine/doc'
import packed from './built/levels.json'

/** The level, 1 to 6, of the words that have one. */
export type Levels = Readonly<Record<string, number>>

/** Gives the levels of the words of a Doc; call it once, it opens the lists. */
export function makeLevels(): (doc: Doc) => Levels {
  const levels = new Map<string, number>()
  packed.forEach((words, i) => {
    for (const word of words.split(' ')) if (!levels.has(word)) levels.set(word, i + 1)
  })
  return ({ text, plain = text, tokens }) => {
    const found: Record<string, number> = {}
    for (const { start, end } of tokens) {
      const word = plain.slice(start, end)
      const level = levels.get(word)
      if (level !== undefined) found[word] = level
    }
    return found
  }
}
