// Where text that is placed absolutely stands on its page, as the browser has laid it out.
import type { Place } from './placed-text'
import { isShown } from './shown'

const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element)
const isPlaced = (element: Element): boolean => styleOf(element)?.position === 'absolute'

/** The element nearest around a node that is placed absolutely, below another. */
export function pieceOf(node: Text, below: Element): Element | undefined {
  let element = node.parentElement
  while (element && element !== below && !isPlaced(element)) element = element.parentElement
  return element && element !== below ? element : undefined
}

/** What a piece is placed on: the nearest element around it that is not placed itself, or the one in which all is read. */
export function pageOf(piece: Element, within: Element): Element {
  let page = piece
  while (page !== within && isPlaced(page)) page = page.parentElement as Element
  return page
}

/** Whether a transformation turns what it is for to its side. */
const isTurned = (transform = ''): boolean => {
  const [a = 1, b = 0] = transform.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
  return Math.abs(b) > Math.abs(a)
}

/** Ems across a piece of one line at most. */
const ONE_LINE = 2

/** Where pieces stood when they were shown last: what is hidden is nowhere. */
const places = new WeakMap<Text, Place>()

/** In widths of the page, from its upper left corner; nothing for what is not placed, or has never been shown. */
export function measuredPlace(node: Text, page: Element): Place | undefined {
  const piece = pieceOf(node, page)
  if (!piece) return undefined
  const known = places.get(node)
  if (known && !isShown(piece)) return known
  const range = node.ownerDocument.createRange()
  range.selectNodeContents(node)
  const { left, top, width, height } = range.getBoundingClientRect()
  const [around, own] = [page.getBoundingClientRect(), piece.getBoundingClientRect()]
  if (!width || !around.width) return undefined
  const style = styleOf(node.parentElement as Element)
  const turned = isTurned(styleOf(piece)?.transform)
  const down = turned || (height > 1.5 * width && node.data.trim().length > 1)
  const scale = (turned ? own.width : own.height) / ((piece as HTMLElement).offsetHeight || 1)
  const size = Number.parseFloat(style?.fontSize ?? '0') * scale
  // The type stands in the middle of its line; that of a piece of one line is the same whatever font a browser falls back on.
  const [from, to] = down ? [own.left, own.width] : [own.top, own.height]
  const [edge, across] = to < ONE_LINE * size ? [from, to] : down ? [left, width] : [top, height]
  const middle = edge + (across - size) / 2
  const [x, y] = down ? [middle, top] : [left, middle]
  const part = (length: number) => length / around.width
  const place = {
    x: part(x - around.left),
    y: part(y - around.top),
    w: part(down ? height : width),
    size: part(size),
    font: style?.fontFamily ?? '',
    weight: Number(style?.fontWeight) || 400,
    down,
  }
  places.set(node, place)
  return place
}

/** How high a page is, likewise. */
export function measuredSheet(page: Element): { readonly width: number; readonly height: number } {
  const { width, height } = page.getBoundingClientRect()
  return width ? { width: 1, height: height / width } : { width: 0, height: 0 }
}
