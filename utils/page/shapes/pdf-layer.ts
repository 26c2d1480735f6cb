// The text layers of pdf.js: every piece of text placed by itself, in the order of the file, over a picture of the page.
import type { Box } from '../columns'
import { readPlaced } from '../placed-lines'
import { allShown } from '../shown'
import { holderOfAll } from './holder'
import type { PageShape } from './shape'

/** Pages that are read: a book is not a newspaper. */
const MOST = 60
/** White that ends a line, in ems of its type. */
const JUMP = 2
/** What stands behind the last `*` or at the start: `42px`, `calc(var(--scale-factor) * 42px)`. */
const lengthIn = (style: string): number =>
  Number(/(?<![\d.])([\d.]{1,16})(?:px|%)/.exec(style.slice(style.lastIndexOf('*') + 1))?.[1] ?? 0)
const WIDE = /[^\u0000-\u2fff]/

/** Ems; styles alone are asked, which a hidden page still has. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 1 : 0.5
  return width
}

/** What an element's own style says, or that of the element around it. */
const styled = (element: Element | null, name: string): string =>
  element
    ? (new RegExp(`(?:^|;)\\s*${name}:([^;]+)`).exec(element.getAttribute('style') ?? '')?.[1] ?? styled(element.parentElement, name))
    : ''

/** Where a piece of text is placed, in the points of the page. */
function placeOf(node: Text, layer: Element): Box | undefined {
  const element = node.parentElement
  if (!element || element === layer) return undefined
  const along = (value: string, whole: string) => (/%\s*$/.test(value) ? (lengthIn(value) / 100) * lengthIn(whole) : lengthIn(value))
  const size = lengthIn(styled(element, '--font-height') || styled(element, 'font-size'))
  const left = along(styled(element, 'left'), styled(layer, 'width'))
  const top = along(styled(element, 'top'), styled(layer, 'height'))
  return { left, top, size, right: left + size * widthOf(node.data) }
}

const layersIn = (element: Element): Element[] => [...element.querySelectorAll('.textLayer')].slice(0, MOST)

/** What holds all layers with their pictures. */
function viewerOf(root: Document | ShadowRoot): Element | undefined {
  const layers = root.querySelectorAll('.textLayer')
  return layers[0]?.closest('.pdfViewer') ?? holderOfAll(layers)
}

export const pdfLayer: PageShape = {
  name: 'pdf-layer',
  find: (root, _most, shown = allShown) => [viewerOf(root) ?? []].flat().filter(shown),
  read: (element, limit) => readPlaced(layersIn(element), { placeOf, jump: JUMP }, limit),
}
