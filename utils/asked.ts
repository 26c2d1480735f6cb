// What a window of the extension's own asks about a reading, when the user says in a page that it is wrong.
import type { Runtime } from 'webextension-polyfill'
import { addressRead, pageOf } from './corrections'
import { countHan, LONGEST_WORD } from './engine/corrections'
import type { Correct } from './messages'

/** What it asks about; kept in memory alone, and for nobody but the extension's own pages. */
export interface Asked {
  readonly word: string
  readonly reading: readonly string[]
  /** Address of the page for which the answer may be kept; absent where nothing may be kept of a page, or it has no address that it would be known by. */
  readonly page?: string
  /** The frame in which the word stands. */
  readonly tabId: number
  readonly frameId: number
}

/** UTF-16 units of a syllable. */
const LONGEST_SYLLABLE = 12

/** What to ask where a reader says so; nothing if it is no page that says it, or no word that could be read. */
export function askedBy({ word, reading }: Correct, { tab, frameId = 0, url }: Runtime.MessageSender): Asked | undefined {
  if (tab?.id === undefined || !url || !countHan(word) || word.length > LONGEST_WORD) return undefined
  const read = addressRead(url)
  const isKnown = !tab.incognito && /^(?:https?|file):/.test(read.protocol)
  const syllables = reading.slice(0, LONGEST_WORD).map(syllable => syllable.slice(0, LONGEST_SYLLABLE))
  return { word, reading: syllables, tabId: tab.id, frameId, ...(isKnown && { page: pageOf(read) }) }
}
