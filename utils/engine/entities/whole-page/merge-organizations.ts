// Bodies by less than their name: what brackets say that they are called for short, and 指挥部, 该公司 after the full name.

import { HAN } from '../../text/characters'
import { type Span, spanAt } from '../../text/span'
import { kind } from '../../vocabulary/kinds'
import { isOneOf } from '../../vocabulary/look-up'
import type { Candidate, Page } from '../recognizer'
import { resolve } from '../resolve'

/** （以下简称“城建集团”）, right behind the full name. */
const CALLED = new RegExp(`^[（(](?:以下|下)?(?:统一)?简称(?:为|[：:])?[“"]?(?<short>[${HAN}A-Za-z]{2,12})[”"]?[，,；;）)]`)
const LONGEST_CALLED = 30
const LONGEST_GENERIC = 4
/** Generic ends that stand for the one body of the article that ends so. */
const GENERIC = kind('again')
/** Other words that end so, but for 各级指挥部, 上市公司 and prepositions. */
const COMPOUND = new RegExp(`[${HAN}](?<![由据向对与和该本各级在到为是被让从]|有关|上市)(?:${GENERIC})`, 'g')
const AGAIN = new RegExp(
  `(?:(?<=^|[\\n，。；：、！？“”（）]|[由据向对与和])(?:${GENERIC})|该(?:${GENERIC}|[局院校厂行社厅部所]))(?![${HAN}]{0,3}(?:们|制|化|法|级|类))`,
  'g',
)

/** Mentions of bodies by shorter names are added, with the full name that the article gave before. */
export function mergeOrganizations(page: Page, candidates: readonly Candidate[]): Candidate[] {
  const bodies = candidates.filter(({ kind }) => kind === 'organization')
  if (!bodies.length) return [...candidates]
  const added = [...calledForShort(page, bodies), ...calledAgain(page, bodies)]
  const renamed = new Set(added.filter(({ tier }) => tier === 'set-off').map(({ start }) => start))
  return added.length ? resolve([...candidates.filter(({ start }) => !renamed.has(start)), ...added], page.text.length) : [...candidates]
}

const nameOf = ({ text }: Page, { start, end, canonical }: Candidate): string => canonical ?? text.slice(start, end)

/** A short name as brackets give it, and where it holds: from behind them to the end of the article. */
interface Called extends Span {
  readonly canonical: string
}

/** What is called for short where, in the order of the text; of bodies of one article that are called the same the first. */
function callings(page: Page, bodies: readonly Candidate[]): ReadonlyMap<string, readonly Called[]> {
  const { text, articles } = page
  const called = new Map<string, Called[]>()
  for (const body of bodies) {
    const short = CALLED.exec(text.slice(body.end, body.end + LONGEST_CALLED))?.groups?.short
    if (!short || short.length >= body.end - body.start) continue
    const end = spanAt(articles, body.start)?.end ?? text.length
    const own = called.get(short) ?? []
    called.set(short, own)
    if (own.at(-1)?.end !== end) own.push({ start: body.end, end, canonical: nameOf(page, body) })
  }
  return called
}

/** All places of the short names, found in one walk along the text. */
function calledForShort(page: Page, bodies: readonly Candidate[]): Candidate[] {
  const { text } = page
  const called = callings(page, bodies)
  const found: Candidate[] = []
  if (!called.size) return found
  const lengths = [...new Set(Array.from(called.keys(), ({ length }) => length))]
  const begins = isOneOf(Array.from(called.keys(), short => short.charCodeAt(0)))
  /** For each short name, which of its bodies is meant, and where the last place ended. */
  const reached = new Map<string, { index: number; end: number }>()
  for (let start = 0; start < text.length; start++) {
    if (!begins(text.charCodeAt(start))) continue
    for (const length of lengths) {
      const short = text.slice(start, start + length)
      const own = called.get(short)
      if (!own) continue
      const at = reached.get(short) ?? { index: 0, end: 0 }
      reached.set(short, at)
      while (at.index < own.length && (own[at.index] as Called).end <= start) at.index++
      const body = own[at.index]
      if (!body || body.start > start || at.end > start) continue
      at.end = start + length
      found.push({ start, end: at.end, kind: 'organization', tier: 'set-off', canonical: body.canonical })
    }
  }
  return found
}

/** A body, or what may be one though no recogniser took it for one: 县森林防火指挥部. */
interface Named {
  readonly end: number
  readonly name: string
}

function allNamed(page: Page, bodies: readonly Candidate[]): Named[] {
  const known = bodies.map(body => ({ end: body.end, name: nameOf(page, body) }))
  const ends = new Set(known.map(({ end }) => end))
  const others = [...page.text.matchAll(COMPOUND)].map(({ index, 0: name }) => ({ end: index + name.length, name }))
  return [...known, ...others.filter(({ end }) => !ends.has(end))].sort((a, b) => a.end - b.end)
}

function calledAgain(page: Page, bodies: readonly Candidate[]): Candidate[] {
  const { text, articles, startingAt, endingAt } = page
  const found: Candidate[] = []
  const matches = [...text.matchAll(AGAIN)]
  const all = matches.length ? allNamed(page, bodies) : []
  let article: object | undefined
  /** The one name of the article so far with an end, and where the sentence after it begins; '' where there are several. */
  const only = new Map<string, { readonly name: string; readonly from: number }>()
  let next = 0
  /** Where the last sentence ends that was asked for: bodies come in the order of the text. */
  let sentence = 0
  for (const match of matches) {
    const start = match.index
    const end = start + match[0].length
    const here = spanAt(articles, start)
    if (here !== article) only.clear()
    article = here
    for (let body = all[next]; body && body.end <= start; body = all[++next]) {
      if (spanAt(articles, body.end - 1) !== here) continue
      for (let length = 1; length <= LONGEST_GENERIC && length < body.name.length; length++) {
        const before = only.get(body.name.slice(-length))
        if (sentence <= body.end) sentence = sentenceEnd(text, body.end)
        if (!before) only.set(body.name.slice(-length), { name: body.name, from: sentence })
        else if (before.name !== body.name) only.set(body.name.slice(-length), { ...before, name: '' })
      }
    }
    const full = only.get(match[0].replace(/^该/, ''))
    // In the same sentence the reader has just seen the full name.
    if (!full?.name || full.from > start || startingAt[start] === -1 || endingAt[end] === -1) continue
    found.push({ start, end, kind: 'organization', tier: 'bare', canonical: full.name })
  }
  return found
}

/** Where the sentence ends that holds `from`. */
function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (/[。！？\n]/.test(text.charAt(at))) return at + 1
  return text.length
}
