// Pinyin as GB/T 16159 writes it: the syllables of a word joined, names with capitals, apostrophes where a syllable could be misread.
// Syllables may come in any system: after a tone number nothing can be misread, and zhuyin keeps its syllables apart.
import type { Doc, Mention, Token } from '../doc'
import { ZHUYIN } from '../systems'
import { lastStartingBy, type Span } from '../text/span'
import { nameParts } from '../vocabulary/name-parts'

/** A word as it is written in pinyin, which may be more than one token. */
export interface Word extends Span {
  readonly pinyin: string
  /** A syllable for each of its Han characters. */
  readonly reading: readonly string[]
  /** Whether the reader knows it without. */
  readonly known?: boolean
}

/** Generic parts of place names, written apart: Chóngqìng Shì. */
const DIVISION = /[省市县区州盟旗镇乡村]$/
/** Bodies that are named by their level alone are common nouns: shìwěi shūjì. */
const COMMON_BODY = /^(?:[省市县区州盟旗镇乡村各全本我]|街道|党[委组])/
const OPENS_WITH_VOWEL = /^[aāáǎàeēéěèoōóǒò]/
const ENDS_WITH_NUMBER = /\d$/

/** The syllables as one word: shū jì → shūjì, xī ān → Xī'ān with `capital`, xi1 an1 → xi1an1, ㄕㄨ ㄐㄧˋ stays two. */
export function joinSyllables(syllables: readonly string[], capital = false): string {
  let word = ''
  for (const syllable of syllables) word += (word && syllable && between(word, syllable)) + syllable
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function between(word: string, syllable: string): string {
  if (ZHUYIN.test(syllable)) return ' '
  return OPENS_WITH_VOWEL.test(syllable) && !ENDS_WITH_NUMBER.test(word) ? "'" : ''
}

/** The words of `span` that have a reading; `mention` is the one that they stand in, if any. */
export function writtenWords({ text, tokens }: Pick<Doc, 'text' | 'tokens'>, span: Span, mention?: Mention): Word[] {
  const words: Word[] = []
  let previous: Token | undefined
  for (let i = Math.max(0, lastStartingBy(tokens, span.start)); i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.start >= span.end) break
    if (token.start < span.start || !token.reading?.some(Boolean)) continue
    const last = words.at(-1)
    if (mention?.kind === 'place' && last && previous && belongTogether(text, previous, token)) {
      previous = { start: last.start, end: token.end, reading: [...(previous.reading ?? []), ...token.reading] }
      words[words.length - 1] = wordOf(text, previous, mention)
    } else {
      previous = token
      words.push(wordOf(text, token, mention))
    }
  }
  return words
}

const wordOf = (text: string, token: Token, mention?: Mention): Word => ({
  start: token.start,
  end: token.end,
  pinyin: spell(text, token, mention),
  reading: token.reading ?? [],
})

/** The pieces of a place name that dictionaries do not know: 九龙 坡 is one word, and 区 another. */
const belongTogether = (text: string, a: Token, b: Token): boolean =>
  a.end === b.start &&
  (a.end - a.start === 1 || b.end - b.start === 1) &&
  !DIVISION.test(text.slice(a.start, a.end)) &&
  !DIVISION.test(text.slice(b.start, b.end))

function spell(text: string, { start, end, reading = [] }: Token, mention?: Mention): string {
  switch (mention?.kind) {
    case 'person':
      // Without the form of address: Hé xiānsheng.
      return joinSyllables(reading, start < mention.end - nameParts(text.slice(mention.start, mention.end)).after)
    case 'place':
      // A generic part after a name of one syllable belongs to it: Tōngxiàn, but Héchuān Qū.
      return reading.length > 2 && DIVISION.test(text.slice(start, end))
        ? `${joinSyllables(reading.slice(0, -1), true)} ${joinSyllables(reading.slice(-1), true)}`
        : joinSyllables(reading, true)
    case 'organization':
      return joinSyllables(reading, !COMMON_BODY.test(text.slice(mention.start, mention.end)))
    default:
      return joinSyllables(reading)
  }
}

/** How the words of a span are written, with blanks between them. */
export const spellSpan = (doc: Pick<Doc, 'text' | 'tokens'>, span: Span, mention?: Mention): string =>
  writtenWords(doc, span, mention)
    .map(({ pinyin }) => pinyin)
    .join(' ')
