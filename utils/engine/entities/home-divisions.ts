// Which district, county, city and province a text is about: its paper, those who sign it, the divisions that it names.
import { spanAt } from '../span'
import type { Page } from './recognizer'

/** A naming of a division, by its full name. */
interface Naming {
  readonly at: number
  readonly division: string
}

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

const PAPER = /(?:日报|晚报|晨报|商报|都市报|报社|电视台|广播电视台|融媒体中心)/g
const COMMITTEE = /中共[\u4e00-\u9fff]{2,16}?[省市县区旗州]委/g
const SIGNED = /[\u4e00-\u9fff]{2,16}?[省市县区旗州](?=委(?:员会)?|人民政府)/g
const LEVELS = ['区', '县', '市', '省', '旗', '自治区', '自治县', '自治州']
const LONGEST = 12
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
  for (const { at, division } of namings) {
    const here = of(at)
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
    return named.length ? onlyNamed(here, level) : mostNamed(level)
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
      for (let i = lastBefore(namings, at); i >= 0; i--) {
        const naming = namings[i] as Naming
        if (at - naming.at > REACH || spanAt(articles, naming.at) !== article) return undefined
        if (endsWith(naming.division, level)) return /[。！？\n]/.test(text.slice(naming.at, at)) ? naming.division : undefined
      }
      return undefined
    },
  }
}

const evidence = (): Evidence => ({ paper: new Set(), sure: new Set(), named: new Map() })

function lastBefore(namings: readonly Naming[], at: number): number {
  let low = 0
  let high = namings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((namings[middle] as Naming).at < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The full names of a division that is called so: 合川 → 合川区. */
export function fullNames(name: string, { lexicon: { entities } }: Page): string[] {
  if (LEVELS.some(level => name.endsWith(level)) && entities.above(name).length) return [name]
  return LEVELS.map(level => name + level).filter(full => entities.above(full).length > 0)
}

/** The division whose full or short name ends at `end`: the longest. */
function divisionEndingAt(page: Page, end: number): string | undefined {
  for (let length = Math.min(LONGEST, end); length >= 2; length--) {
    const name = page.text.slice(end - length, end)
    if (!page.lexicon.entities.above(name).length) continue
    const full = fullNames(name, page)
    return full.length === 1 ? full[0] : undefined
  }
  return undefined
}

/** Every naming of a division, of towns and streets as that of the county that they lie in. */
function namingsOf(page: Page): Naming[] {
  const { text, units, lexicon } = page
  const namings: Naming[] = []
  for (const { start, end, known } of units) {
    if (known?.kind !== 'place') {
      // 南津街街道: a street that only one county has.
      if (!/^(?:街道|镇|乡)$/.test(text.slice(start, end))) continue
      for (let length = 8; length >= 3; length--) {
        const above = lexicon.entities.towns(text.slice(Math.max(0, end - length), end))
        if (!above.length) continue
        if (above.length === 1 && above[0]?.[0]) namings.push({ at: end - length, division: above[0][0] })
        break
      }
      continue
    }
    // 合川区委 is cut 合川 区委.
    const level = /^[省市县区旗州](?=委|政府|人大|政协|纪委)/.exec(text.slice(end, end + 3))?.[0] ?? ''
    const full = fullNames(text.slice(start, end) + level, page)
    if (full.length === 1 && full[0] && (!known.ambiguous || level)) namings.push({ at: start, division: full[0] })
  }
  return namings
}
