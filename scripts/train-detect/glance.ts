// Learns the glance: which characters warm it and which cool it, and how hot a page must be that is looked at closer.
import { heatOf, warmthOf } from '../../utils/engine/glance'
import { plainText } from '../../utils/engine/text/plain'
import { SURELY } from '../../utils/engine/vocabulary/scripts'
import { type Example, learn } from './learn'
import type { Page } from './pages'
import type { MadeText } from './sentences'

/** Characters that are asked first, and that are kept. */
const ASKED = 1200
const KEPT = 120
const COST = 0.01
/** Degrees of the warmest. */
const MOST = 3
/** Han characters of a text that is learnt from. */
const BEGINNING = 3000
/** Share of the news pages that may stay cold: essays above all. */
const COLD = 0.025

/** Units at which the glance looks. */
const isAsked = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff
/** The traditional forms of a character: all of them, since only those of characters that warm ship. */
const formsOf = (character: string): string[] =>
  [...SURELY].flatMap((meant, unit) =>
    meant === character.charCodeAt(0) && unit !== meant && isAsked(unit) ? [String.fromCharCode(unit)] : [],
  )
const hanOf = (text: string) => plainText(text).replace(/[^\u4e00-\u9fff]/g, '')

interface Sample {
  readonly text: string
  readonly news: boolean
  readonly weight: number
}

function countIn(text: string, rows: ReadonlyMap<string, number>): number[] {
  const counts = new Array<number>(rows.size).fill(0)
  const unit = 20 / Math.max(50, text.length)
  for (const character of text) {
    const row = rows.get(character)
    if (row !== undefined) counts[row] = (counts[row] as number) + unit
  }
  return counts
}

/** The weight of each of the characters. */
function weigh(samples: readonly Sample[], characters: readonly string[]): number[] {
  const rows = new Map(characters.map((character, row) => [character, row]))
  const examples: Example[] = samples.map(({ text, news, weight }) => ({
    features: { grams: [], counts: countIn(text, rows) },
    news,
    weight,
  }))
  return [...learn(examples, COST).counts]
}

/** What `glance.json` holds. */
export function learnGlance(pages: readonly Page[], made: readonly MadeText[]): { warmth: Record<string, string>; hot: number } {
  const samples: Sample[] = [
    ...pages.flatMap(({ news, candidates }) =>
      candidates
        .filter(({ wanted }) => wanted === news)
        .map(({ text }) => ({ text: hanOf(text).slice(0, BEGINNING), news, weight: 1 / candidates.length })),
    ),
    ...made.map(({ text, news }) => ({ text: hanOf(text).slice(0, BEGINNING), news, weight: 0.3 })),
  ]
  const seen = new Map<string, number>()
  for (const { text } of samples) for (const character of new Set(text)) seen.set(character, (seen.get(character) ?? 0) + 1)
  const asked = [...seen].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, ASKED)
  const first = weigh(
    samples,
    asked.map(([character]) => character),
  )
  const kept = asked
    .map(([character, count], i) => ({ character, worth: Math.abs(first[i] as number) * Math.sqrt(count) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, KEPT)
    .map(({ character }) => character)
  const weights = weigh(samples, kept)
  const step = MOST / (weights.map(Math.abs).sort((a, b) => b - a)[Math.floor(KEPT / 10)] as number)
  const warmth: Record<string, string> = {}
  kept.forEach((character, i) => {
    const degrees = Math.max(-MOST, Math.min(MOST, Math.round((weights[i] as number) * step)))
    if (degrees) warmth[degrees] = (warmth[degrees] ?? '') + character + formsOf(character).join('')
  })
  const heats = pages.filter(({ news }) => news).map(({ text }) => heatOf(text, warmthOf(warmth)))
  const hot = Math.floor(0.9 * (heats.sort((a, b) => a - b)[Math.floor(COLD * heats.length)] as number))
  return { warmth, hot }
}
