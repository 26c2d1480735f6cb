// Where the parts of a name with dots begin and end: 自治区主席|买合木提·吐尔地|到会.
import { isHan, WHOLE_HAN } from '../text/characters'
import { rankBefore, roleBefore } from '../vocabulary/office-parts'
import { behind, DOT } from './name-ends'
import type { Page } from './recognizer'

const LONGEST_PART = 8
/** Log₁₀ probability from which on a character is one that foreign names have, and so many of a part must be such. */
const FITTING = -3.9
const SHARE = 0.5
const BORDER_SHARE = 0.6
const NEVER = /[的了是在们这说我你他她]/
/** What stands before names and ends no other word. */
const BEFORE = new RegExp(`(?:^|[^${WHOLE_HAN}])$|[的和与及同向对由请][^${WHOLE_HAN}]?$`, 'u')

/** Where the part begins that ends at a dot, if an office, a border or the like tells; `strict` where the dot may be none. */
export function partStart(page: Page, dot: number, strict: boolean): number | undefined {
  for (let start = dot - 1; start >= Math.max(0, dot - LONGEST_PART); start--) {
    if (!isHan(page.text.charCodeAt(start))) return undefined
    if (beginsHere(page, start)) return isFitting(page, start, dot, strict) ? start : undefined
  }
  return undefined
}

/** Where the part ends that begins behind a dot, if a verb, a border or another dot tells. */
export function partEnd(page: Page, from: number, strict: boolean): number | undefined {
  for (let end = from + 1; end <= Math.min(page.text.length, from + LONGEST_PART); end++) {
    if (!isHan(page.text.charCodeAt(end - 1))) return undefined
    const follows = behind(page, end)
    if (DOT.test(page.text.charAt(end)) || follows === 'border' || (follows && end - from > 1))
      return isFitting(page, from, end, strict, follows === 'border' ? BORDER_SHARE : SHARE) ? end : undefined
  }
  return undefined
}

/** Whether a name may begin at an offset: behind an office, a mark or a preposition. */
function beginsHere({ text, endingAt }: Page, start: number): boolean {
  if (rankBefore(text, start) || roleBefore(text, start)) return true
  return BEFORE.test(text.slice(Math.max(0, start - 1), start)) && (endingAt[start] !== -1 || !isHan(text.charCodeAt(start - 1)))
}

/** Whether its characters are such as foreign names have, most of them or (strictly) all. */
function isFitting({ text, lexicon }: Page, start: number, end: number, strict: boolean, share = SHARE): boolean {
  const part = Array.from(text.slice(start, end))
  if (NEVER.test(part.join(''))) return false
  const fitting = part.filter(character => lexicon.entities.foreign(character) > FITTING).length
  return fitting >= (strict ? 1 : share) * part.length && !(part.length === 2 && lexicon.frequency(part.join('')) > COMMON)
}

/** Zipf frequency from which on two characters are a word: 文化·体育. */
const COMMON = 4.5
