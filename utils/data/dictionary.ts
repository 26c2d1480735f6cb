// CC-CEDICT for look-ups: cut into files by first character, so that one look-up reads one small file and parses nothing.

import type { DictionaryEntry } from '../engine/dictionary-entry'

/** What a file of the dictionary holds on a word. */
export interface Found {
  readonly entries: readonly DictionaryEntry[]
  /** Simplified forms of a traditional word, to be looked up in files of their own. */
  readonly simplified: readonly string[]
}

/** Number of files that the dictionary is cut into. */
export const DICTIONARY_FILES = 128

/** Path, from the root of the extension, of the file with all words that begin as `word` does. */
export const dictionaryFile = (word: string): string => `data/dictionary/${fileNumber(word)}.txt`

/** Number of the file with all words that begin as `word` does. */
export const fileNumber = (word: string): number => (word.codePointAt(0) ?? 0) % DICTIONARY_FILES

/** A line of a file; a file is its lines, each with a line break before and after. */
export const formatEntry = ({ simplified, traditional, pinyin, level, rank, measures, senses }: DictionaryEntry): string =>
  [simplified, traditional, pinyin, level ?? '', rank ?? '', measures ?? '', ...senses.map(sense => sense.replace(/[\t\n]/g, ' '))].join(
    '\t',
  )

/** A line that sends the reader of a traditional word to a simplified one. */
export const formatReference = (traditional: string, simplified: string): string => `${traditional}\t${simplified}`

/** What `file`, the text of `dictionaryFile(word)`, holds on exactly this word. */
export function lookUp(file: string, word: string): Found {
  const entries: DictionaryEntry[] = []
  const found: string[] = []
  const head = `\n${word}\t`
  for (let at = file.indexOf(head); word && at >= 0; at = file.indexOf(head, at + 1)) {
    const [simplified = '', second = '', pinyin, level, rank, measures, ...senses] = file
      .slice(at + 1, file.indexOf('\n', at + 1))
      .split('\t')
    if (pinyin === undefined) found.push(second)
    else
      entries.push({
        ...{ simplified, traditional: second, pinyin, senses },
        ...(level && { level: Number(level) }),
        ...(rank && { rank: Number(rank) }),
        ...(measures && { measures }),
      })
  }
  return { entries, simplified: found }
}
