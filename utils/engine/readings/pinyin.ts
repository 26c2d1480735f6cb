// All that we ask of pinyin-pro. Base tones of 一 and 不, as dictionaries and GB/T 16159 have them.
import { pinyin } from 'pinyin-pro'
import { plainText } from '../text/plain'

const LONE_SURROGATE = /\p{Surrogate}/gu
/** pinyin-pro's default, the most probable cut, loses an exponent every few dozen characters and then forgets its words. */
const FEWEST_WORDS = 3

/** A syllable for each code point of `text`: lower case, with tone mark; '' for what is not Han or not known. */
export const readText = (text: string): string[] => read(text, 'off')

/** The same for a Chinese personal name, whose surname is read as one (曾 zēng, 任 rén). */
export const readName = (name: string): string[] => read(name, 'head')

function read(text: string, surname: 'off' | 'head'): string[] {
  const clean = plainText(text.replace(LONE_SURROGATE, '?'))
  const syllables = pinyin(clean, { type: 'array', toneSandhi: false, surname, segmentit: FEWEST_WORDS })
  let i = 0
  for (const character of clean) {
    if (syllables[i] === character) syllables[i] = ''
    i++
  }
  return syllables
}
