// A first look, which every page pays for: it lets most pages go and hardly any newspaper text. Without patterns, since compiling one
// costs more than all of this.
import { SOURCES, TOPICS } from './vocabulary/report-words'

/** Characters of which any Chinese text has one. */
const COMMON = ['的', '，', '一', '。']
/** ， and 。 as they look where UTF-8 was read as windows-1252. */
export const GARBLED = ['ï¼Œ', 'ã€‚']
const BLANKS = [' ', '\u00a0', '\u3000']
/** So many topics must stand together. */
const TOGETHER = 4
/** UTF-16 units that stand together, and that are looked at in all. */
const SLICE = 1500
const LOOK = 60_000

function isPromising(slice: string): boolean {
  const holds = (word: string) => slice.includes(word)
  return SOURCES.split(' ').some(holds) || TOPICS.split(' ').filter(holds).length >= TOGETHER
}

/** Whether there may be such text anywhere in all that a page says. */
export function glance(text: string): boolean {
  const holds = (sign: string) => text.includes(sign)
  if (!COMMON.some(holds)) return GARBLED.some(holds)
  // Justified lines may have a blank between any two characters.
  const isSpaced = BLANKS.some(blank => text.includes(`的${blank}`) || text.includes(`一${blank}`))
  const solid = isSpaced ? text.split(/\s+/).join('') : text
  const step = Math.max(SLICE, (solid.length / LOOK) * SLICE)
  for (let at = 0; at < solid.length; at += step) if (isPromising(solid.slice(at, at + SLICE))) return true
  return false
}
