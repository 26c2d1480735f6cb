// Builds public/data/dictionary: all of CC-CEDICT, for the background to look words up in.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { DICTIONARY_FILES, fileNumber, formatEntry, formatReference } from '../../utils/data/dictionary'
import { readCedict } from './sources'
import { markTone } from './syllable'

/** The lines of every file, by its number. */
export function dictionaryLines(): string[][] {
  const files = Array.from({ length: DICTIONARY_FILES }, () => new Set<string>())
  const add = (head: string, line: string) => files[fileNumber(head)]?.add(line)
  for (const { simplified, traditional, pinyin, english } of readCedict()) {
    add(simplified, formatEntry({ simplified, traditional, pinyin: withMarks(pinyin), senses: english.map(readable) }))
    if (traditional !== simplified) add(traditional, formatReference(traditional, simplified))
  }
  return files.map(lines => [...lines].sort())
}

/** `Zhong1 guo2` → Zhōng guó; what is no syllable stays. */
const withMarks = (pinyin: string): string =>
  pinyin
    .split(' ')
    .map(syllable => {
      const marked = markTone(syllable) ?? syllable
      return /^[A-Z]/.test(syllable) ? marked.charAt(0).toUpperCase() + marked.slice(1) : marked
    })
    .join(' ')

/** `see 個|个[ge4]` → see 个 (gè): simplified forms and tone marks inside a sense. */
const readable = (sense: string): string =>
  sense.replace(/[^\s,;:()|[\]]+\|(?=\p{Script=Han})/gu, '').replace(/\[([^\]]+)\]/g, (_, pinyin: string) => ` (${withMarks(pinyin)})`)

/** Writes the files. */
export function buildDictionary(): void {
  const folder = new URL('../../public/data/dictionary/', import.meta.url)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  dictionaryLines().forEach((lines, number) => {
    writeFileSync(new URL(`${number}.txt`, folder), `\n${lines.join('\n')}\n`)
  })
}
