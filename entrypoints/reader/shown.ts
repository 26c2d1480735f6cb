// What the engine found, as the user wants its readings shown.
import { browser } from 'wxt/browser'
import type { DictionaryEntry } from '../../utils/data/dictionary'
import type { Doc } from '../../utils/engine/doc'
import { type Display, showReadings } from '../../utils/engine/show-readings'
import { transcribe } from '../../utils/engine/systems'
import type { LookUp } from '../../utils/messages'

/** Gives the Doc to be shown: the same object until something is to be shown otherwise. */
export function shownOf(doc: Doc): (display: Display) => Doc {
  let last: { readonly display: Display; readonly doc: Doc } | undefined
  return display => {
    if (last?.display.system !== display.system) last = { display, doc: showReadings(doc, display) }
    return last.doc
  }
}

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
