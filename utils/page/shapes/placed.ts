// Pages on which each line is an element of its own that is placed absolutely: converted PDFs, viewers of archives and databases.
import { measuredPlace, measuredSheet, pageOf, pieceOf } from '../measured'
import { readPlaced } from '../placed-text'
import { allShown } from '../shown'
import { flow } from './flow'
import type { PageShape } from './shape'

/** Text nodes that are asked where they stand; lines that there must be. */
const SAMPLE = 60
const LEAST = 6
/** Pages that are read. */
const MOST = 60
const TEXT = 4 /* NodeFilter.SHOW_TEXT */

function* textsIn(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) if (node.data.trim()) yield node
}

/** Whether nearly all texts under an element are lines that are placed one by one. */
function holdsLines(element: Element): boolean {
  const pieces = new Set<Element>()
  let [asked, placed] = [0, 0]
  for (const node of textsIn(element)) {
    if (asked++ === SAMPLE) break
    const piece = pieceOf(node, element)
    if (!piece || piece.querySelector('p,br,div')) continue
    placed++
    pieces.add(piece)
  }
  return pieces.size >= LEAST && placed > 0.9 * Math.min(asked, SAMPLE)
}

function pagesIn(element: Element): Element[] {
  const pages = new Set<Element>()
  for (const node of textsIn(element)) {
    const piece = pieceOf(node, element)
    if (piece) pages.add(pageOf(piece, element))
    if (pages.size === MOST) break
  }
  return [...pages]
}

export const placed: PageShape = {
  name: 'placed',
  find: (root, most, shown = allShown) => flow.find(root, most, shown).filter(holdsLines),
  read: (element, limit) => readPlaced(pagesIn(element), { placeOf: measuredPlace, sheetOf: measuredSheet }, limit),
}
