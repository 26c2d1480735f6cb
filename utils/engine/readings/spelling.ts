// Pinyin as GB/T 16159 writes it: the syllables of a word joined, names with capitals, apostrophes where a syllable could be misread.
// Syllables may come in any system: after a tone number nothing can be misread, and zhuyin keeps its syllables apart.
import type { Doc, Mention, Token } from '../doc'
import { ZHUYIN } from '../systems'
import { lastStartingBy, type Span } from '../text/span'
import { lengthOfAddress } from '../vocabulary/form-of-address'
import { type PhraseWord, phraseWords } from '../vocabulary/phrase-words'

/** A word as it is written in pinyin, which may be more than one token. */
export interface Word extends Span {
  readonly pinyin: string
  /** A syllable for each of its Han characters. */
  readonly reading: readonly string[]
  /** Whether the reader knows it without. */
  readonly known?: boolean
}

/** A mention, with what the table of set phrases says of its words. */
interface Around extends Pick<Mention, 'kind' | 'start' | 'end'> {
  readonly text: string
  readonly phrase: readonly PhraseWord[]
}

/** Generic parts of place names, written apart: Chóngqìng Shì. */
const DIVISION = /[省市县区州盟旗镇乡村]$/
/** Bodies that are named by their level alone are common nouns: shìwěi shūjì. */
const COMMON_BODY = /^(?:[省市县区州盟旗镇乡村各本我]|全(?!国)|街道|党[委组])/
/** Divisions that are pointed to, not named: wǒ shì, quán qū. */
const COMMON_PLACE = /^(?:[我本全该各两贵此]|[一二三四五六七八九十]+)(?:[省市县区州盟旗镇乡村国地境港]|街道|社区)+$/
const POINTED_TO = /^[我本全该各两][省市县区州盟旗镇乡村]$/
/** Kinds of districts, none of them a name of its own with a generic part: zìzhìqū. */
const ONE_WORD = /(?:自治[区州县旗]|(?:示范|开发|高新|保税|试验|实验|行政|工业|经济|风景|生活|[新社特园景库灾军牧矿小])区)$/
/** National congresses of the Party: Èrshí Dà. */
const CONGRESS = /^(?:十[一二三四五六七八九]|二十[一二]?)大$/
const COUNTED = /^([一二三四五六七八九十百千两几]+)([年次届个项名岁位])$/
/** Words of names that have no capital. */
const SMALL = /^[的和与及之暨]$/
const OPENS_WITH_VOWEL = /^[aāáǎàeēéěèoōóǒò]/
const ENDS_WITH_NUMBER = /\d$/
const ORDINAL = /^第[〇零一二三四五六七八九十百千万]+$/
const TO_99 = /^(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九几][十百千])$/
/** Each of two characters twice: gāngān-jìngjìng. */
const TWICE = /^(.)\1(.)\2$/u

/** Whether a mention names somebody or some place, rather than point to one: 南湖区, but not 我区 or 全区. */
export const isProperName = (doc: Pick<Doc, 'text' | 'plain'>, { kind, start, end }: Pick<Mention, 'kind' | 'start' | 'end'>): boolean =>
  kind === 'person' || (kind === 'place' && !COMMON_PLACE.test((doc.plain ?? doc.text).slice(start, end)))

/** The syllables as one word: shū jì → shūjì, xī ān → Xī'ān with `capital`, xi1 an1 → xi1an1, ㄕㄨ ㄐㄧˋ stays two. */
export function joinSyllables(syllables: readonly string[], capital = false): string {
  let word = ''
  for (const syllable of syllables) word += (word && syllable && between(word, syllable)) + syllable
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** A word in parts of some syllables each: shíshì-qiúshì, dì-yī. */
function hyphenate(syllables: readonly string[], parts: PhraseWord['parts']): string {
  let at = 0
  const joined = parts.map(({ length, capital }) => {
    at += length
    return joinSyllables(syllables.slice(at - length, at), capital)
  })
  return joined.join(syllables.some(syllable => ZHUYIN.test(syllable)) ? ' ' : '-')
}

function between(word: string, syllable: string): string {
  if (ZHUYIN.test(syllable)) return ' '
  return OPENS_WITH_VOWEL.test(syllable) && !ENDS_WITH_NUMBER.test(word) ? "'" : ''
}

/** The words of `span` that have a reading; `mention` is the one that they stand in, if any. */
export function writtenWords(
  { text: printed, plain: text = printed, tokens }: Pick<Doc, 'text' | 'plain' | 'tokens'>,
  span: Span,
  mention?: Mention,
): Word[] {
  const around = mention && aroundOf(text, mention)
  const words: Word[] = []
  let previous: Token | undefined
  for (let i = Math.max(0, lastStartingBy(tokens, span.start)); i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.start >= span.end) break
    if (token.start < span.start || !token.reading?.some(Boolean)) continue
    const last = words.at(-1)
    if (last && previous && previous.end === token.start && belongTogether(text, previous, token, mention)) {
      previous = { start: last.start, end: token.end, reading: [...(previous.reading ?? []), ...token.reading] }
      words[words.length - 1] = wordOf(text, previous, around)
    } else {
      previous = token
      words.push(wordOf(text, token, around))
    }
  }
  return words
}

