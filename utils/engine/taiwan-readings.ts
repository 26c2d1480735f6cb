// The readings of Taiwan, laid over those of the mainland on pages in traditional characters.

import type { Doc, Token } from './doc'
import { unmarkTone } from './syllable'
import { WHOLE_HAN } from './text/characters'
import { TAIWAN_READINGS } from './vocabulary/taiwan-readings'

const HAN = new RegExp(`[${WHOLE_HAN}]`, 'gu')

/** The conjunction, a word by itself: hàn, but hépíng. */
const AND = '和'

/** The Doc as Taiwan reads it aloud; a page in simplified characters is the same. */
export const readAsInTaiwan = (doc: Doc): Doc =>
  doc.script === 'Hant' ? { ...doc, tokens: doc.tokens.map(token => read(token, doc.text.slice(token.start, token.end))) } : doc

function read(token: Token, word: string): Token {
  const { reading } = token
  if (!reading) return token
  if (word === AND && reading[0] === 'hé') return { ...token, reading: ['hàn'] }
  const whole = thereOf(word, reading)
  if (whole) return { ...token, reading: whole }
  const characters = word.match(HAN) ?? []
  const there = reading.map((syllable, i) => thereOf(characters[i] ?? '', [syllable])?.[0] ?? syllable)
  return there.some((syllable, i) => syllable !== reading[i]) ? { ...token, reading: there } : token
}

/** A character that has lost its tone here has it there: 知識 zhīshi, zhīshì. */
const thereOf = (word: string, reading: readonly string[]): readonly string[] | undefined =>
  TAIWAN_READINGS.get(word)?.find(({ here }) =>
    here.every((syllable, i) => syllable === reading[i] || withoutTone(syllable) === reading[i]),
  )?.there

const withoutTone = (syllable: string): string => unmarkTone(syllable).letters
