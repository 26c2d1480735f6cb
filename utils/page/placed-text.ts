// Pieces of text that are placed one by one, in the order in which the page holds them: which of them are lines and columns, the engine sees.
import type { PlacedPage, PlacedRun } from '../engine/geometry/placed'
import type { PageText, Run } from './page-text'

/** Where a piece of text stands on its page. */
export type Place = Omit<PlacedRun, 'start' | 'end'>

/** How the pages of a text are read. */
export interface Placing {
  /** Where a text node under a page stands on it; nothing where it is not placed. */
  readonly placeOf: (node: Text, page: Element) => Place | undefined
  /** How large a page is, in the same unit, and what else is known of it; asked when the text is to be read. */
  readonly sheetOf: (page: Element) => Omit<PlacedPage, 'start' | 'end' | 'runs'>
}

/** Ems between two pieces of a line at most. */
const JUMP = 1.3

/** Whether a piece goes on in the line of the one before. */
function goesOn(last: Place, next: Place): boolean {
  const [along, across] =
    last.down || (next.w < 1.2 * next.size && Math.abs(next.x - last.x) < next.size / 4) ? (['y', 'x'] as const) : (['x', 'y'] as const)
  const jump = next[along] - last[along] - last.w
  return Math.abs(next[across] - last[across]) < last.size / 2 && jump > -last.size && jump < JUMP * last.size
}

/** The text of the pages, one behind the other, up to about `limit` UTF-16 units. */
export function readPlaced(elements: readonly Element[], { placeOf, sheetOf }: Placing, limit = Number.POSITIVE_INFINITY): PageText {
  const runs: Run[] = []
  const pages: (Omit<PlacedPage, 'width' | 'height'> & { readonly element: Element })[] = []
  let source = ''
  for (const element of elements) {
    if (source.length >= limit) break
    const from = source.length
    const placed: PlacedRun[] = []
    const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */)
    let last: Place | undefined
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const place = node.data.trim() && placeOf(node, element)
      if (!place) continue
      if (last && !goesOn(last, place)) source += '\n'
      last = place
      const start = source.length
      for (const { 0: part, index } of node.data.matchAll(/[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g)) {
        if (source.length > start) source += ' '
        runs.push({ node, from: index, start: source.length, end: source.length + part.length })
        source += part
      }
      placed.push({ ...place, start: start - from, end: source.length - from })
    }
    if (last) source += '\n'
    pages.push({ element, start: from, end: source.length, runs: placed })
  }
  return { source, runs, placed: () => pages.map(({ element, ...page }) => ({ ...sheetOf(element), ...page })) }
}
