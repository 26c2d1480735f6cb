// Where lines stand on the page, as few boxes.
import type { Box } from './page'
import { around, boxOf, type PageLine, type Rect } from './sheet'

/** One box for those of each column; `back` is the way from their coordinates to those of the page. */
export function boxesOf(lines: readonly PageLine[], back: (rect: Rect) => Rect = rect => rect): Box[] {
  const parts: PageLine[][] = []
  for (const line of lines) {
    const before = parts.at(-1)?.at(-1)
    const isBelow = before && line.y0 > before.y0 && line.y0 - before.y1 < 3 * line.size && line.x0 < before.x1 && before.x0 < line.x1
    if (isBelow) parts.at(-1)?.push(line)
    else parts.push([line])
  }
  return parts.map(part => boxOf(back(around(part))))
}
