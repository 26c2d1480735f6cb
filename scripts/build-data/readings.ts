// Builds utils/data/built/readings.json: the words with the syllables that pinyin-pro reads otherwise than CC-CEDICT; and those that it lacks, read as
// the words in them are, a lone polyphone as the classifier would.
import { mkdirSync, writeFileSync } from 'node:fs'
import { openPolyphones } from '../../utils/data/packed-polyphones'
import { packReadings } from '../../utils/data/packed-readings'
import type { WordEntry } from '../../utils/data/packed-words'
import polyphones from '../../utils/data/polyphones.json'
import { readText } from '../../utils/engine/readings/pinyin'
import { oddsOf } from '../../utils/engine/readings/polyphone'
import { featuresOf, givenFeature } from '../../utils/engine/readings/polyphone-features'
import { FULL_TONES, PLACE_READINGS } from '../../utils/engine/vocabulary/readings'
import { cedictBySimplified } from './sources'
import { markTone } from './syllable'

/** Characters that dictionaries mark as "mostly neutral" in such words: papers are read with the full tone. */
const MOSTLY_NEUTRAL = /[来去里面个]/
/** In a name of one word of two characters these have a tone of their own (美的 Měidí), in running text hardly ever. */
const PARTICLE = /[的得地了着]/

/**
 * In names these are read so, foreign ones above all (塞尔维亚, 佛罗里达, 圣赫勒拿, 阿什哈巴德, 爱丽舍宫), whatever CC-CEDICT and pinyin-pro take
 * from other words.
 */
const IN_NAMES: Readonly<Record<string, string>> = { 塞: 'sài', 佛: 'fó', 勒: 'lè', 什: 'shí', 舍: 'shè' }
/** How much more probable than pinyin-pro's reading that of the classifier must be, in log odds: without a sentence it knows little. */
const LEAST_ODDS = 2

const dictionary = cedictBySimplified()
const polyphone = openPolyphones(polyphones)

/** The syllables that are to replace pinyin-pro's, by word; '' where its own stand. */
export function chooseReadings(words: ReadonlyMap<string, WordEntry>): Map<string, readonly string[]> {
  const chosen = new Map<string, readonly string[]>()
  for (const [word, { phrase, tag }] of words) {
    if (word.length < 2 || phrase) continue
    const base = readText(word)
    const known = dictionary.has(word) ? spell(word) : Object.assign(readParts(word, base, words), readEnd(word, tag))
    const reading = Object.assign(known, readHead(word))
    const replaced = base.map((given, i) => {
      const syllable = reading[i]
      return !syllable || syllable === given || keepsTone(word, i, syllable, given) ? '' : syllable
    })
    if (replaced.some(Boolean)) chosen.set(word, replaced)
  }
  return chosen
}

/** A division whose name stands in our own table is read as it is there: 曲靖市 as 曲靖. */
const readHead = (word: string): readonly string[] => (DIVISION.test(word) && PLACE_READINGS.get(word.slice(0, -1))) || []
const DIVISION = /[省市州县区旗镇乡村]$/

/**
 * What the last character of a word that CC-CEDICT lacks says by itself: 轻轻地 tells how, 儿 colours the syllable before it (模样儿, 爷儿俩), 将 is a general
 * and 都 a capital in a noun (众将, 元大都), 都 wherever it stands in a name.
 */
function readEnd(word: string, tag: string): Record<number, string> {
  const last = word.length - 1
  if (/^(.)\1地$/u.test(word) || (/..地$/u.test(word) && /[dz]/.test(tag))) return { [last]: 'de' }
  const coloured = /[^男]儿(?=[们俩]?$)/u.exec(word)
  if (coloured) return { [coloured.index + 1]: 'r' }
  const isName = NAME.test(tag)
  if (!isName && tag !== 'n') return {}
  if (word.endsWith('将')) return { [last]: 'jiàng' }
  return Object.fromEntries([...word.matchAll(isName ? /都/gu : /(?<!^)都/gu)].map(({ index }) => [index, 'dū']))
}
/** Names of persons, places, bodies and others, as `letterOf` writes them. */
const NAME = /[RSTZ]/

/** What CC-CEDICT says of each character, where all its entries say the same; nothing for a particle that is half of a name. */
function spell(word: string): (string | undefined)[] {
  const entries = dictionary.get(word) ?? []
  const isName = entries.every(entry => /^[A-Z]/.test(entry.pinyin))
  const spellings = entries.map(entry => entry.pinyin.toLowerCase().split(' ').map(markTone))
  if (spellings.some(spelling => spelling.length !== word.length || !spelling.every(Boolean))) return []
  return Array.from(word, (character, i) => {
    if (isName && word.length === 2 && PARTICLE.test(character)) return undefined
    const own = isName ? IN_NAMES[character] : undefined
    return own ?? (spellings.every(spelling => spelling[i] === spellings[0]?.[i]) ? spellings[0]?.[i] : undefined)
  })
}

/** What is known of a word that CC-CEDICT lacks: its parts are read as they are by themselves, the longest first. */
function readParts(word: string, base: readonly string[], words: ReadonlyMap<string, WordEntry>): (string | undefined)[] {
  const reading = Array.from<string | undefined>({ length: word.length })
  const done = Array.from({ length: word.length }, () => false)
  for (let length = word.length - 1; length >= 2; length--)
    for (let i = 0; i + length <= word.length; i++) {
      const part = word.slice(i, i + length)
      if (!dictionary.has(part) || !words.has(part) || done.slice(i, i + length).some(Boolean)) continue
      done.fill(true, i, i + length)
      // Whether a neutral tone stays neutral in a longer word is left to pinyin-pro: 吵闹 chǎonao, but 吵吵闹闹.
      for (const [at, syllable] of spell(part).entries()) if (syllable && syllable !== toneless(syllable)) reading[i + at] = syllable
    }
  return reading.map((syllable, at) => syllable ?? (done[at] ? undefined : readAlone(word, at, base, words)))
}

/** What the classifier says of a character, if it is sure. */
function readAlone(word: string, at: number, base: readonly string[], words: ReadonlyMap<string, WordEntry>): string | undefined {
  const known = polyphone(word.charAt(at))
  const given = base[at] ?? ''
  if (!known || PARTICLE.test(word.charAt(at))) return undefined
  const unread = { word, text: word, words: [{ start: 0, end: word.length }], index: 0, base }
  const tag = (of: string) => words.get(of)?.tag ?? ' '
  const odds = oddsOf(known, [...featuresOf(unread, at, given, { tag }, true), givenFeature(given, true)])
  const most = Math.max(...odds)
  const sure = most - (odds[known.readings.indexOf(given)] ?? Number.NEGATIVE_INFINITY) >= LEAST_ODDS
  return sure ? known.readings[odds.indexOf(most)] : undefined
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
