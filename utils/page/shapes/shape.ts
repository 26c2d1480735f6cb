// What a page shape is: one way in which such text stands on a page.
import type { PageText } from '../page-text'
import type { Shown } from '../shown'

export interface PageShape {
  readonly name: string
  /** The page goes on showing the original, and the view stands before it: its text is in no node that could be marked. */
  readonly beside?: boolean
  /** At most so many elements of this shape that are shown, best first; a look at some thousand nodes at most. */
  readonly find: (root: Document | ShadowRoot, most: number, shown?: Shown) => readonly Element[]
  /** The text of one of them, all of it or about its first `limit` UTF-16 units, without what is shut. */
  readonly read: (element: Element, limit?: number, isShut?: (inner: Element) => boolean) => PageText
}
