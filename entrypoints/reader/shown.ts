// What the engine found, as the user wants its readings shown.
import { browser } from 'wxt/browser'
import type { Correcting } from '../../components/CorrectReading'
import { changeCorrections, pageOf } from '../../utils/corrections'
import type { DictionaryEntry } from '../../utils/data/dictionary'
import { type Correction, correctReadings, readingOf, withCorrections } from '../../utils/engine/corrections'
import type { Doc } from '../../utils/engine/doc'
import { type Display, showReadings } from '../../utils/engine/show-readings'
import { transcribe } from '../../utils/engine/systems'
import type { LookUp } from '../../utils/messages'
import type { Settings } from '../../utils/settings'

/** All that the user has chosen and set right. */
export interface Wishes extends Settings {
  readonly corrections: readonly Correction[]
}

const correct = (doc: Doc, { corrections }: Wishes): Doc => correctReadings(doc, corrections, pageOf(location))

/** Gives the Doc to be shown: the same object until something is to be shown otherwise. */
export function shownOf(doc: Doc): (wishes: Wishes) => Doc {
  let last: { readonly wishes: Wishes; readonly doc: Doc } | undefined
  return wishes => {
    if (last?.wishes.system !== wishes.system || last.wishes.corrections !== wishes.corrections)
      last = { wishes, doc: showReadings(correct(doc, wishes), wishes) }
    return last.doc
  }
}

/** Lets the user set readings right. */
export const correctingOf = (doc: Doc, wishes: Wishes): Correcting => ({
  readingOf: span => readingOf(correct(doc, wishes), span),
  save: (word, reading, scope) =>
    changeCorrections(all => withCorrections(all, [{ word, reading, ...(scope === 'page' && { page: pageOf(location) }) }])),
})

/** Asks the background for the entries of a word, with their readings shown like those of the text. */
export const lookUpFor =
  ({ system }: Display) =>
  async (word: string): Promise<readonly DictionaryEntry[]> => {
    const message: LookUp = { type: 'look-up', word }
    const entries: readonly DictionaryEntry[] = await browser.runtime.sendMessage(message)
    return entries.map(entry => ({
      ...entry,
      pinyin: entry.pinyin
        .split(' ')
        .map(syllable => transcribe(syllable, system))
        .join(' '),
    }))
  }
