// How pinyin-pro is asked when it is compared: base tones, as everywhere here.
import { pinyin } from 'pinyin-pro'
import type { System } from './system'

/** Reads with the dictionaries that were added before. */
export function readWithPinyinPro(): System {
  const syllables = (text: string) => pinyin(text, { type: 'array', toneSandhi: false })
  return {
    read: text => {
      const found = syllables(text)
      return Array.from(text).flatMap((character, i) => Array.from({ length: character.length }, () => found[i] ?? ''))
    },
    measured: text => () => syllables(text),
  }
}
