// Chinese names in English text: Hechuan, Xi'an, Shaanxi. Without tone marks, as maps and newspapers in English have them.
import type { Lexicon } from '../lexicon'
import { readText } from '../readings/pinyin'
import { DIVISION_ENGLISH, HONG_KONG_DISTRICTS } from '../vocabulary/place-parts'

const TONE = /[\u0300\u0301\u0304\u030c]/g
const OPENS_WITH_VOWEL = /^[aeo]/

/** The name as one capitalised word; `level` is the character behind it, which may decide how it is read (天台 in 天台县). */
export function romanize(name: string, lexicon: Lexicon, level = ''): string {
  const customary = customaryName(name, level)
  if (customary) return customary
  let word = ''
  for (const syllable of readPlace(name, lexicon, level)) {
    const plain = syllable.normalize('NFD').replace(TONE, '').normalize('NFC')
    word += word && OPENS_WITH_VOWEL.test(plain) ? `'${plain}` : plain
  }
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Of 曲水 the name in Quxu County, where 县 follows. */
function customaryName(name: string, level: string): string | undefined {
  const listed = DIVISION_ENGLISH.get(name)
  if (listed) return listed
  return (DIVISION_ENGLISH.get(name + level) ?? (/[县镇乡村]/.test(level) ? undefined : HONG_KONG_DISTRICTS.get(name)))?.replace(
    / (?:County|District|Banner|Prefecture)$/,
    '',
  )
}

/** Its syllables with tone marks. Where the lists say nothing of a character, or of the whole name, it is read as in running text. */
export function readPlace(name: string, lexicon: Lexicon, level = ''): string[] {
  const listed = lexicon.reading(name + level) ?? lexicon.reading(name)
  return readText(name).map((syllable, i) => listed?.[i] || syllable)
}
