// A scope: what stands directly in one frame, or on the page outside all frames. Articles do not reach out of theirs.
import type { Column } from './columns'
import type { Head } from './heads'
import type { Rect } from './sheet'

export interface Scope {
  readonly rect: Rect
  readonly columns: readonly Column[]
  readonly heads: readonly Head[]
  /** Pictures and frames in it, round which or above and below which text stands. */
  readonly obstacles: readonly Rect[]
  /** Rules in it. */
  readonly levels: readonly Rect[]
  readonly uprights: readonly Rect[]
  /** The usual size of its text. */
  readonly size: number
  /** It is a frame's. */
  readonly framed: boolean
}
