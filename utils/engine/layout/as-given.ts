// The layout of a text whose lines, blocks, articles and order are known from the printed page.
import type { PrintedLayout } from '../geometry/printed'
import { isSpace } from '../text/characters'
import type { Layout, Region } from './index'
import { type Line, lineAt } from './lines'

/** The layout that is given, of a source whose lines stand as they were; what has become empty is left out. */
export function asGiven(source: string, { blocks }: PrintedLayout): Layout {
  const lines: Line[] = []
  const numbers = new Map<number, number>()
  let lead = 0
  let at = 0
  source.split('\n').forEach((text, number) => {
    let start = at
    let end = at + text.length
    while (start < end && isSpace(source.charCodeAt(start))) start++
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--
    if (end > start) {
      numbers.set(number, lines.length)
      lines.push(lineAt(source, start, end, 0, 0, lead))
      lead = end
    }
    at += text.length + 1
  })
  const regions = blocks.flatMap(({ kind, article, lines: own, regions }): Region[] => {
    const known = own.map(number => numbers.get(number)).filter(index => index !== undefined)
    return known.length ? [{ kind, article, lines: known, printed: regions }] : []
  })
  return { lines, lastEnd: lines.at(-1)?.end ?? 0, regions }
}