function aroundOf(text: string, { kind, start, end }: Mention): Around {
  const own = text.slice(start, end)
  return { kind, start, end, text: own, phrase: kind === 'phrase' ? phraseWords(own) : [] }
}

const wordOf = (text: string, token: Token, mention?: Around): Word => ({
  start: token.start,
  end: token.end,
  pinyin: spell(text.slice(token.start, token.end), token, mention),
  reading: token.reading ?? [],
})

/** The pieces of a place name that dictionaries do not know (九龙 坡 is one word, and 区 another), of an ordinal, and of a number below a hundred. */
function belongTogether(text: string, a: Token, b: Token, mention?: Mention): boolean {
  const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)]
  const number = first + (COUNTED.exec(second)?.[1] ?? second)
  if (ORDINAL.test(number) || TO_99.test(number)) return true
  if (mention?.kind !== 'place' || COMMON_PLACE.test(text.slice(mention.start, mention.end))) return false
  return (first.length === 1 || second.length === 1) && !DIVISION.test(first) && !DIVISION.test(second)
}

function spell(word: string, { start, end, reading = [] }: Token, mention?: Around): string {
  if (CONGRESS.test(word)) return spaced(reading, reading.length - 1, true)
  if (POINTED_TO.test(word) || COUNTED.test(word)) return spaced(reading, reading.length - 1)
  const ordinal = word.startsWith('第') ? COUNTED.exec(word.slice(1)) : null
  if (ordinal) return `${hyphenate(reading.slice(0, -1), inParts(1, reading.length - 2))} ${reading.at(-1)}`
  if (ORDINAL.test(word)) return hyphenate(reading, inParts(1, reading.length - 1))
  switch (mention?.kind) {
    case 'person':
      // Without the form of address: Hé xiānsheng.
      return joinSyllables(reading, start < mention.end - lengthOfAddress(mention.text))
    case 'place':
      if (COMMON_PLACE.test(mention.text)) return joinSyllables(reading)
      // A generic part after a name of one syllable belongs to it: Tōngxiàn, but Héchuān Qū.
      return hasGenericPart(word) ? spaced(reading, reading.length - 1, true) : joinSyllables(reading, !SMALL.test(word))
    case 'organization':
      if (start === mention.start && end < mention.end && hasGenericPart(word)) return spaced(reading, reading.length - 1, true)
      return joinSyllables(reading, !COMMON_BODY.test(mention.text) && !SMALL.test(word))
    case 'phrase': {
      const known = mention.phrase.find(each => mention.start + each.start === start && mention.start + each.end === end)
      if (known) return hyphenate(reading, known.parts)
    }
  }
  return TWICE.test(word) ? hyphenate(reading, inParts(2, 2)) : joinSyllables(reading)
}

/** Two words, the first of some syllables. */
const spaced = (syllables: readonly string[], length: number, capital = false): string =>
  `${joinSyllables(syllables.slice(0, length), capital)} ${joinSyllables(syllables.slice(length), capital)}`

const hasGenericPart = (word: string): boolean => word.length > 2 && DIVISION.test(word) && !ONE_WORD.test(word)

const inParts = (...lengths: readonly number[]): PhraseWord['parts'] => lengths.map(length => ({ length, capital: false }))

/** How the words of a span are written, with blanks between them. */
export const spellSpan = (doc: Pick<Doc, 'text' | 'plain' | 'tokens'>, span: Span, mention?: Mention): string =>
  writtenWords(doc, span, mention)
    .map(({ pinyin }) => pinyin)
    .join(' ')
