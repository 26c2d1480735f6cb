// Whether the two sides of a line end make a word together.

import { type Lexicon, START } from '../lexicon'
import { isDigit, isHan } from '../text/characters'
import type { Line } from './lines'
import { firstWord, lastWord, openSeams } from './seam-model'
import { WEIGHTS } from './weights'

/** Characters that do not end a clause: what follows them belongs to it. */
const HANGING = new Set('的和与及或在对把被将为以向从由是并而且使让给于所各每该其这那第至到着不未无更最很再又也都要应可能会有同'.split(''))
/** How far a word can reach over the line end, in characters. */
const REACH = 4
/** Zipf frequency that a character unknown to the lexicon counts as. */
const UNKNOWN = 2
/** Zipf frequencies are counted in a billion words. */
const BILLION = 9

/** Log₁₀ probability of the likeliest way to read the characters as words, with a border at `border` if it is given. */
function bestReading(characters: string, lexicon: Lexicon, border: number): number {
  const best = new Array<number>(characters.length + 1).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  for (let start = 0; start < characters.length; start++) {
    const most = start < border ? border : characters.length
    let place = START
    for (let end = start + 1; end <= Math.min(most, start + REACH); end++) {
      if (place) place = lexicon.walk(place, characters.charCodeAt(end - 1))
      const frequency = (place && Math.abs(lexicon.zipfAt(place))) || (end - start === 1 ? UNKNOWN : 0)
      if (frequency) best[end] = Math.max(best[end] as number, (best[start] as number) + frequency - BILLION)
    }
  }
  return best[characters.length] as number
}

/** Whether the lexicon has any word that runs over the border. */
function straddled(characters: string, border: number, lexicon: Lexicon): boolean {
  for (let start = Math.max(0, border - REACH + 1); start < border; start++) {
    let place = START
    for (let end = start + 1; end <= Math.min(characters.length, start + REACH) && place; end++) {
      place = lexicon.walk(place, characters.charCodeAt(end - 1))
      if (end > border && place && lexicon.zipfAt(place)) return true
    }
  }
  return false
}

/** By how many powers of ten the text is likelier when a word may run over the border: 0 if none wants to. */
export function cutWord(left: string, right: string, lexicon: Lexicon): number {
  let from = left.length
  while (from > 0 && left.length - from < REACH && isHan(left.charCodeAt(from - 1))) from--
  let to = 0
  while (to < right.length && to < REACH && isHan(right.charCodeAt(to))) to++
  const border = left.length - from
  if (!border || !to) return 0
  const characters = left.slice(from) + right.slice(0, to)
  if (!straddled(characters, border, lexicon)) return 0
  return bestReading(characters, lexicon, -1) - bestReading(characters, lexicon, border)
}

/** What the words at the seam of two lines say; each pair of lines is reckoned once. */
export interface Seams {
  /** `cutWord` of the lines. */
  readonly cut: (line: Line, next: Line) => number
  /** Log odds that the one goes on in the other rather than anywhere else. */
  readonly flow: (line: Line, next: Line) => number
}

/** A fresh memory of the seams of one page. */
export function rememberSeams(lexicon: Lexicon): Seams {
  // For the end of each line, the starts of lines that it was asked with and the cuts, in turn; nearly always one.
  const known = new Map<number, number[]>()
  const cut = (line: Line, next: Line) => {
    let row = known.get(line.end)
    if (!row) {
      row = []
      known.set(line.end, row)
    }
    for (let i = 0; i < row.length; i += 2) if (row[i] === next.start) return row[i + 1] as number
    const gain = cutWord(line.text, next.text, lexicon)
    row.push(next.start, gain)
    return gain
  }
  const model = openSeams(lexicon.seams, lexicon)
  const classOf = (wordOf: (text: string, lexicon: Lexicon) => string, side: 'start' | 'end') => {
    const classes = new Map<number, number>()
    return (line: Line) => {
      let own = classes.get(line[side])
      if (own === undefined) {
        own = model.classOf(wordOf(line.text, lexicon))
        classes.set(line[side], own)
      }
      return own
    }
  }
  const lastOf = classOf(lastWord, 'end')
  const firstOf = classOf(firstWord, 'start')
  return { cut, flow: (line, next) => model.score(lastOf(line), firstOf(next), cut(line, next)) }
}

/** What a figure at the end of a line goes on with. */
export const FIGURE_TAIL = /^(?:[月日年时分]|[%％万亿]|个百分点)(?![本前期初球报来])/

const WEIGHT = WEIGHTS.seam

/** Log odds, beside those of punctuation and width, that the text goes on from one line to the other. */
export function cohesion(line: Line, next: Line, seams: Seams): number {
  if (isDigit(line.text.charCodeAt(line.text.length - 1)) && FIGURE_TAIL.test(next.text)) return WEIGHT.figure
  return WEIGHT.base + WEIGHT.flow * seams.flow(line, next) + (HANGING.has(line.text.slice(-1)) ? WEIGHT.hanging : 0)
}
