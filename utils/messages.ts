// Every message between the parts of the extension: one type a direction, one name a message.
import type { Correction } from './engine/corrections'
import type { Outline } from './engine/outline'
import type { PinyinMode } from './settings'

/** What the badge says where text was found, or may have been, and waits to be asked for; the popup reads it there. */
export const OFFER = '?'

/** detector → background: there are signs of newspaper text in this frame, look closer. */
export interface Promising {
  readonly type: 'promising'
}

/** look → background: there is newspaper text in this frame, or perhaps there is. */
export interface Found {
  readonly type: 'found'
  readonly sure: boolean
  /** How the text begins that is to be read. */
  readonly begins?: string
}

/** look → background: what perhaps was such text has gone. */
export interface Gone {
  readonly type: 'gone'
}

/** popup → background: read this page although the detector did not ask for it; works through activeTab. */
export interface ReadAnyway {
  readonly type: 'read-anyway'
  readonly tabId: number
}

/** reader → background: the analyst does not answer; the answer is given when there is one. */
export interface Wake {
  readonly type: 'wake'
}

/** Sheets of style that not every text needs: for one that is explained in its place or a passage marked in the page, and for a view that stands inside its element. */
export type SheetName = 'in-place' | 'inside'

/** reader → background: the page is to have a sheet; the answer is given when it has. */
export interface AddSheet {
  readonly type: 'add-sheet'
  readonly name: SheetName
}

/** reader → background: how many articles the badge shows; 0 when the page is given back. */
export interface Badge {
  readonly type: 'badge'
  readonly articles: number
}

/** reader → background: what the dictionary says of words; the answer is `Entries`. */
export interface LookUp {
  readonly type: 'look-up'
  readonly words: readonly string[]
}

/** reader → background: the user says that this is read otherwise; a window of the extension's own is to ask how. */
export interface Correct {
  readonly type: 'correct'
  readonly word: string
  /** How it is read now. */
  readonly reading: readonly string[]
}

export type ToBackground = Promising | Found | Gone | ReadAnyway | Wake | AddSheet | Badge | LookUp | Correct

/** popup, background → reader. */
export type ToReader =
  /** The detector found text: show it if the user wants that by itself. */
  | { readonly type: 'read' }
  | { readonly type: 'status' }
  | { readonly type: 'go-to'; readonly at: number }
  | { readonly type: 'set-reading'; readonly on: boolean }
  | { readonly type: 'toggle-reading' }
  /** Have keys point to the mentions. */
  | { readonly type: 'enter-mentions' }
  /** Take the largest text of the page, whatever the detector said. */
  | { readonly type: 'read-anyway' }
  /** The user set a reading right until the page is left, of which nothing is to be kept. */
  | { readonly type: 'read-as'; readonly correction: Correction }

/** The reader's answer to every message. */
export interface ReaderStatus {
  readonly reading: boolean
  /** The text is whole: it is explained in its place rather than in a reading view. */
  readonly inPlace: boolean
  readonly pinyin: PinyinMode
  /** The HSK level that the user knows, 0 for none. */
  readonly hskLevel: number
  readonly tooltips: boolean
  readonly repairs: boolean
  readonly outline: Outline
  /** While texts are being read: UTF-16 units of them that have been, and all. */
  readonly progress?: { readonly read: number; readonly of: number }
  /** What went wrong, as the key of a message. */
  readonly problem?: string
}
