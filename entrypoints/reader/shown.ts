// What the engine found, as the user wants its readings shown.
import { browser } from 'wxt/browser'
import type { Correcting } from '../../components/CorrectReading'
import { pageOf } from '../../utils/corrections'
import type { Levels } from '../../utils/data/levels'
import { type Correction, correctReadings, readingOf } from '../../utils/engine/corrections'
import type { DictionaryEntry } from '../../utils/engine/dictionary-entry'
import type { Doc } from '../../utils/engine/doc'
import { type Display, showReading, showReadings } from '../../utils/engine/show-readings'
import { readAsInTaiwan } from '../../utils/engine/taiwan-readings'
import type { Analysis, Correct, LookUp } from '../../utils/messages'
import type { Settings } from '../../utils/settings'

/** All that the user has chosen and set right. */
export interface Wishes extends Settings {
  readonly corrections: readonly Correction[]
}

const correct = (doc: Doc, { corrections, taiwan }: Wishes): Doc =>
  correctReadings(taiwan ? readAsInTaiwan(doc) : doc, corrections, pageOf(location))

/** What is shown of a text. */
export interface Shown {
  readonly doc: Doc
  /** Words that need no pinyin. */
  readonly known?: ReadonlySet<string>
}

/** Gives what is to be shown: the same object until something is to be shown otherwise. */
export function shownOf({ doc, levels }: Analysis): (wishes: Wishes) => Shown {
  let last: { readonly wishes: Wishes; readonly shown: Shown } | undefined
  return wishes => {
    const isSame = (name: keyof Wishes) => last?.wishes[name] === wishes[name]
    if (!last || !SHOWING.every(isSame))
      last = { wishes, shown: { doc: showReadings(correct(doc, wishes), wishes), known: knownAt(levels, wishes) } }
    return last.shown
  }
}

/** The wishes that make a difference to it. */
const SHOWING = ['system', 'sandhi', 'taiwan', 'corrections', 'hskLevel'] as const

const knownAt = (levels: Levels, { hskLevel }: Wishes): ReadonlySet<string> | undefined =>
  hskLevel ? new Set(Object.keys(levels).filter(word => (levels[word] as number) <= hskLevel)) : undefined

/** Lets the user set readings right. */
export const correctingOf = (doc: Doc, wishes: Wishes): Correcting => ({
  readingOf: span => readingOf(correct(doc, wishes), span),
  ask: ({ word, reading }) => {
    const message: Correct = { type: 'correct', word, reading }
    void browser.runtime.sendMessage(message).catch(() => undefined)
  },
})

/** Asks the background for the entries of a word, with their readings shown like those of the text. */
export const lookUpFor =
  (display: Display) =>
  async (word: string): Promise<readonly DictionaryEntry[]> => {
    const message: LookUp = { type: 'look-up', word }
    const entries: readonly DictionaryEntry[] = await browser.runtime.sendMessage(message)
    return entries.map(entry => ({ ...entry, pinyin: showReading(entry.simplified, entry.pinyin.split(' '), display).join(' ') }))
  }
