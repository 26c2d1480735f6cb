// What a recogniser is given and what it gives.
import type { Article, Block, MentionKind } from '../doc'
import type { Lexicon } from '../lexicon'
import type { Script } from '../text/plain'
import type { Span } from '../text/span'
import type { Tier } from './ranking'
import type { Tagging } from './tagger/tagger'
import type { Unit } from './units'

/** The page as recognisers see it. */
export interface Page {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly articles: readonly Article[]
  readonly lexicon: Lexicon
  /** In which it was printed; the text is in simplified characters anyway. */
  readonly script?: Script
  /** The names in bylines and credits. */
  readonly bylines: readonly Candidate[]
  /** Words and names of all runs of Han characters, in order: the likeliest cut. */
  readonly units: readonly Unit[]
  /** Index in `units` of the unit that starts at an offset, −1 where none does. */
  readonly startingAt: Int32Array
  /** The same for the unit that ends at an offset. */
  readonly endingAt: Int32Array
  /** What the tagger thinks of the text. */
  readonly tagging: Tagging
}

/** A mention that a recogniser proposes; `resolve` says which of those that overlap stay. */
export interface Candidate extends Span {
  readonly kind: MentionKind
  /** By what sort of evidence it was found. */
  readonly tier: Tier
  /** The chance that the tagger must give it, 0 to 1; absent where what speaks for it is enough. */
  readonly floor?: number
  readonly canonical?: string
  readonly titles?: readonly string[]
  readonly gloss?: string
}

/** A text with all that a recogniser must find there by itself, in order. */
export interface Example {
  readonly text: string
  readonly finds: readonly string[]
  /** Of a text where it finds nothing: texts with the same words where it does, so that only what stands around them keeps it away. */
  readonly not?: readonly string[]
}

/** Finds mentions of one kind by one sort of evidence. */
export interface Recognizer {
  readonly name: string
  /** One sentence: what it goes by. */
  readonly about: string
  /** What it finds by itself, and that the others do not find without it; and what it must not find. */
  readonly examples: readonly Example[]
  readonly find: (page: Page) => readonly Candidate[]
}
