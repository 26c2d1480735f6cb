// What the engine found, as the user wants its readings shown.

import type { Correcting } from '../../components/CorrectReading'
import type { PartOfDoc } from '../../components/Part'
import type { Analysis } from '../../utils/analyst/messages'
import { addressRead, pageOf } from '../../utils/corrections'
import type { Levels } from '../../utils/data/levels'
import { correctReadings, readingOf } from '../../utils/engine/corrections'
import type { DictionaryEntry, Entries } from '../../utils/engine/dictionary-entry'
import type { Doc } from '../../utils/engine/doc'
import { joinDocs } from '../../utils/engine/join-docs'
import { type Display, showReading, showReadings } from '../../utils/engine/show-readings'
import { readAsInTaiwan } from '../../utils/engine/taiwan-readings'
import { browser } from '../../utils/extension-api'
import type { Wishes } from '../../utils/handover'
import { isAlive } from '../../utils/is-alive'
import type { Correct, LookUp } from '../../utils/messages'
import { translate } from '../../utils/translate'
import type { ReadPart, ReadText } from '../reader/read-text'

const correct = (doc: Doc, { corrections, taiwan }: Wishes): Doc =>
  correctReadings(taiwan ? readAsInTaiwan(doc) : doc, corrections, pageOf(addressRead(location.href)))

/** What is shown of a text. */
export interface Shown {
  readonly doc: Doc
  /** Words that need no pinyin. */
  readonly known?: ReadonlySet<string>
}

/** A part as it is shown. */
export interface ShownPart extends Shown, PartOfDoc {}

/** All parts as one, and each. */
export interface ShownWhole extends Shown {
  readonly parts: readonly ShownPart[]
}

/** Gives what is to be shown of a text as far as it is read: the same objects for what is not to be shown otherwise. */
export function wholeShown(): (read: ReadText, wishes: Wishes) => ShownWhole {
  const ways = new WeakMap<ReadPart, (wishes: Wishes) => Shown>()
  let last: ShownWhole | undefined
  /** The whole of these parts, which is made when it is asked for. */
  let joined: { readonly parts: readonly ShownPart[]; readonly doc: Doc } | undefined
  const docOf = (parts: readonly ShownPart[]): Doc => {
    if (joined?.parts === parts) return joined.doc
    const known = joined?.parts.every((part, i) => part === parts[i]) ? joined : undefined
    const added = parts.slice(known?.parts.length ?? 0).map(({ doc }) => doc)
    joined = { parts, doc: joinDocs(known ? [known.doc, ...added] : added) }
    return joined.doc
  }
  return (read, wishes) => {
    const known = last?.parts ?? []
    const parts = read.parts.map((part, i) => {
      const way = ways.get(part) ?? shownOf(part)
      ways.set(part, way)
      const shown = way(wishes)
      const same = known[i]
      return same?.doc === shown.doc && same.known === shown.known ? same : { ...shown, start: part.start }
    })
    const isKept = known.every((part, i) => part === parts[i])
    if (last && isKept && parts.length === known.length) return last
    last = {
      parts,
      ...knownIn(parts),
      get doc() {
        return docOf(parts)
      },
    }
    return last
  }
}

function knownIn(parts: readonly Shown[]): Pick<Shown, 'known'> {
  const known = parts.flatMap(part => part.known ?? [])
  return known.length ? { known: new Set(known.flatMap(words => [...words])) } : {}
}

/** Gives what is to be shown: the same object until something is to be shown otherwise. */
function shownOf({ doc, levels }: Analysis): (wishes: Wishes) => Shown {
  let last: { readonly wishes: Wishes; readonly shown: Shown } | undefined
  return wishes => {
    const isSame = (name: keyof Wishes) => last?.wishes[name] === wishes[name]
    if (!last || !SHOWING.every(isSame))
      last = { wishes, shown: { doc: showReadings(correct(doc, wishes), wishes), known: knownAt(levels, wishes) } }
    return last.shown
  }
}

/** The wishes that make a difference to it. */
const SHOWING = ['system', 'sandhi', 'taiwan', 'corrections', 'hskLevel', 'knownCharacters'] as const

function knownAt({ words, byCharacters }: Levels, { hskLevel, knownCharacters }: Wishes): ReadonlySet<string> | undefined {
  const upTo = (levels: Levels[keyof Levels]) => Object.keys(levels).filter(word => (levels[word] as number) <= hskLevel)
  return hskLevel ? new Set([...upTo(words), ...(knownCharacters ? upTo(byCharacters) : [])]) : undefined
}

/** Lets the user set readings right. */
const correctingOf = (read: ReadText, wishes: Wishes): Correcting => ({
  readingOf: span => readingOf(correct(read.doc, wishes), span),
  ask: ({ word, reading }) => {
    const message: Correct = { type: 'correct', word, reading }
    if (isAlive()) void browser.runtime.sendMessage(message).catch(() => undefined)
  },
})

/** Asks the background for the entries of words, with their readings shown like those of the text. */
const lookUpFor =
  (display: Display) =>
  async (words: readonly string[]): Promise<Entries> => {
    const message: LookUp = { type: 'look-up', words }
    const found: Entries = await browser.runtime.sendMessage(message)
    const shown = (entry: DictionaryEntry): DictionaryEntry => ({
      ...entry,
      pinyin: showReading(entry.simplified, entry.pinyin.split(' '), display).join(' '),
    })
    return Object.fromEntries(Object.entries(found).map(([word, entries]) => [word, entries.map(shown)]))
  }

/** What the tooltip over a text asks for, wherever the text stands. */
export const tooltipOf = (read: ReadText, wishes: Wishes) => ({
  on: wishes.tooltips,
  t: translate,
  lookUp: lookUpFor(wishes),
  correcting: correctingOf(read, wishes),
})
