// A first look, which every page pays for: it lets most pages go and hardly any newspaper text. Characters that newspapers have more
// often than others warm it, those that they have less often cool it (learnt: `npm run train:detect`); where it gets hot, `look` looks closer.
import packed from './detection/glance.json'

/** Characters of which any Chinese text has one. */
const COMMON = ['的', '，', '一', '。']
/** ， and 。 as they look where UTF-8 was read as windows-1252. */
export const GARBLED = ['ï¼Œ', 'ã€‚']
const FIRST = 0x4e00
const LAST = 0x9fff
/** What is kept of the heat at the next Han character: it remembers about as many as a brief has. */
const KEPT = 1 - 1 / 120
/** UTF-16 units of a slice, and that are looked at in all. */
const SLICE = 1500
const LOOK = 30_000

/** How much each character warms, by the traditional form too. */
export function warmthOf(groups: Readonly<Record<string, string>>): Int8Array {
  const warmth = new Int8Array(LAST - FIRST + 1)
  for (const [degrees, characters] of Object.entries(groups))
    for (let i = 0; i < characters.length; i++) warmth[characters.charCodeAt(i) - FIRST] = Number(degrees)
  return warmth
}

/** The most heat that is reached anywhere in a text. */
export function heatOf(text: string, warmth: Int8Array): number {
  let heat = 0
  let most = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < FIRST || unit > LAST) continue
    heat = heat * KEPT + (warmth[unit - FIRST] as number)
    if (heat > most) most = heat
  }
  return most
}

/** Made at the first look at a page with Chinese on it; others follow where the page changes. */
let warmth: Int8Array | undefined

/** Whether there may be such text anywhere in all that a page says. */
export function glance(text: string): boolean {
  const holds = (sign: string) => text.includes(sign)
  if (!COMMON.some(holds)) return GARBLED.some(holds)
  warmth ??= warmthOf(packed.warmth)
  const step = Math.max(SLICE, (text.length / LOOK) * SLICE)
  // What lies across the border of two slices lies within one of those that overlap.
  for (let at = 0; at < text.length; at += step) if (heatOf(text.slice(at, at + SLICE + 300), warmth) >= packed.hot) return true
  return false
}
