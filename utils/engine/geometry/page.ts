// A printed page as plain data: what stands where. Points from the page's top left, y downwards, after the page's own rotation.

/** A rectangle on a page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Characters that were set in one go, on one baseline. */
export interface Run {
  readonly text: string
  /** Left edge of its box. */
  readonly x: number
  /** Upper edge of its box; that of the em square, so that runs of one baseline and size have the same. */
  readonly y: number
  /** How far it reaches along its direction: to the right, or downwards where it is vertical or turned. */
  readonly w: number
  /** The em: the width of a Chinese character. */
  readonly size: number
  /** The name of its font, without the mark of a subset; '' where it isn't known. */
  readonly font: string
  /** As CSS counts: 400 is regular, 700 bold. */
  readonly weight: number
  /** Set from top to bottom by its font; single upright characters one below the other are told by the layout. */
  readonly vertical: boolean
  /** Degrees by which it is turned, clockwise; Latin in a vertical line has 90. */
  readonly angle: number
  /** Where it begins in the source that it was read from, in UTF-16 units; absent where its page has none. */
  readonly at?: number
}

/** A line drawn on the page, or a very thin rectangle. */
export type Rule = Box

/** A rectangle drawn on the page. */
export interface DrawnBox extends Box {
  readonly stroke: boolean
  readonly fill: boolean
}

/** All that is known of a page before it is read. */
export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
  readonly boxes: readonly DrawnBox[]
  readonly images: readonly Box[]
}

/** Where something stands on a printed page; pages count from 1. */
export interface PrintedRegion {
  readonly page: number
  readonly box: Box
}
