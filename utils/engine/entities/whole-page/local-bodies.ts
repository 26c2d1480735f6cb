// 区委, 市政府, 区教育局: which district's or city's they are, where the page says so; and full names of the same bodies.

import { isHan } from '../../text/characters'
import type { Candidate, Page } from '../recognizer'
import { homeOf } from './home-divisions'

const LEVEL = /^[区市县省旗](?!场|民(?!政)|域|块|间|郊|值|会|容|直|属|政(?!府|协|法))/
/** Words before a level that make it anybody's: 各市委, 有关县委. */
const ANY = /(?:各|每|有关|相关|部分|多个|两|其他|其它|某|别的|该)$/
const PREPOSITION = /^[由经从向在到对和与及为被据是将把按使让请]$/
/** 人民政府 without its 人民, 委员会 without its 员会. */
const GOVERNMENT = /(?<=[区市县省旗])人民(?=政府)/
const COMMITTEE = /(?<=[区市县省旗]委)员会$/
/** The same body by its longer and its shorter name. */
const shorten = (body: string): string => body.replace(/^中共/, '').replace(GOVERNMENT, '').replace(COMMITTEE, '')

/** Gives bodies of a level the name of the division that they are of: 合川区委 for 区委. */
export function placeBodies(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const { text, units, endingAt } = page
  const surface = ({ start, end }: Candidate) => text.slice(start, end)
  if (!candidates.some(each => each.kind === 'organization' && LEVEL.test(surface(each)))) return [...candidates]
  const home = homeOf(page)
  /** 青石市委: the name of a place that no gazetteer has may stand before the level. */
  const isNamed = (start: number) => {
    const before = units[endingAt[start] as number]
    const word = before && text.slice(before.start, start)
    return word ? !page.lexicon.entities.breaks(word) && !PREPOSITION.test(word) : isHan(text.charCodeAt(start - 1))
  }
  const placed = candidates.map((candidate): Candidate => {
    if (candidate.kind !== 'organization' || candidate.canonical || !LEVEL.test(surface(candidate))) return candidate
    const before = units[endingAt[candidate.start] as number]
    const body = surface(candidate)
    if (before?.known?.kind === 'place') return { ...candidate, canonical: shorten(text.slice(before.start, before.end) + body) }
    if (ANY.test(text.slice(Math.max(0, candidate.start - 2), candidate.start))) return candidate
    if (isNamed(candidate.start)) return candidate
    const division = home.division(body.charAt(0), candidate.start, true)
    return division ? { ...candidate, canonical: shorten(division + body.slice(1)) } : candidate
  })
  const short = new Set(placed.flatMap(({ kind, canonical }) => (kind === 'organization' && canonical ? [canonical] : [])))
  return placed.map(candidate => {
    if (candidate.kind !== 'organization' || candidate.canonical) return candidate
    const canonical = sameBody(shorten(surface(candidate)), short, page)
    return canonical && canonical !== surface(candidate) ? { ...candidate, canonical } : candidate
  })
}

/** 重庆市合川区委 is 合川区委: the divisions above may stand before it. */
function sameBody(body: string, short: ReadonlySet<string>, { lexicon }: Page): string | undefined {
  for (let from = 0; from < body.length - 2; from++) {
    const rest = body.slice(from)
    if (short.has(rest)) return from === 0 || lexicon.entities.above(body.slice(0, from)).length > 0 ? rest : undefined
  }
  return undefined
}
