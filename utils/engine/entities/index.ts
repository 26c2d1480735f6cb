// Who, where, what: the recognisers in the order in which they are asked, and how their findings become the mentions of the page.
import type { Article, Block, Mention } from '../doc'
import type { Lexicon } from '../lexicon'
import { abbreviatedPlaces } from './abbreviated-places'
import { addressed } from './addressed'
import { amounts } from './amounts'
import { bylines, findBylines } from './bylines'
import { congresses } from './congresses'
import { dates } from './dates'
import { departments } from './departments'
import { describe } from './describe'
import { foreignNames } from './foreign-names'
import { gazetteerPlaces } from './gazetteer-places'
import { insideWords } from './inside-words'
import { japaneseNames } from './japanese-names'
import { findAgain } from './known-again'
import { knownOrganizations } from './known-organizations'
import { placeBodies } from './local-bodies'
import { localPlaces } from './local-places'
import { mergeOrganizations } from './merge-organizations'
import { mergePersons } from './merge-persons'
import { mergePlaces } from './merge-places'
import { nameLists } from './name-lists'
import { gatherOffices } from './people'
import { periodicals } from './periodicals'
import { phrases } from './phrases'
import type { Candidate, Page, Recognizer } from './recognizer'
import { resolve } from './resolve'
import { runningNames } from './running-names'
import { shares } from './shares'
import { standingTitles } from './standing-titles'
import { structuredOrganizations } from './structured-organizations'
import { suffixPlaces } from './suffix-places'
import { nameHolders } from './title-holders'
import { cutUnits } from './units'

/** All recognisers. */
export const RECOGNIZERS: readonly Recognizer[] = [
  dates,
  phrases,
  bylines,
  nameLists,
  foreignNames,
  japaneseNames,
  addressed,
  runningNames,
  structuredOrganizations,
  knownOrganizations,
  congresses,
  departments,
  periodicals,
  suffixPlaces,
  gazetteerPlaces,
  abbreviatedPlaces,
  localPlaces,
  insideWords,
  standingTitles,
  amounts,
  shares,
]

/** The mentions of a page, sorted and disjoint. */
export function recognize(text: string, blocks: readonly Block[], articles: readonly Article[], lexicon: Lexicon): Mention[] {
  const page = readPage(text, blocks, articles, lexicon)
  const proposed = RECOGNIZERS.flatMap(recognizer => recognizer.find(page))
  const whole = [...proposed, ...findAgain(page, proposed)].filter(({ start, end }) => !splitsPair(text, start) && !splitsPair(text, end))
  const kept = resolve(withoutPhrasesInNames(whole), text.length)
  const described = describe(page, merge(page, gatherOffices(page, kept)))
  return nameHolders(page, described).map(({ score: _, ...mention }) => mention)
}

/** 乡村振兴 is no phrase in 县乡村振兴局: the names of institutions are made of such words. */
function withoutPhrasesInNames(candidates: readonly Candidate[]): Candidate[] {
  const ends = new Map<number, number>()
  for (const { kind, start, end } of candidates)
    if (kind === 'organization') for (let at = start; at < end; at++) ends.set(at, Math.max(ends.get(at) ?? 0, end))
  return candidates.filter(({ kind, start, end }) => kind !== 'phrase' || (ends.get(start) ?? 0) <= end)
}

/** Gives mentions of the same person or body one name. */
const merge = (page: Page, candidates: readonly Candidate[]): readonly Candidate[] =>
  [mergePersons, placeBodies, mergeOrganizations, mergePlaces].reduce((all, step) => step(page, all), candidates)

/** Whether the offset parts the two units of one rare character. */
const splitsPair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))

/** What the recognisers see of a text. */
export function readPage(text: string, blocks: readonly Block[], articles: readonly Article[], lexicon: Lexicon): Page {
  const established = new Set(findBylines(text).map(({ start, end }) => text.slice(start, end)))
  const units = cutUnits(text, lexicon, established)
  const startingAt = new Int32Array(text.length + 1).fill(-1)
  const endingAt = new Int32Array(text.length + 1).fill(-1)
  units.forEach(({ start, end }, index) => {
    startingAt[start] = index
    endingAt[end] = index
  })
  return { text, blocks, articles, lexicon, units, startingAt, endingAt }
}
