// Pictures as they are seen: what text stands on is no picture, but the ground of a part of the page, or clear there.
import { common, type PageLine, type Rect } from './sheet'

/** Lines of text from which a picture is more than the place that it seems to take, and characters that each has at least. */
const LINES = 3
const COUNT = 4
/** Points of height that are left of a picture at least. */
const LEAST = 30

/** The pictures without what is covered with text: of each the highest stretch that is free of it. */
export function seenImages(images: readonly Rect[], lines: readonly PageLine[]): Rect[] {
  return images.flatMap(image => {
    const over = lines
      .filter(
        line =>
          line.count >= COUNT &&
          (line.y0 + line.y1) / 2 > image.y0 &&
          (line.y0 + line.y1) / 2 < image.y1 &&
          common(line.x0, line.x1, image.x0, image.x1) > 0.6 * (line.x1 - line.x0),
      )
      .sort((a, b) => a.y0 - b.y0)
    if (over.length < LINES) return [image]
    let best = { ...image, y1: image.y0 }
    let top = image.y0
    for (const bottom of [...over.map(({ y0 }) => y0), image.y1]) {
      if (bottom - top > best.y1 - best.y0) best = { ...image, y0: top, y1: bottom }
      top = Math.max(top, over.find(({ y0 }) => y0 === bottom)?.y1 ?? top)
    }
    return best.y1 - best.y0 > LEAST ? [best] : []
  })
}
