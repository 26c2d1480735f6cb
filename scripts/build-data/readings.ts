// Builds utils/data/built/readings.json: the words that CC-CEDICT reads in one way only, with the syllables that pinyin-pro reads otherwise.
import { mkdirSync, writeFileSync } from 'node:fs'
import { FULL_TONES } from '../../utils/data/full-tones'
import { packReadings } from '../../utils/data/packed-readings'
import type { WordEntry } from '../../utils/data/packed-words'
import { readText } from '../../utils/engine/readings/pinyin'
import { cedictBySimplified } from './sources'
import { markTone } from './syllable'

/** Characters that dictionaries mark as "mostly neutral" in such words: papers are read with the full tone. */
const MOSTLY_NEUTRAL = /[来去里面个]/
/** In a name of one word these have a tone of their own (美的 Měidí), in running text hardly ever. */
const PARTICLE = /[的得地了着]/

/** The syllables that are to replace pinyin-pro's, by word; '' where its own stand. */
export function chooseReadings(words: ReadonlyMap<string, WordEntry>): Map<string, readonly string[]> {
  const chosen = new Map<string, readonly string[]>()
  const dictionary = cedictBySimplified()
  for (const [word, { phrase }] of words) {
    const entries = dictionary.get(word)
    if (word.length < 2 || phrase || !entries) continue
    const spellings = new Set(entries.map(entry => entry.pinyin.toLowerCase()))
    if (spellings.size > 1 || (PARTICLE.test(word) && entries.every(entry => /^[A-Z]/.test(entry.pinyin)))) continue
    const reading = markTones([...spellings].join())
    const base = readText(word)
    if (reading?.length !== base.length) continue
    const replaced = reading.map((syllable, i) => (syllable === base[i] || keepsTone(word, i, syllable, base[i] as string) ? '' : syllable))
    if (replaced.some(Boolean)) chosen.set(word, replaced)
  }
  return chosen
}

/** Nothing if any of it is no syllable. */
function markTones(spelling: string): string[] | undefined {
  const reading = spelling.split(' ').flatMap(syllable => markTone(syllable) ?? [])
  return reading.length === spelling.split(' ').length ? reading : undefined
}

const toneless = (syllable: string) =>
  syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')

const keepsTone = (word: string, at: number, syllable: string, base: string): boolean =>
  syllable === toneless(base) &&
  (MOSTLY_NEUTRAL.test(word.charAt(at)) || (at === word.length - 1 && FULL_TONES.some(full => word.endsWith(full))))

/** Writes the readings that differ. */
export function buildReadings(words: ReadonlyMap<string, WordEntry>): void {
  const file = new URL('../../utils/data/built/readings.json', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, JSON.stringify(packReadings(chooseReadings(words))))
}
