// Builds public/data/dictionary: all of CC-CEDICT, for the background to look words up in.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { DICTIONARY_FILES, fileNumber, formatEntry, formatReference } from '../../utils/data/dictionary'
import type { DictionaryEntry } from '../../utils/engine/dictionary-entry'
import { readLevels } from './levels'
import { readCedict, readCounts } from './sources'
import { markTone } from './syllable'

/** The lines of every file, by its number. */
export function dictionaryLines(): string[][] {
  const files = Array.from({ length: DICTIONARY_FILES }, () => new Set<string>())
  const add = (head: string, line: string) => files[fileNumber(head)]?.add(line)
  const levels = new Map(readLevels().flatMap((words, i) => words.map(word => [word, i + 1] as const)))
  const ranks = rankWords()
  for (const { simplified, traditional, pinyin, english } of readCedict()) {
    const senses = english.map(sense => readable(sense, simplified))
    const entry: DictionaryEntry = {
      ...{ simplified, traditional, pinyin: withMarks(pinyin) },
      senses: senses.filter(sense => !sense.startsWith(MEASURES)),
      level: levels.get(simplified),
      rank: ranks.get(simplified),
      measures: senses
        .filter(sense => sense.startsWith(MEASURES))
        .map(sense => sense.slice(MEASURES.length).replaceAll(',', ', '))
        .join(', '),
    }
    add(simplified, formatEntry(entry))
    if (traditional !== simplified) add(traditional, formatReference(traditional, simplified))
  }
  return files.map(lines => [...lines].sort())
}

/** What a sense begins with that names the measure words. */
const MEASURES = 'CL:'
/** Words that are used more seldom have no rank: of them it tells nothing. */
const MOST_RANKED = 20_000

/** The place of each word in the order of how often it stands in jieba's corpus. */
function rankWords(): Map<string, number> {
  const counted = [...readCounts()].sort(([a, { count: one }], [b, { count: other }]) => other - one || (a < b ? -1 : 1))
  return new Map(counted.slice(0, MOST_RANKED).map(([word], i) => [word, i + 1]))
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

/** One syllable with a number for its tone, in pinyin that stands in the English. */
const SYLLABLE = '[a-zü:]{1,6}[1-5]'
const NUMBERED = new RegExp(`\\b${SYLLABLE}(?:[ -]?${SYLLABLE})*(?![\\w-])`, 'gi')

/**
 * `see 個|个[ge4]` → see 个 (gè): simplified forms and tone marks inside a sense; `variant of 臺灣|台湾[Tai2 wan1]` of 台湾 itself keeps the form
 * that is meant.
 */
const readable = (sense: string, simplified: string): string =>
  sense
    .replace(/([^\s,;:()|[\]]+)\|(\p{Script=Han}+)/gu, (_, other: string, form: string) => (form === simplified ? other : form))
    .replace(/ ?\[([^\]]+)\]/g, (_, pinyin: string) => ` (${withMarks(pinyin)})`)
    .replace(NUMBERED, numbered => markAll(numbered))

/** kui3lei3 → kuǐlěi; chemical formulas and names of models stay, since they are no syllables. */
function markAll(numbered: string): string {
  const syllables = numbered.match(new RegExp(SYLLABLE, 'gi')) ?? []
  const isPinyin = syllables.every(
    syllable => syllable.length > 2 && syllable === syllable.toLowerCase() && markTone(syllable) !== undefined,
  )
  return isPinyin ? numbered.replace(new RegExp(SYLLABLE, 'gi'), syllable => markTone(syllable) ?? syllable) : numbered
}

/** Writes the files. */
export function buildDictionary(): void {
  const folder = new URL('../../public/data/dictionary/', import.meta.url)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  dictionaryLines().forEach((lines, number) => {
    writeFileSync(new URL(`${number}.txt`, folder), `\n${lines.join('\n')}\n`)
  })
}
