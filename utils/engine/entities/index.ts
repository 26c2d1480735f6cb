// Who, where, what: the recognisers in the order in which they are asked, and how their findings become the mentions of the page.
import type { Article, Block, Mention } from '../doc'
import { describe } from '../english/describe'
import type { Lexicon } from '../lexicon'
import type { Script } from '../text/plain'
import { endBeforeParticle, isOfOffice } from './name-ends'
import { isAsSureAs, type Tier } from './ranking'
import type { Candidate, Page, Recognizer } from './recognizer'
import { abbreviatedPlaces } from './recognizers/abbreviated-places'
import { addressed } from './recognizers/addressed'
import { amounts } from './recognizers/amounts'
import { appointed } from './recognizers/appointed'
import { bylines, findBylines } from './recognizers/bylines'
import { congresses } from './recognizers/congresses'
import { dates } from './recognizers/dates'
import { departments } from './recognizers/departments'
import { foreignNames } from './recognizers/foreign-names'
import { gazetteerPlaces } from './recognizers/gazetteer-places'
import { insideWords } from './recognizers/inside-words'
import { japaneseNames } from './recognizers/japanese-names'
import { knownOrganizations } from './recognizers/known-organizations'
import { localPlaces } from './recognizers/local-places'
import { nameLists } from './recognizers/name-lists'
import { nameRuns } from './recognizers/name-runs'
import { namesBehindOffices } from './recognizers/names-behind-offices'
import { periodicals } from './recognizers/periodicals'
import { phrases } from './recognizers/phrases'
import { runningNames } from './recognizers/running-names'
import { shares } from './recognizers/shares'
import { standingTitles } from './recognizers/standing-titles'
import { structuredOrganizations } from './recognizers/structured-organizations'
import { suffixPlaces } from './recognizers/suffix-places'
import { taggedNames } from './recognizers/tagged-names'
import { resolve } from './resolve'
import type { TaggedKind } from './tagger/labels'
import { tagNames } from './tagger/tagger'
import { cutUnits, type Unit } from './units'
import { asElsewhere } from './whole-page/as-elsewhere'
import { gatherOffices } from './whole-page/gather-offices'
import { findAgain } from './whole-page/known-again'
import { placeBodies } from './whole-page/local-bodies'
import { mergeOrganizations } from './whole-page/merge-organizations'
import { mergePersons } from './whole-page/merge-persons'
import { mergePlaces } from './whole-page/merge-places'
import { withoutNicknames } from './whole-page/nicknames'
import { isNotMeant } from './whole-page/not-meant'
import { nameHolders } from './whole-page/title-holders'
import { withoutGuesses } from './whole-page/unpunctuated'

/** All recognisers. */
export const RECOGNIZERS: readonly Recognizer[] = [
  dates,
  phrases,
  bylines,
  nameLists,
  appointed,
  nameRuns,
  namesBehindOffices,
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
  taggedNames,
]

/** The mentions of a page, sorted and disjoint; `script` is that in which it was printed. */
export function recognize(
  text: string,
  blocks: readonly Block[],
  articles: readonly Article[],
  lexicon: Lexicon,
  script?: Script,
): Mention[] {
  const page = { ...readPage(text, blocks, articles, lexicon), ...(script && { script }) }
  const proposed = raise(
    RECOGNIZERS.flatMap(recognizer =>
      recognizer
        .find(page)
        .map(candidate => withoutParticle(page, candidate))
        .filter(candidate => isBelievable(page, candidate)),
    ),
  )
  const notMeant = isNotMeant(page, proposed)
  const whole = asElsewhere(page, [...proposed, ...findAgain(page, proposed)])
    .filter(({ start, end }) => !splitsPair(text, start) && !splitsPair(text, end))
    .filter(({ kind, start, end }) => kind !== 'person' || !isOfOffice(text, start, end))
    .filter(candidate => !isNoName(page, candidate) && !notMeant(candidate))
  const kept = withoutNicknames(page, withoutGuesses(page, resolve(withoutPhrasesInNames(whole), text.length)))
  const described = describe(page, merge(page, gatherOffices(page, kept)))
  return nameHolders(page, described).map(({ tier: _, floor: __, ...mention }) => mention)
}

/** Names that none is, whoever finds them: words that only look like one (文革, 盎司). */
const isNoName = ({ text, lexicon }: Page, { kind, start, end }: Candidate): boolean =>
  (kind === 'person' || kind === 'place' || kind === 'organization') && lexicon.entities.isNoName(text.slice(start, end))

/** 毛宁在 is 毛宁. */
function withoutParticle(page: Page, candidate: Candidate): Candidate {
  const end = candidate.kind === 'person' ? endBeforeParticle(page, candidate.start, candidate.end) : candidate.end
  return end === candidate.end ? candidate : { ...candidate, end }
}

/** Whether the tagger gives a candidate at least the chance that it needs. */
const isBelievable = ({ tagging }: Page, { kind, start, end, floor }: Candidate): boolean =>
  floor === undefined || tagging.belief(kind as TaggedKind, start, end) >= floor

/** Of what several recognisers find all are as sure as the surest: what the tagger sees has no gloss, what a list has does. */
function raise(candidates: readonly Candidate[]): Candidate[] {
  const surest = new Map<string, Tier>()
  const keys = candidates.map(({ kind, start, end }) => `${kind} ${start} ${end}`)
  candidates.forEach(({ tier }, i) => {
    const other = surest.get(keys[i] as string)
    if (!other || isAsSureAs(tier, other)) surest.set(keys[i] as string, tier)
  })
  return candidates.map((candidate, i) => {
    const tier = surest.get(keys[i] as string) ?? candidate.tier
    return tier === candidate.tier ? candidate : { ...candidate, tier }
  })
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
  const bylines = findBylines(text)
  const established = new Set(bylines.map(({ start, end }) => text.slice(start, end)))
  const units = cutUnits(text, lexicon, established)
  const startingAt = new Int32Array(text.length + 1).fill(-1)
  const endingAt = new Int32Array(text.length + 1).fill(-1)
  for (let index = 0; index < units.length; index++) {
    const { start, end } = units[index] as Unit
    startingAt[start] = index
    endingAt[end] = index
  }
  return { text, blocks, articles, lexicon, bylines, units, startingAt, endingAt, tagging: tagNames(text, units, lexicon) }
}
