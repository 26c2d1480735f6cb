// Text that a web page places piece by piece, as the text layers of PDFs do and the pages of those who read pictures, as a printed page.

import type { Span } from '../text/span'
import { evenGlyphs } from './even-glyphs'
import { withoutMadeUpBlanks } from './made-up-blanks'
import type { Box, DrawnBox, PageGeometry, Run } from './page'
import { type PagePicture, seenDrawings } from './seen-drawings'
import { around, rectOfRun } from './sheet'

/** A part of a source, and where it stands on its page. */
export interface PlacedRun extends Span {
  readonly x: number
  readonly y: number
  /** How far it reaches along its direction. */
  readonly w: number
  readonly size: number
  readonly font?: string
  readonly weight?: number
  /** It goes down. */
  readonly down?: boolean
}

/** A part of a source that is a page, in any unit of length; `width` and `height` are 0 where they aren't known. Its runs count from its own beginning. */
export interface PlacedPage extends Span {
  readonly width: number
  readonly height: number
  readonly runs: readonly PlacedRun[]
  readonly rules?: readonly Box[]
  readonly images?: readonly Box[]
  /** What it looks like, with its text. */
  readonly picture?: PagePicture
  /** Blanks in its runs may be nothing but wide setting. */
  readonly spaced?: boolean
  /** Sizes are those of what was seen of the type, no two quite the same. */
  readonly scanned?: boolean
}

/** Marks that are as wide as a Chinese character among those; a page that sets one by itself has it as wide as its own fonts have it. */
const WIDE_MARK = /^[‘’“”…—·]$/

/** Points of the text of a newspaper: whatever the page counts in, most of its text is taken to be as large. */
const USUAL = 9

/** The size of which half of the characters are no larger. */
function usualSize(runs: readonly PlacedRun[]): number {
  const sorted = [...runs].sort((a, b) => a.size - b.size)
  const half = sorted.reduce((sum, { start, end }) => sum + end - start, 0) / 2
  let count = 0
  for (const { start, end, size } of sorted) {
    count += end - start
    if (count > half) return size
  }
  return USUAL
}

/** Sizes of scanned type are taken to be steps of this ratio from the usual one. */
const STEP = 1.16

/** The run in one of the steps, where it stands in the middle of its line. */
function evened(run: PlacedRun, usual: number): PlacedRun {
  const size = usual * STEP ** Math.round(Math.log(run.size / usual) / Math.log(STEP))
  const more = (run.size - size) / 2
  return { ...run, size, x: run.down ? run.x + more : run.x, y: run.down ? run.y : run.y + more }
}

/** The page in points. */
export function geometryOf(source: string, page: PlacedPage): PageGeometry {
  const { width, height, picture } = page
  const usual = usualSize(page.runs) || USUAL
  const { rules = [], boxes = [], images = [] } = picture && width ? seenDrawings(picture, page, usual) : { ...page, boxes: [] }
  const scale = USUAL / usual
  const boxAt = ({ x, y, width, height }: Box): Box => ({ x: x * scale, y: y * scale, width: width * scale, height: height * scale })
  const given = page.spaced ? evenGlyphs(source, page.runs) : page.runs
  const runs = given.map((placed): Run => {
    const { start, end, font = '', weight = 400, down = false, ...run } = page.scanned ? evened(placed, usual) : placed
    const text = source.slice(start, end)
    const { x, y } = boxAt({ ...run, width: 0, height: 0 })
    return {
      text: page.spaced ? withoutMadeUpBlanks(text) : text.trim(),
      x,
      y,
      w: (page.spaced && WIDE_MARK.test(text) ? Math.max(run.w, run.size) : run.w) * scale,
      size: run.size * scale,
      font,
      weight,
      vertical: down,
      angle: 0,
      at: start,
    }
  })
  const reach = around(runs.map(rectOfRun))
  return {
    width: width ? width * scale : reach.x1,
    height: height ? height * scale : reach.y1,
    runs,
    rules: rules.map(boxAt),
    boxes: boxes.map((box): DrawnBox => ({ ...boxAt(box), stroke: true, fill: false })),
    images: images.map(boxAt),
  }
}
