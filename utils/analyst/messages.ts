// What is said between a reader, the analyst and its workers.
import type { Levels } from '../data/levels'
import type { Doc } from '../engine/doc'
import type { PageGeometry } from '../engine/geometry/page'
import type { PlacedPage } from '../engine/geometry/placed'
import type { Outline } from '../engine/outline'
import type { PartText } from '../engine/parts'

/** The name of the port between a reader and the analyst. */
export const ANALYSIS = 'analysis'

/** One part of a text, what the engine made of it: the Doc, the HSK levels of its words, its outline. Offsets count from where the part begins. */
export interface Analysis {
  readonly doc: Doc
  readonly levels: Levels
  readonly outline: Outline
}

/** A page of a file as it was printed, and which one, from 1. */
export interface PrintedPage {
  readonly page: PageGeometry
  readonly number: number
}

/** A text, and where it stands if it is placed piece by piece: its pages, one behind the other. */
export interface AskedText {
  readonly source: string
  readonly pages?: readonly PlacedPage[]
}

/** reader → analyst: what is in this text, or on this page? */
export type Ask = AskedText | PrintedPage

/** analyst → reader. */
export type Answer =
  /** What stands first, before the part that it begins is read as a whole. */
  | { readonly type: 'top'; readonly analysis: Analysis }
  /** The next part. */
  | { readonly type: 'part'; readonly analysis: Analysis }
  | { readonly type: 'done' }
  /** What went wrong, as the key of a message. */
  | { readonly type: 'failed'; readonly problem: string }

/** What a worker reads at once: a part of a text or of one that is placed piece by piece, where what stands first in the first one comes before it, or a printed page. */
export type ReadPart =
  | ({ readonly isFirst: boolean } & PartText)
  | { readonly isFirst: boolean; readonly source: string; readonly placed: PlacedPage }
  | PrintedPage

/** analyst → worker. */
export type ToWorker =
  /** A text that begins so is about to be asked for. */
  | { readonly type: 'expect'; readonly begins: string }
  /** Answered by a part and `done`. */
  | ({ readonly type: 'read' } & ReadPart)

/** background → analyst. */
export interface Expect {
  readonly type: 'expect'
  readonly begins: string
}
