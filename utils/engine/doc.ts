// The model that the whole product is drawn from: plain JSON, UTF-16 offsets, half-open spans.
import type { PrintedRegion } from './geometry/page'
import type { Script } from './text/plain'
import type { Span } from './text/span'

export const BLOCK_KINDS = [
  'slogan',
  'folio',
  'kicker',
  'headline',
  'subheadline',
  'byline',
  'salutation',
  'heading',
  'body',
  'caption',
  'signature',
  'date',
] as const
/** The role of a block in the newspaper. `slogan`: masthead or slogan of the page; `folio`: running head, page number. */
export type BlockKind = (typeof BLOCK_KINDS)[number]

export const MENTION_KINDS = ['person', 'place', 'organization', 'title', 'phrase', 'date', 'number'] as const
/** What a mention names. `phrase` is a political set phrase (提法). */
export type MentionKind = (typeof MENTION_KINDS)[number]

/** A stretch of `text` and the stretch of `source` that it stands for. Without a `rule` it is an exact copy. */
export interface Piece {
  readonly text: Span
  readonly source: Span
  /** Name of the repair rule that dropped, added or exchanged white space here. */
  readonly rule?: string
  /** 0 to 1, given where the rule could as well have decided otherwise. */
  readonly confidence?: number
}

export interface Block extends Span {
  readonly kind: BlockKind
  /** Where it stands on the printed page; only where that is known. */
  readonly regions?: readonly PrintedRegion[]
}

export interface Article extends Span {
  readonly title: string
  /** `lead`: the article came without a headline, its title was taken from its first sentence. */
  readonly titleFrom: 'headline' | 'lead'
}

/** A word, a number or a punctuation mark; `reading` has one syllable with tone mark for each Han character, in lower case. */
export interface Token extends Span {
  readonly reading?: readonly string[]
}

export interface Mention extends Span {
  readonly kind: MentionKind
  /** The full form that several mentions share: 陈敏尔 for 敏尔同志 and for a 市委书记 that stands alone, 合川区委 for 区委, 2022年11月8日 for 11月8日. */
  readonly canonical?: string
  /** Offices that this text gives a person, in the order in which it names them. */
  readonly titles?: readonly string[]
  /** An English explanation; of a person a line for each of `titles`, empty where its English is not known, and then who that is. */
  readonly gloss?: string
}

/** What `analyze` gives. Spans of `pieces[].source` count in `source`, all others in `text`. */
export interface Doc {
  /** As found, every character of it. */
  readonly source: string
  /** As read: repaired, in reading order, blocks separated by one line break. */
  readonly text: string
  /** `text` as it is meant, as long as it: simplified characters for traditional ones, characters for radicals. Absent where equal. */
  readonly plain?: string
  /** The script that the page is in; names and glosses are shown in it. Absent where no character tells. */
  readonly script?: Script
  /** Tile `text` in order; their source spans cover every unit of `source` exactly once. */
  readonly pieces: readonly Piece[]
  readonly blocks: readonly Block[]
  readonly articles: readonly Article[]
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  /** Sorted, disjoint, on token borders. */
  readonly mentions: readonly Mention[]
}

/** The words of a span as they are meant, which is what dictionaries and lists have. */
export const plainOf = ({ text, plain = text }: Pick<Doc, 'text' | 'plain'>, { start, end }: Span): string => plain.slice(start, end)

/** Words that a mention has from the page, as they are meant. */
export function meantBy({ text, plain }: Pick<Doc, 'text' | 'plain'>, printed: string): string {
  const at = plain ? text.indexOf(printed) : -1
  return plain && at >= 0 ? plain.slice(at, at + printed.length) : printed
}

/** What a mention names, in full, as the page writes it. */
export const nameOf = ({ text }: Pick<Doc, 'text'>, { start, end, canonical }: Mention): string => canonical ?? text.slice(start, end)

/** The language tag of the page's Chinese. */
export const langOf = ({ script }: Pick<Doc, 'script'>): 'zh-Hans' | 'zh-Hant' => (script === 'Hant' ? 'zh-Hant' : 'zh-Hans')
