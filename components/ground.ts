// Where a text can be pointed at, by pointer and by keys: one that we drew ourselves, or one of the page's that is explained in its place.
import type { Span } from '../utils/engine/text/span'
import type { Box } from './place-beside'

/** A word, a mention or the mark of a repair that is pointed at. */
export interface Pointed {
  /** Of `doc.text`. */
  readonly span: Span
  /** The character of it that the pointer is at. */
  readonly at?: number | undefined
  /** Number of the repair in the list of the page. */
  readonly repair?: number
  /** The element that it is, if it is one. */
  readonly element?: HTMLElement
  /** Where it stands in the window just now, a box a line, with the pinyin over it. */
  readonly boxes: () => readonly Box[]
  /** Shows which one is meant, until the signal, where no element can show it. */
  readonly mark?: (signal: AbortSignal) => void
}

/** What pointing leads to. */
export interface OnPointing {
  /** `x` and `y`: the pointer in the window, absent when the keyboard points. */
  show(pointed: Pointed, x?: number, y?: number): void
  /** `unwanted`: not to come again for a pointer that stays where it is. */
  hide(unwanted?: boolean): void
  /** The reading of what is shown is wrong. */
  correct(): void
  /** What is shown is to be a word inside it, or again what it stands in. */
  step(by: 1 | -1): void
}

export interface Ground {
  /** Hears the pointer. */
  readonly root: ShadowRoot | Element
  /** What is under the pointer, or has the focus. */
  readonly at: (event: Event) => Pointed | undefined
  /** Whether the keyboard is at it: then it stays when the pointer leaves. */
  readonly isHeld: (pointed: Pointed) => boolean
  /** Nothing is pointed at any more. */
  readonly letGo: () => void
  /** Lets keys point, until the signal. */
  readonly hearKeys: (on: OnPointing, signal: AbortSignal) => void
  /** Points to the mention that begins at the offset. */
  readonly goTo: (offset: number) => void
}
