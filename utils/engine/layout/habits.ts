// What this page does at paragraph ends and at column cuts: blank lines, indents, first lines two ems short.
import type { Line } from './lines'
import { firstUnit } from './units'
import type { Widths } from './widths'

export interface Habits {
  /** Log odds of a join that the habits add at the gap behind line `i`. */
  readonly score: (i: number) => number
}

/** A trait of a gap with a handful of values, and how often newspapers show each at joins and at breaks. */
interface Trait {
  readonly of: (lines: readonly Line[], widths: Widths, i: number) => number
  readonly priorJoin: readonly number[]
  readonly priorBreak: readonly number[]
}

/** Ems of an indent. */
const INDENT = 2

/** Two ems short of its column, as the first line of a paragraph is whose indent was lost; a justified one is short of what follows, too. */
function isFirstLine(lines: readonly Line[], { column, printed }: Widths, i: number): boolean {
  const { spaced } = lines[i] as Line
  const room = (column[i] as number) - (printed[i] as number)
  if (!spaced) return Math.abs(room - INDENT) <= 0.7
  const next = lines[i + 1]
  if (!next || room < INDENT) return false
  const unit = firstUnit(next.text)
  return room >= unit && room <= INDENT + unit
}

const TRAITS: readonly Trait[] = [
  // Blank lines between the two lines: none, one, one behind a line two ems short (some extractors part a first line from
  // the rest of its paragraph), more.
  {
    of: (lines, widths, i) => {
      const { blanks } = lines[i + 1] as Line
      if (blanks !== 1) return blanks > 1 ? 3 : 0
      return isFirstLine(lines, widths, i) ? 2 : 1
    },
    priorJoin: [0.93, 0.05, 0.01, 0.01],
    priorBreak: [0.35, 0.55, 0.05, 0.05],
  },
  // The next line: as wide as its column, two ems short of it, or anything else.
  {
    of: (lines, widths, i) => {
      const next = lines[i + 1] as Line
      if (isFirstLine(lines, widths, i + 1)) return 1
      return next.spaced || Math.abs((widths.column[i + 1] as number) - (widths.printed[i + 1] as number)) <= 0.8 ? 0 : 2
    },
    priorJoin: [0.8, 0.06, 0.14],
    priorBreak: [0.4, 0.4, 0.2],
  },
  // White space before the next line: none, or an indent.
  {
    of: (lines, _widths, i) => ((lines[i + 1] as Line).indent >= 0.9 ? 1 : 0),
    priorJoin: [0.98, 0.02],
    priorBreak: [0.8, 0.2],
  },
]

/** How many gaps the priors weigh. */
const PRIOR_WEIGHT = 8

const probability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

/** Learns the traits from gaps whose joins are known to the given log odds. */
export function habitOf(lines: readonly Line[], widths: Widths, scores: readonly number[]): Habits {
  const tables = TRAITS.map(trait => {
    const join = trait.priorJoin.map(p => p * PRIOR_WEIGHT)
    const brk = trait.priorBreak.map(p => p * PRIOR_WEIGHT)
    let joins = PRIOR_WEIGHT
    let breaks = PRIOR_WEIGHT
    for (let i = 0; i < scores.length; i++) {
      const p = probability(scores[i] as number)
      const value = trait.of(lines, widths, i)
      join[value] = (join[value] as number) + p
      brk[value] = (brk[value] as number) + 1 - p
      joins += p
      breaks += 1 - p
    }
    return { trait, llr: join.map((count, value) => Math.log(count / joins / ((brk[value] as number) / breaks))) }
  })
  return {
    score: i => {
      let sum = 0
      for (const { trait, llr } of tables) sum += llr[trait.of(lines, widths, i)] as number
      return sum
    },
  }
}
