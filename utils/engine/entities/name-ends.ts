// Where a name ends that begins right behind an office: before a verb of saying or doing, a form of address, a mark of punctuation.
import { isHan } from '../text/characters'
import { AFTER_NAMES } from '../vocabulary/around-names'
import { beginningAt, longer } from '../vocabulary/look-up'
import { ADDRESSES, BODIES, MODIFIERS, rankBehind } from '../vocabulary/office-parts'
import type { Page } from './recognizer'

/** Single characters that stand behind names and in none. */
const PARTICLE = /^[说在向对和与及同将的是等曾称率赴为也还就便又于则已时、]/
/** What parts of foreign names have between them. */
export const DOT = /[·•‧・．∙⋅]/
/** What goes on with such a name, too: 约翰-基. */
const HYPHEN = /[－-]/
/** When somebody did it: 拉夫罗夫|当天表示. */
const TIME = /^(?:当[天日]|近日|日前|[今昨]天|今年|此前|随后|通话)/
/** Longest title that is looked for behind. */
const LONGEST = 6
const doingBehind = beginningAt(longer([...AFTER_NAMES, ...ADDRESSES]))

/** What stands behind: nothing of Han characters; a verb of saying or doing, or a title; another verb; a particle; or what may go on with the name. */
export type Behind = 'border' | 'doing' | 'verb' | 'particle' | undefined

/** What speaks for a name's ending at `end`. */
export function behind({ text, lexicon }: Page, end: number): Behind {
  if (end >= text.length || !isHan(text.charCodeAt(end)))
    return DOT.test(text.charAt(end)) || HYPHEN.test(text.charAt(end)) ? undefined : 'border'
  if (doingBehind(text, end)) return 'doing'
  if (TIME.test(text.slice(end, end + 2))) return 'verb'
  if (startsWithTitle(text.slice(end, end + LONGEST))) return 'doing'
  if (text.length > end + 1 && lexicon.entities.breaks(text.slice(end, end + 2))) return 'verb'
  return PARTICLE.test(text.charAt(end)) ? 'particle' : undefined
}

/** Whether a text begins with a rank, 副 or the like before it: 副总理. */
export function startsWithTitle(after: string): boolean {
  return rankBehind(after, after.startsWith('常务副') ? 3 : /^[副原前代]/.test(after) ? 1 : 0) > 0
}

/** Whether what looks like a name belongs to an office: 时任|副县长, 区人大|常委会, 美大司|副司长. */
export const isOfOffice = (text: string, start: number, end: number): boolean =>
  MODIFIERS.has(text.slice(start, end)) ||
  BODIES.has(text.slice(start, end)) ||
  BODIES.has(text.slice(start + 1, end)) ||
  text.startsWith(`副${text.charAt(end - 1)}长`, end)

/** Where a name ends whose last character may be a particle behind it: 毛宁|在, 王毅|同, unless the tagger rather sees the longer one (贾向同). */
export function endBeforeParticle({ text, tagging }: Page, start: number, end: number): number {
  const last = text.charAt(end - 1)
  if (end - start !== 3 || !(PARTICLE.test(last) || AFTER_NAMES.has(last))) return end
  return tagging.belief('person', start, end - 1) > tagging.belief('person', start, end) ? end - 1 : end
}
