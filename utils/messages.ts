// Every message between the parts of the extension: one type a direction, one name a message.
import type { BlockKind, MentionKind } from './engine/doc'
import type { PinyinMode } from './settings'

/** What the popup shows of a page that is being read. `at` is an offset of `Doc.text`. */
export interface Outline {
  readonly articles: readonly {
    readonly title: string
    readonly titleFrom: 'headline' | 'lead'
    readonly at: number
    readonly reporters: readonly string[]
    readonly sections: readonly { readonly text: string; readonly at: number }[]
    readonly people: readonly { readonly name: string; readonly titles: readonly string[]; readonly at: number }[]
  }[]
  readonly counts: Readonly<Partial<Record<MentionKind, number>>>
  readonly furniture: readonly { readonly kind: BlockKind; readonly text: string; readonly at: number }[]
}

/** detector.content → background. */
export type FromDetector = { readonly type: 'found'; readonly broken: boolean; readonly score: number; readonly shape: string }

/** popup → background: read this page although the detector did not ask for it (needs activeTab). */
export type ToBackground = { readonly type: 'read-anyway'; readonly tabId: number }

/** popup, background → reader.content. */
export type ToReader =
  | { readonly type: 'status' }
  | { readonly type: 'go-to'; readonly at: number }
  | { readonly type: 'set-reading'; readonly on: boolean }
  | { readonly type: 'set-pinyin'; readonly mode: PinyinMode }

/** The reader's answer to every message. `problem` says in a sentence what went wrong. */
export interface ReaderStatus {
  readonly reading: boolean
  readonly pinyin: PinyinMode
  readonly outline: Outline
  readonly problem?: string
}
