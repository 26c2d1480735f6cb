// What the layout works on: a page, or a part of it turned so that its lines run to the right, with all that stands on it.
import type { Box, PageGeometry, Run } from './page'

/** A rectangle by its edges. */
export interface Rect {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** The text of a run, and where that begins in the source that it was read from. */
export interface Found {
  readonly text: string
  readonly at: number
}

/** A run as a rectangle whose text goes from x0 to x1. */
export interface Item extends Rect {
  readonly text: string
  /** Where its text comes from, in its order, if its page has a source. */
  readonly found?: readonly Found[]
  readonly size: number
  readonly font: string
  readonly weight: number
}

/** A line of one size. */
export interface PageLine extends Item {
  /** The text as it is meant, without blanks: what is decided by. */
  readonly said: string
  /** Characters that are no white space. */
  readonly count: number
  /** Its characters stand one below the other, in a sheet whose lines run to the right. */
  readonly upright: boolean
  /** Where it has wide blanks: what stands between them. */
  readonly parts?: readonly PageLine[]
  /** It is a row of a table. */
  readonly row?: true
}

/** A rectangle drawn, or made of four rules. */
export interface Frame extends Rect {
  /** The smallest frame round it; −1 for the page. */
  readonly parent: number
}

/** Lines with the rules, frames and pictures among them. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly PageLine[]
  readonly rules: readonly Rect[]
  readonly frames: readonly Frame[]
  readonly images: readonly Rect[]
}

export const rectOf = ({ x, y, width, height }: Box): Rect => ({ x0: x, y0: y, x1: x + width, y1: y + height })

/** The rectangle of a run on the page. */
export const rectOfRun = ({ x, y, w, size, vertical, angle }: Run): Rect =>
  vertical || angle === 90 || angle === 270 ? { x0: x, y0: y, x1: x + size, y1: y + w } : { x0: x, y0: y, x1: x + w, y1: y + size }

/** The rectangle on the sheet that is turned so that what ran down runs to the right. */
export const turned = ({ x0, y0, x1, y1 }: Rect, { width }: Pick<PageGeometry, 'width'>): Rect => ({
  x0: y0,
  y0: width - x1,
  x1: y1,
  y1: width - x0,
})

/** The way back from a turned sheet. */
export const turnedBack = ({ x0, y0, x1, y1 }: Rect, { width }: Pick<PageGeometry, 'width'>): Rect => ({
  x0: width - y1,
  y0: x0,
  x1: width - y0,
  y1: x1,
})

export const boxOf = ({ x0, y0, x1, y1 }: Rect): Box => ({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 })

/** The smallest rectangle round all of them. */
export function around(rects: readonly Rect[]): Rect {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const rect of rects) {
    if (rect.x0 < x0) x0 = rect.x0
    if (rect.y0 < y0) y0 = rect.y0
    if (rect.x1 > x1) x1 = rect.x1
    if (rect.y1 > y1) y1 = rect.y1
  }
  return { x0, y0, x1, y1 }
}

/** How much of two stretches is common; negative: how far they are apart. */
export const common = (a0: number, a1: number, b0: number, b1: number): number => Math.min(a1, b1) - Math.max(a0, b0)

export const commonX = (one: Rect, other: Rect): number => common(one.x0, one.x1, other.x0, other.x1)

export const commonY = (one: Rect, other: Rect): number => common(one.y0, one.y1, other.y0, other.y1)

/** Whether the middle of one lies in the other. */
export const isIn = (inner: Rect, outer: Rect): boolean => {
  const x = (inner.x0 + inner.x1) / 2
  const y = (inner.y0 + inner.y1) / 2
  return x >= outer.x0 && x <= outer.x1 && y >= outer.y0 && y <= outer.y1
}
