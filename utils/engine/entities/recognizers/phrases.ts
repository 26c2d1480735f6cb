// Political set phrases (提法), by the glossary.
import { isHan } from '../../text/characters'
import type { Phrase } from '../knowledge'
import type { Candidate, Page, Recognizer } from '../recognizer'

/** Punctuation that newspapers put into set phrases or leave out: 不信谣、不传谣 and 不信谣不传谣. */
const LOOSE = /[、，,·\s“”‘’"]/
const OPENING = /[“‘]/
/** 二十四史 does not hold 四史. */
const NUMERAL = /[〇零一二三四五六七八九十百千万亿\d]/

/** From this length on a phrase may have punctuation inside that the glossary does not have. */
const LONG = 4
/** From this length on a phrase is one whatever words it is cut into; 三个代表团 holds none. */
const SURE = 6

interface Found {
  readonly end: number
  readonly phrase: Phrase
}

/** The longest phrase that starts at `at`, if any; punctuation inside may be missing or added. */
function longestPhrase({ text, lexicon }: Page, at: number): Found | undefined {
  const { entities } = lexicon
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  if (isHan(first) && isHan(second) && !entities.phraseLengths(first, second)) return undefined
  const quoted = OPENING.test(text.charAt(at))
  /** A bit for each length that a phrase may have that begins so. */
  let lengths = 0
  let reach = 2
  let bare = ''
  let loose = quoted
  let found: Found | undefined
  for (let end = quoted ? at + 1 : at; end < text.length && bare.length < reach; ) {
    const character = text.charAt(end++)
    if (character === '\n') break
    if (LOOSE.test(character)) {
      if (bare.length === 0) break
      loose = true
      continue
    }
    bare += character
    if (bare.length < 2) continue
    if (bare.length === 2) {
      lengths = entities.phraseLengths(bare.charCodeAt(0), bare.charCodeAt(1))
      reach = lengths < 0 ? Number.POSITIVE_INFINITY : 31 - Math.clz32(lengths)
    }
    if (bare.length > reach) break
    const phrase = lengths & (1 << Math.min(31, bare.length)) ? entities.phrase(bare) : undefined
    if (phrase && (!loose || bare.length >= LONG) && quotesClose(text.slice(at, end))) found = { end, phrase }
  }
  return found
}

/** A phrase that begins inside quotation marks ends inside them: 动态清零”总方针 holds only 动态清零. */
const quotesClose = (phrase: string): boolean =>
  phrase.split('“').length === phrase.split('”').length &&
  phrase.split('‘').length === phrase.split('’').length &&
  phrase.split('"').length % 2 === 1

/** The rendering, and what the phrase stands for: the four earlies: 早发现 early detection; 早报告 early reporting; … */
const glossOf = ({ rendering, contents }: Phrase): string =>
  contents.length ? `${rendering}: ${contents.map(({ chinese, english }) => `${chinese} ${english}`).join('; ')}` : rendering

export const phrases: Recognizer = {
  name: 'phrases',
  about: 'Set phrases of the glossary, whatever punctuation divides their parts.',
  find: page => {
    const { text } = page
    const found: Candidate[] = []
    for (let at = 0; at < text.length; at++) {
      const match = longestPhrase(page, at)
      if (!match || !standsAlone(page, at, match)) continue
      const { end, phrase } = match
      found.push({
        start: at,
        end,
        kind: 'phrase',
        tier: 'listed',
        gloss: glossOf(phrase),
        ...(phrase.text !== text.slice(at, end) && { canonical: phrase.text }),
      })
      at = end - 1
    }
    return found
  },
  examples: [
    { text: '坚持人民至上、生命至上，落实“四早”要求。', finds: ['人民至上、生命至上', '四早'] },
    { text: '做到不信谣不传谣不造谣。', finds: ['不信谣不传谣不造谣'] },
    { text: '学习“三个代表”重要思想，增强‘四个意识’。', finds: ['“三个代表”重要思想', '四个意识'] },
    { text: '四早市开张，三个代表团到会，他通读二十四史。', finds: [], not: ['落实“四早”要求。', '坚持三个代表。', '学习“四史”。'] },
    { text: '坚持“动态清零”总方针', finds: ['动态清零'] },
  ],
}

/** Whether the phrase is no part of a longer word or number. */
function standsAlone(page: Page, at: number, { end, phrase }: Found): boolean {
  const { text } = page
  if (NUMERAL.test(text.charAt(at)) && NUMERAL.test(text.charAt(at - 1))) return false
  const length = phrase.text.length
  if (length >= SURE) return true
  return !(
    (length < LONG && splitsWord(page, at)) ||
    splitsWord(page, end) ||
    (end < text.length && page.lexicon.hasWord(text.slice(end - 2, end + 1)))
  )
}

/** Whether a word of the likeliest cut runs over the offset. */
function splitsWord({ units, startingAt, endingAt, text }: Page, offset: number): boolean {
  if (startingAt[offset] !== -1 || endingAt[offset] !== -1 || offset === 0 || offset === text.length) return false
  return units.length > 0 && isHan(text.charCodeAt(offset - 1)) && isHan(text.charCodeAt(offset))
}
