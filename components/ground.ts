// Where a text can be pointed at, by pointer and by keys: one that we drew ourselves, or one of the page's that is explained in its place.
import type { Span } from '../utils/engine/text/span'
import type { CardAct } from './keys'
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
  /** Does this with what is shown; tells whether there was anything to do. */
  does(act: CardAct): boolean
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

/** The words of a text that have no elements: what is at a point of the window, and where a span stands there. */
export interface Words {
  readonly at: (x: number, y: number) => (Span & { readonly at: number }) | undefined
  readonly boxesOf: (span: Span) => readonly Box[]
  /** The word, or the mention around it, that follows a span or comes before it. */
  readonly beside: (span: Span, by: 1 | -1) => Span | undefined
  /** Shows which one is meant, until the signal. */
  readonly mark: (span: Span, signal: AbortSignal) => void
}
