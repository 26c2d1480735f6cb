// Chinese names in English text: Hechuan, Xi'an, Shaanxi. Without tone marks, as maps and newspapers in English have them.
import type { Lexicon } from '../lexicon'
import { readText } from '../readings/pinyin'

/** Names that English does not take from their pinyin. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map(
  '陕西 Shaanxi|内蒙古 Inner Mongolia|西藏 Xizang|香港 Hong Kong|澳门 Macao|哈尔滨 Harbin|齐齐哈尔 Qiqihar|呼和浩特 Hohhot|鄂尔多斯 Ordos|乌鲁木齐 Urumqi|喀什 Kashgar|拉萨 Lhasa|日喀则 Xigaze|克拉玛依 Karamay|吐鲁番 Turpan|哈密 Hami|阿坝 Aba|甘孜 Garze|延边 Yanbian|呼伦贝尔 Hulunbuir|锡林郭勒 Xilingol'
    .split('|')
    .map(entry => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
)
const TONE = /[\u0300\u0301\u0304\u030c]/g
const OPENS_WITH_VOWEL = /^[aeo]/

/** The name as one capitalised word; `level` is the character behind it, which may decide how it is read (天台 in 天台县). */
export function romanize(name: string, lexicon: Lexicon, level = ''): string {
  const customary = CUSTOMARY.get(name)
  if (customary) return customary
  const syllables = lexicon.reading(name + level)?.slice(0, name.length) ?? lexicon.reading(name) ?? readText(name)
  let word = ''
  for (const syllable of syllables) {
    const plain = syllable.normalize('NFD').replace(TONE, '').normalize('NFC')
    word += word && OPENS_WITH_VOWEL.test(plain) ? `'${plain}` : plain
  }
  return word.charAt(0).toUpperCase() + word.slice(1)
}
