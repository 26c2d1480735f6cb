// Builds utils/data/built/words.json: the words that segmentation knows, with their frequencies.
import { mkdirSync, writeFileSync } from 'node:fs'
import { LONGEST, packWords, type WordEntry } from '../../utils/data/packed-words'
import { type Count, cedictBySimplified, readCounts } from './sources'

/** Counts below these are jieba's stand-ins for "not seen" or too rare to be worth their bytes. */
const SEEN_IN_DICTIONARY = 8
const SEEN_ALONE = 30
/** A part of a phrase must be a common word by itself. */
const SEEN_AS_PART = 200
/** Zipf frequency given to words that only CC-CEDICT has. */
const UNSEEN = 1.6

/** The word list and the frequencies, by word. */
export function chooseWords(): Map<string, WordEntry> {
  const counts = readCounts()
  const dictionary = cedictBySimplified()
  const corpus = [...counts.values()].reduce((sum, { count }) => sum + count, 0)
  const words = new Map<string, WordEntry>()
  for (const word of new Set([...counts.keys(), ...dictionary.keys()])) {
    const seen = counts.get(word)
    const entries = dictionary.get(word)
    if (
      word.length > LONGEST ||
      /[\ud800-\udfff]/.test(word) ||
      !isUseful(
        word,
        seen,
        entries?.map(entry => entry.english[0] ?? ''),
      )
    )
      continue
    const zipf = seen ? Math.max(UNSEEN, Math.log10((seen.count / corpus) * 1e9)) : UNSEEN
    words.set(word, { zipf, phrase: isPhrase(word, counts, entries), tag: letterOf(seen?.tag ?? '') })
  }
  return words
}

/** A tag in one letter: the second of two names the kind (nr → R, vn → N). */
const letterOf = (tag: string): string => (tag.length > 1 ? tag.charAt(1).toUpperCase() : tag || ' ')

function isUseful(word: string, seen: Count | undefined, senses: readonly string[] | undefined): boolean {
  if (word.length === 1) return seen !== undefined && seen.count >= SEEN_IN_DICTIONARY
  if (!senses) return seen !== undefined && seen.count >= SEEN_ALONE && !/^(nr|nrfg|m|mq)$/.test(seen.tag)
  if (seen) return seen.count >= SEEN_IN_DICTIONARY
  return (
    word.length <= 4 &&
    !senses.every(sense =>
      /variant of|^see |used in |\((dialect|arch|old|slang|chemistry|biology|bird species|Tw|onom|loanword)/.test(sense),
    )
  )
}

/** Four characters or more that fall into common words of two or more; idioms and names of one word stay whole. */
function isPhrase(
  word: string,
  counts: ReadonlyMap<string, Count>,
  entries: readonly { pinyin: string; english: readonly string[] }[] | undefined,
): boolean {
  const tag = counts.get(word)?.tag ?? ''
  if (word.length < 4 || /^i/.test(tag) || (word.length === 4 && /^[lz]/.test(tag))) return false
  if (entries?.some(entry => /^[A-Z][^A-Z]*$/.test(entry.pinyin) || /idiom|proverb/.test(entry.english.join()))) return false
  return splits(word, counts)
}

function splits(word: string, counts: ReadonlyMap<string, Count>): boolean {
  for (let i = 2; i <= word.length - 2; i++) {
    const rest = word.slice(i)
    if (isPart(word.slice(0, i), counts) && (isPart(rest, counts) || splits(rest, counts))) return true
  }
  return false
}

const isPart = (part: string, counts: ReadonlyMap<string, Count>): boolean =>
  part.length <= 3 && (counts.get(part)?.count ?? 0) >= SEEN_AS_PART

/** Writes the packed word list. */
export function buildWords(words: ReadonlyMap<string, WordEntry>): void {
  const file = new URL('../../utils/data/built/words.json', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, JSON.stringify(packWords(words)))
}
