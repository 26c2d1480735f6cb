// Pages on which each line is an element of its own that is placed absolutely: converted PDFs, viewers of archives and databases.
import type { Box } from '../columns'
import { readPlaced } from '../placed-lines'
import { allShown, isShown } from '../shown'
import { flow } from './flow'
import type { PageShape } from './shape'

/** Text nodes that are asked where they stand; lines that there must be. */
const SAMPLE = 60
const LEAST = 6
/** White between two pieces, in ems: a column's gutter is more than a blank in print. */
const JUMP = 1.3
const BLANK = { anywhere: 0.7, within: 0.15 }
/** Pages that are read. */
const MOST = 60
const TEXT = 4 /* NodeFilter.SHOW_TEXT */

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element)
const isPlaced = (element: Element): boolean => styleOf(element)?.position === 'absolute'

/** The element nearest around a node that is placed absolutely, below another. */
function pieceOf(node: Text, below: Element): Element | undefined {
  let element = node.parentElement
  while (element && element !== below && !isPlaced(element)) element = element.parentElement
  return element && element !== below ? element : undefined
}

/** What a piece is placed on: the nearest element around it that is not placed itself, or the one in which all is read. */
function pageOf(piece: Element, within: Element): Element {
  let page = piece
  while (page !== within && isPlaced(page)) page = page.parentElement as Element
  return page
}

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

/** Where pieces stood when they were shown last: what is hidden is nowhere. */
const places = new WeakMap<Text, Box>()

function placeOf(node: Text, page: Element): Box | undefined {
  const piece = pieceOf(node, page)
  if (!piece) return undefined
  const known = places.get(node)
  if (known && !isShown(piece)) return known
  const range = node.ownerDocument.createRange()
  range.selectNodeContents(node)
  const { left, right, top, height } = range.getBoundingClientRect()
  const around = page.getBoundingClientRect()
  const [width, across] = [(piece as HTMLElement).offsetWidth, piece.getBoundingClientRect().width]
  const size = Number.parseFloat(styleOf(node.parentElement as Element)?.fontSize ?? '0') * (width ? across / width : 1)
  // The type stands in the middle of its line.
  const place = { left: left - around.left, right: right - around.left, top: top - around.top + (height - size) / 2, size }
  places.set(node, place)
  return place
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
  read: (element, limit) => readPlaced(pagesIn(element), { placeOf, jump: JUMP, blank: BLANK, collapses: true }, limit),
}
