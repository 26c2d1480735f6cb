// What speaks for a cut between two articles and for the headline of one: the words that they share, and the forms of the press.

import { begins, cutScore, ends, isBeginning, isPrinted, type TextBlock } from './cut-evidence'
import { type Coverage, coverage, pairsOf, shareOf, type Words } from './kinship'
import { OPENER } from './openers'
import { ANNOUNCES, ATTENDS, SUBORDINATE } from './roles/head-forms'
import { isOfSeries, meetStrangers } from './strangers'
import { WEIGHTS } from './weights'

export const WEIGHT = WEIGHTS.article

/** 致全区党员干部的倡议书 and the like. */
const LETTER = /^[—─一]{2}致|(?:倡议书|公开信|一封信|慰问信|感谢信|告知书)$/

/** Two parts or more of three to five characters each. */
export function isEven(text: string): boolean {
  const [first = '', ...others] = text.split(/\s+/)
  return first.length >= 3 && first.length <= 5 && others.length > 0 && others.every(part => part.length === first.length)
}

/** More headlines between two texts say nothing of them. */
const MOST_HEADS = 3

/** What parts articles even on a page of one text. */
const SURE = 2

/** An article of more blocks than this is cut. */
export const LONGEST = 80

/** Whether the page is one text, as far as its beginnings tell. */
const isSole = (units: readonly TextBlock[]) => units.filter((_, i) => begins(units, i)).length <= 1

export interface PageOfBlocks {
  /** Blocks that are not headlines. */
  readonly units: readonly TextBlock[]
  /** For each cut 0…n, the headlines that stand there. */
  readonly heads: readonly (readonly TextBlock[])[]
  /** Of the units. */
  readonly words: Words
}

/** Everything that the search for the best articles asks, reckoned once. Splits count the headlines at a cut that go to the article above it. */
export interface Evidence {
  /** Score of a cut before each unit. */
  readonly cuts: readonly number[]
  /** Cost of going on over the place before each unit instead. */
  readonly inside: readonly number[]
  /** Gain of the headlines of a cut, from the one at `split` on, over the next `count` units. */
  readonly titleBelow: (cut: number, split: number, count: number) => number
  /** Gain of the first `split` headlines of a cut, under the last `count` units. */
  readonly titleAbove: (cut: number, split: number, count: number) => number
  /** Cost of an article that came without a headline. */
  readonly bare: (from: number, to: number) => number
  readonly parting: readonly (readonly number[])[]
  /** Gain of leaving the headlines from `split` on, or up to `split`, to the page. */
  readonly slogansBelow: (cut: number, split: number) => number
  readonly slogansAbove: (cut: number, split: number) => number
  /** Gain or cost of a letter's headline over an article from one cut to another. */
  readonly letter: (from: number, fromSplit: number, to: number, toSplit: number) => number
}

/** How many units a headline is looked up in. */
const WALK = 40

