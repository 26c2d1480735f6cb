// Between the text of a Doc and where it stands on the printed page.
import type { Block, Doc } from '../doc'
import { lastStartingBy, type Span } from '../text/span'
import type { Box, PrintedRegion } from './page'

/** Points by which a pointer may miss what it points at: a little less than there is between two columns. */
const NEAR = 4

/** Where the blocks stand that have some of the span. */
export function regionsOf({ blocks }: Pick<Doc, 'blocks'>, { start, end }: Span): PrintedRegion[] {
  const found: PrintedRegion[] = []
  for (let i = Math.max(0, lastStartingBy(blocks, start)); i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.start >= end) break
    if (block.end > start) found.push(...(block.regions ?? []))
  }
  return found
}

/** How far a point is from a box, 0 within it. */
function distance({ x: left, y: top, width, height }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(0, left - x, x - left - width), Math.max(0, top - y, y - top - height))
}

/** The block that is printed at a point of a page: of those that hold it, or are near, the one with the nearest and then the smallest box. */
export function blockPrintedAt({ blocks }: Pick<Doc, 'blocks'>, page: number, x: number, y: number): Block | undefined {
  let best: { readonly block: Block; readonly far: number; readonly size: number } | undefined
  for (const block of blocks)
    for (const { page: own, box } of block.regions ?? []) {
      const far = own === page ? distance(box, x, y) : Number.POSITIVE_INFINITY
      const size = box.width * box.height
      if (far <= NEAR && (!best || far < best.far || (far === best.far && size < best.size))) best = { block, far, size }
    }
  return best?.block
}

/** Boxes by their pages. */
export function byPage(regions: readonly PrintedRegion[]): ReadonlyMap<number, readonly Box[]> {
  const pages = new Map<number, Box[]>()
  for (const { page, box } of regions) pages.set(page, [...(pages.get(page) ?? []), box])
  return pages
}
