// Readings that the reader of a text has set right: which there are, and a Doc read by them.
import { type Doc, meantBy, type Token } from './doc'
import { markTone, readSyllable } from './syllable'
import { WHOLE_HAN } from './text/characters'
import { lastStartingBy, type Span } from './text/span'

/** How a word is to be read: a syllable with tone mark for each of its Han characters. */
export interface Correction {
  /** In plain text, whatever the script of the page. */
  readonly word: string
  readonly reading: readonly string[]
  /** Address of the page that it holds for; for all if absent. */
  readonly page?: string
}

/** UTF-16 units of the longest word that can be corrected. */
export const LONGEST_WORD = 60
const HAN = new RegExp(`[${WHOLE_HAN}]`, 'gu')

/** How many Han characters, and so syllables, a word has. */
export const countHan = (word: string): number => word.match(HAN)?.length ?? 0

/** What no two of them share: word and page. */
const keyOf = ({ word, page }: Correction): string => (page === undefined ? word : `${word}\n${page}`)

/** Without this one. */
export const withoutCorrection = (all: readonly Correction[], one: Correction): Correction[] =>
  all.filter(({ word, page }) => word !== one.word || page !== one.page)

/** With these, which take the place of those for the same word and page. */
export function withCorrections(all: readonly Correction[], more: readonly Correction[]): Correction[] {
  const byKey = new Map(all.map(one => [keyOf(one), one]))
  for (const one of more) {
    const key = keyOf(one)
    // The last one set stands last.
    byKey.delete(key)
    byKey.set(key, one)
  }
  return [...byKey.values()]
}

/** The text of a file that keeps them. */
export const writeCorrections = (corrections: readonly Correction[]): string => `${JSON.stringify({ corrections }, null, 2)}\n`

/** What is in such a file; undefined if anything in it is not as it should be. */
export function parseCorrections(file: string): Correction[] | undefined {
  try {
    const { corrections } = JSON.parse(file) as { corrections?: unknown }
    if (!Array.isArray(corrections)) return undefined
    const read = corrections.map(each => correctionOf(each))
    return read.every(each => each !== undefined) ? read : undefined
  } catch {
    return undefined
  }
}

/** Those in whatever was stored that are as they should be. */
export function correctionsOf(stored: unknown): Correction[] {
  // Ten thousand of them have a thousand syllables.
  const known = new Map<unknown, string | undefined>()
  const mark = (typed: unknown): string | undefined => {
    if (!known.has(typed)) known.set(typed, markedOf(typed))
    return known.get(typed)
  }
  return Array.isArray(stored)
    ? withCorrections(
        [],
        stored.flatMap(each => correctionOf(each, mark) ?? []),
      )
    : []
}

/** A syllable as it is kept, with its tone mark. */
function markedOf(typed: unknown): string | undefined {
  const syllable = typeof typed === 'string' ? readSyllable(typed) : undefined
  return syllable && markTone(syllable)
}

/** A correction of whatever it is; undefined if anything in it is not as it should be. */
export function correctionOf(stored: unknown, mark = markedOf): Correction | undefined {
  const { word, reading, page } = (stored ?? {}) as { readonly [key in keyof Correction]?: unknown }
  if (typeof word !== 'string' || word.length > LONGEST_WORD || !Array.isArray(reading)) return undefined
  const syllables = reading.map(mark)
  if (!syllables.length || syllables.length !== countHan(word) || !syllables.every(each => each !== undefined)) return undefined
  if (page !== undefined && typeof page !== 'string') return undefined
  return { word, reading: syllables, ...(page !== undefined && { page }) }
}

/** The Doc with the words read as corrected, on this page; those for the page win over those for all, those for longer words over those for shorter. */
export function correctReadings(doc: Doc, corrections: readonly Correction[], page: string): Doc {
  const readings = new Map<string, readonly string[]>()
  for (const { word, reading } of corrections.filter(each => each.page === undefined)) readings.set(word, reading)
  for (const { word, reading } of corrections.filter(each => each.page === page)) readings.set(word, reading)
  if (!readings.size) return doc
  const tokens = [...doc.tokens]
  readShortForms(doc, readings, tokens)
  readWords(doc, readings, tokens)
  return { ...doc, tokens }
}

/** 敏尔 in 敏尔同志, if the full form that stands for it, 曾敏尔, is corrected. */
function readShortForms(doc: Doc, readings: ReadonlyMap<string, readonly string[]>, tokens: Token[]): void {
  const { text, plain = text, mentions } = doc
  for (const { start, end, canonical: printed = '' } of mentions) {
    const canonical = meantBy(doc, printed)
    const reading = readings.get(canonical)
    if (!reading) continue
    for (let i = Math.max(0, lastStartingBy(tokens, start)); i < tokens.length && (tokens[i] as Token).end <= end; i++) {
      const token = tokens[i] as Token
      const at = token.reading ? canonical.indexOf(plain.slice(token.start, token.end)) : -1
      if (at >= 0) give(tokens, i, i + 1, reading.slice(countHan(canonical.slice(0, at))))
    }
  }
}

function readWords({ text: printed, plain: text = printed }: Doc, readings: ReadonlyMap<string, readonly string[]>, tokens: Token[]): void {
  const byFirst = new Map<string, string[]>()
  for (const word of [...readings.keys()].sort((a, b) => b.length - a.length)) {
    const same = byFirst.get(word.charAt(0))
    if (same) same.push(word)
    else byFirst.set(word.charAt(0), [word])
  }
  for (let i = 0; i < tokens.length; i++) {
    const { start } = tokens[i] as Token
    for (const word of byFirst.get(text.charAt(start)) ?? []) {
      const last = text.startsWith(word, start) ? lastStartingBy(tokens, start + word.length - 1) : -1
      if (tokens[last]?.end !== start + word.length) continue
      give(tokens, i, last + 1, readings.get(word) ?? [])
      i = last
      break
    }
  }
}

/** Hands the syllables out to the tokens from `first` up to `end`, as many to each as it has. */
function give(tokens: Token[], first: number, end: number, syllables: readonly string[]): void {
  let next = 0
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (!token.reading) continue
    const from = next
    next += token.reading.length
    if (next <= syllables.length) tokens[i] = { ...token, reading: syllables.slice(from, next) }
  }
}

/** The syllables of a span. */
export const readingOf = ({ tokens }: Doc, { start, end }: Span): string[] =>
  tokens.filter(token => token.start >= start && token.end <= end).flatMap(({ reading = [] }) => reading)
