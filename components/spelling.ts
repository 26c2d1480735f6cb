// Pinyin as GB/T 16159 writes it: the syllables of a word joined, names with capitals, apostrophes where a syllable could be misread.
import type { Doc, Mention, Token } from '../utils/engine/doc'
import { nameParts } from '../utils/engine/name-parts'

/** Generic parts of place names, written apart: Chóngqìng Shì. */
const DIVISION = /[省市县区州盟旗镇乡村]$/

const OPENS_WITH_VOWEL = /^[aāáǎàeēéěèoōóǒò]/

/** The syllables as one word: shū jì → shūjì, xī ān → Xī'ān with `capital`. */
export function joinSyllables(syllables: readonly string[], capital = false): string {
  let word = ''
  for (const syllable of syllables) word += word && OPENS_WITH_VOWEL.test(syllable) ? `'${syllable}` : syllable
  return capital ? capitalize(word) : word
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** How the word is written in pinyin; `mention` is the one that it stands in, if any. Undefined without a reading. */
export function spellWord(text: string, { start, end, reading }: Token, mention?: Mention): string | undefined {
  if (!reading?.some(Boolean)) return undefined
  switch (mention?.kind) {
    case 'person':
      return joinSyllables(reading, start < bareNameEnd(text, mention))
    case 'place':
      // A generic part after a name of one syllable belongs to it: Tōngxiàn, but Héchuān Qū.
      return reading.length > 2 && DIVISION.test(text.slice(start, end))
        ? `${joinSyllables(reading.slice(0, -1), true)} ${joinSyllables(reading.slice(-1), true)}`
        : joinSyllables(reading, true)
    case 'organization':
      return joinSyllables(reading, true)
    default:
      return joinSyllables(reading)
  }
}

/** Where the form of address begins that follows the name: Hé xiānsheng. */
const bareNameEnd = (text: string, mention: Mention): number => mention.end - nameParts(text.slice(mention.start, mention.end)).after

/** How the words of a mention are written, with blanks between them. */
export const spellMention = ({ text, tokens }: Pick<Doc, 'text' | 'tokens'>, mention: Mention): string =>
  tokens
    .filter(token => token.start >= mention.start && token.end <= mention.end)
    .flatMap(token => spellWord(text, token, mention) ?? [])
    .join(' ')
