// Which district, county, city and province a text is about: its paper, those who sign it, the divisions that it names.

import { HAN } from '../../text/characters'
import { lastStartingBy, spanAt } from '../../text/span'
import { kind } from '../../vocabulary/kinds'
import type { Page } from '../recognizer'
import { divisionEndingAt, type Naming, namingsOf } from './division-namings'

/** What one article, or the page, says of its home. */
interface Evidence {
  /** Where the paper is of, by its masthead and running head. */
  readonly paper: Set<string>
  /** Whose committee or government speaks here. */
  readonly sure: Set<string>
  readonly named: Map<string, number>
}

/** The home of a text. */
export interface Home {
  /** The one division of a kind (区, 县, 市 …) that is meant at an offset; `own` for 我区, which is the writer's, while 全区 may be another's. */
  readonly division: (level: string, at: number, own: boolean) => string | undefined
  /** The last division of a kind that the same article names in an earlier sentence shortly before. */
  readonly last: (level: string, at: number) => string | undefined
}

const PAPER = new RegExp(`(?:${kind('local')})`, 'g')
const COMMITTEE = new RegExp(`中共[${HAN}]{2,16}?[省市县区旗州]委`, 'g')
const SIGNED = new RegExp(`[${HAN}]{2,16}?[省市县区旗州](?=委(?:员会)?|人民政府)`, 'g')
/** So often must a text that nobody signs name a division to be about it. */
const OFTEN = 2
/** How far back 该区 looks, in UTF-16 units. */
const REACH = 200

const endsWith = (division: string, level: string): boolean => division.endsWith(level) && (level !== '区' || !division.endsWith('自治区'))

/** Reads a page for its homes. */
export function homeOf(page: Page): Home {
  const { text, blocks, articles, lexicon } = page
  const { above } = lexicon.entities
  const namings = namingsOf(page)
  const all = evidence()
  const own = new Map<object, Evidence>()
  const of = (at: number): Evidence => {
    const article = spanAt(articles, at)
    if (!article) return all
    const known = own.get(article) ?? evidence()
    own.set(article, known)
    return known
  }
  const sure = (end: number, furniture: boolean) => {
    const division = divisionEndingAt(page, end)
    if (!division) return
    if (furniture) all.paper.add(division)
    else for (const each of [all, of(end - 1)]) each.sure.add(division)
  }
  for (const match of text.matchAll(PAPER)) {
    const kind = spanAt(blocks, match.index)?.kind
    const end = match.index + match[0].length
    if (kind === 'folio' || kind === 'slogan') sure(match.index, true)
    else if (/^(?:讯|记者|消息|电)/.test(text.slice(end, end + 2))) sure(match.index, false)
  }
  for (const match of text.matchAll(COMMITTEE)) sure(match.index + match[0].length - 1, false)
  for (const block of blocks)
    if (block.kind === 'signature' || block.kind === 'byline')
      for (const match of text.slice(block.start, block.end).matchAll(SIGNED)) sure(block.start + match.index + match[0].length, false)
  for (const { start, division } of namings) {
    const here = of(start)
    const count = here.named.get(division) ?? 0
    here.named.set(division, count + 1)
    // For the page counts how many of its articles name it.
    if (count === 0 && here !== all) all.named.set(division, (all.named.get(division) ?? 0) + 1)
  }

  const names = new Set(page.units.flatMap(({ start, end, known }) => (known?.kind === 'place' ? [text.slice(start, end)] : [])))
  const chains = new Map<string, readonly string[]>()
  /** What is above a division: nothing where there are several of its name and the text names none of their cities. */
  const chainOf = (division: string): readonly string[] => {
    const known = chains.get(division)
    if (known) return known
    const possible = above(division)
    const named = possible.filter(chain => chain.some(each => names.has(each) || names.has(each.replace(/[省市]$/, ''))))
    const chain = (possible.length > 1 ? (named.length === 1 ? named : []) : possible)[0] ?? []
    chains.set(division, chain)
    return chain
  }
  const direct = (divisions: Iterable<string>, level: string): string[] => [...divisions].filter(division => endsWith(division, level))
  /** Of several divisions the ones of a kind, else those of that kind which they lie in. */
  const ofLevel = (divisions: ReadonlySet<string>, level: string): string[] => {
    const own = direct(divisions, level)
    return own.length ? own : [...new Set([...divisions].flatMap(division => direct(chainOf(division), level).slice(0, 1)))]
  }
  const one = (divisions: readonly string[]) => (divisions.length === 1 ? divisions[0] : undefined)
  const answers = new Map<Evidence, Map<string, string | undefined>>()
  const answer = (level: string, at: number, isOwn: boolean): string | undefined => {
    const here = of(at)
    const signed = ofLevel(here.sure, level)
    if (signed.length) return one(signed)
    const named = direct(here.named.keys(), level)
    // Who signs another article says nothing on a page that has the name of its paper.
    const sure = ofLevel(all.paper.size ? all.paper : all.sure, level)
    const shared = sure.filter(each => named.includes(each))
    if (shared.length) return one(shared)
    if (sure.length) return isOwn || (all.paper.size && !named.length) ? one(sure) : undefined
    const found = named.length ? onlyNamed(here, level) : mostNamed(level)
    // In an autonomous region 全区 is as well the whole of it.
    return found && level === '区' && chainOf(found).some(each => each.endsWith('自治区')) ? undefined : found
  }
  /** The only division of a kind that an article names, if it names it more than once. */
  const onlyNamed = ({ named }: Evidence, level: string): string | undefined => {
    const only = one(direct(named.keys(), level))
    return only && (named.get(only) ?? 0) >= OFTEN ? only : undefined
  }
  /** The division that most articles of the page name. */
  const mostNamed = (level: string): string | undefined =>
    one(direct(all.named.keys(), level).filter(each => (all.named.get(each) ?? 0) >= Math.max(OFTEN, articles.length / 2)))
  return {
    division(level, at, isOwn) {
      const here = of(at)
      const known = answers.get(here) ?? new Map<string, string | undefined>()
      answers.set(here, known)
      const key = level + isOwn
      if (!known.has(key)) known.set(key, answer(level, at, isOwn))
      return known.get(key)
    },
    last(level, at) {
      const article = spanAt(articles, at)
      for (let i = lastStartingBy(namings, at - 1); i >= 0; i--) {
        const naming = namings[i] as Naming
        if (at - naming.start > REACH || spanAt(articles, naming.start) !== article) return undefined
        if (endsWith(naming.division, level)) return /[。！？\n]/.test(text.slice(naming.start, at)) ? naming.division : undefined
      }
      return undefined
    },
  }
}

const evidence = (): Evidence => ({ paper: new Set(), sure: new Set(), named: new Map() })