/** Reckons it. */
export function weigh({ units, heads, words: { pairs, rarity } }: PageOfBlocks): Evidence {
  const headPairs = heads.map(list => list.map(head => pairsOf(head.text)))
  const below = headPairs.map((list, cut) => list.map(head => coverage(head, pairs.slice(cut, cut + WALK), rarity)))
  const above = headPairs.map((list, cut) => list.map(head => coverage(head, pairs.slice(Math.max(0, cut - WALK), cut).reverse(), rarity)))
  /** What parts or holds two neighbours by the words they share. */
  const strangeness = (i: number) => {
    const share = shareOf(pairs[i] as ReadonlySet<number>, pairs.slice(Math.max(0, i - 3), i), rarity) ?? WEIGHT.common
    return Math.max(-WEIGHT.continuityMost, Math.min(WEIGHT.continuityMost, WEIGHT.continuity * (WEIGHT.common - share)))
  }
  const strangers = meetStrangers(units.map(unit => (unit.kind === 'body' ? unit.text : '')))
  /** The same by all that stands over and under the headlines of a cut. */
  const strangeUnder = (cut: number) => {
    const own = headsAt(cut)
    if (!own.length || own.length > MOST_HEADS || own.some(({ text }) => isOfSeries(text))) return undefined
    let end = cut + 1
    while (end < units.length && !headsAt(end).length) end++
    const score = strangers(0, cut, end, Math.max(...own.map(({ text }) => text.length)))
    return score === undefined ? undefined : Math.max(-WEIGHT.strangerMost, Math.min(WEIGHT.strangerMost, score))
  }
  const headsAt = (cut: number) => heads[cut] as readonly TextBlock[]
  const kin = (list: readonly Coverage[], from: number, to: number, count: number) => {
    let found = 0
    let all = 0
    for (let h = from; h < to; h++) {
      const { found: sums, all: sum } = list[h] as Coverage
      found += sums[Math.min(count, sums.length - 1)] as number
      all += sum
    }
    return all ? WEIGHT.kinship * (found / all - WEIGHT.chance) : 0
  }
  const asSlogans = (list: readonly TextBlock[]) =>
    list.reduce((sum, { apart, text }) => sum + (apart ? WEIGHT.slogan : WEIGHT.sloganClose) + (isEven(text) ? WEIGHT.sloganEven : 0), 0)
  // How many blocks of letters stand before each unit.
  const letters = [0]
  for (const { kind } of units)
    letters.push((letters[letters.length - 1] as number) + (kind === 'salutation' || kind === 'signature' ? 1 : 0))
  const sole = isSole(units)
  const announces = heads.map(list => list.map(head => LETTER.test(head.text)))
  return {
    cuts: units.map((unit, i) => {
      if (!i) return 0
      const before = units[i - 1] as TextBlock
      const hasBorder = [...headsAt(i), unit].some(({ begins }) => begins === 'field' || (begins && headsAt(i).length > 0))
      const noted = ends(before) && (headsAt(i).length > 0 || isPrinted(before.text))
      const strange = isBeginning(unit) ? undefined : strangeUnder(i)
      const inside =
        sole && !isBeginning(unit) && before.kind !== 'date' && !noted && !hasBorder && !((strange ?? 0) > SURE) ? WEIGHT.sole : 0
      return (
        inside +
        cutScore(before, unit, headsAt(i).length) +
        WEIGHT.stranger * (strange ?? 0) +
        strangeness(i) +
        (hasBorder ? WEIGHT.border : 0)
      )
    }),
    inside: units.map((unit, i) => {
      if (!i) return 0
      const kinship = headsAt(i).reduce((sum, _, h) => sum + Math.max(0, kin(below[i] as readonly Coverage[], h, h + 1, 2)), 0)
      const headings = WEIGHT.headInside * headsAt(i).length + WEIGHT.headingKin * kinship
      return headings + (OPENER.test(unit.text) ? WEIGHT.openerInside : 0)
    }),
    bare: (from, to) => (to === from + 1 && OPENER.test((units[from] as TextBlock).text) ? WEIGHT.briefNoHead : WEIGHT.noHead),
    titleBelow: (cut, split, count) => kin(below[cut] as readonly Coverage[], split, headsAt(cut).length, count),
    titleAbove: (cut, split, count) => kin(above[cut] as readonly Coverage[], 0, split, count),
    parting: heads.map(list =>
      Array.from({ length: list.length + 1 }, (_, split) => {
        const last = list[split - 1]?.text
        const first = list[split]?.text
        if (last === undefined || first === undefined) return 0
        return (
          (list[split]?.begins ? -WEIGHT.parting : 0) +
          (ANNOUNCES.test(last) ? WEIGHT.parting : 0) +
          (SUBORDINATE.test(first) || ATTENDS.test(first) ? WEIGHT.parting : 0)
        )
      }),
    ),
    slogansBelow: (cut, split) => asSlogans(headsAt(cut).slice(split)) + (split < headsAt(cut).length ? WEIGHT.sloganLast : 0),
    slogansAbove: (cut, split) => asSlogans(headsAt(cut).slice(0, split)),
    letter: (from, fromSplit, to, toSplit) => {
      const announced = announces[from]?.includes(true, fromSplit) || (announces[to]?.indexOf(true) ?? -1) >>> 0 < toSplit
      if (!announced) return 0
      return (letters[to] as number) > (letters[from] as number) ? WEIGHT.letter : WEIGHT.noLetter
    },
  }
}
