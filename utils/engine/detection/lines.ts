// What the lines of a text are like, apart from its words.
import { HAN } from '../text/characters'

const ENDED = /[。！？：；…”）》」』!?]$/
const HAN_CHARACTER = new RegExp(`[${HAN}]`, 'g')

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Han characters of a text. */
export const hanIn = (text: string): number => count(text, HAN_CHARACTER)

/** Shares and rates, most of them from 0 to 1. */
export function shapeOf(text: string, solid: string, han: number): number[] {
  const lines = text.split('\n').map(line => line.replace(/\s+/g, '').length)
  const full = lines.filter(length => length > 0)
  const ended = text.split('\n').filter(line => ENDED.test(line.trim())).length
  const of = full.length || 1
  const rate = (pattern: RegExp) => Math.min(1, (20 * count(solid, pattern)) / han)
  return [
    han / solid.length,
    Math.log(han) / 8,
    Math.min(1, Math.log(solid.length / of) / 6),
    ended / of,
    full.filter(length => length <= 12).length / of,
    count(solid, /\d/g) / solid.length,
    count(solid, /[A-Za-z]/g) / solid.length,
    rate(/。/g),
    Math.min(1, (10 * count(solid, /，/g)) / han),
    rate(/、/g),
    rate(/《/g),
    rate(/[？！?!]/g),
    rate(/[;；:：]/g),
    rate(/[|#*[\]<>=_]/g),
  ]
}

/** Share of the lines that end inside a sentence, among lines of a column's width; 0 where there are few. */
export function brokenShare(text: string): number {
  let lines = 0
  let open = 0
  for (const line of text.split('\n')) {
    const solid = line.replace(/\s+/g, '')
    if (solid.length < 5 || hanIn(solid) * 2 < solid.length) continue
    lines++
    if (solid.length <= 60 && !ENDED.test(solid)) open++
  }
  return lines < 6 ? 0 : open / lines
}
