// The text layers of pdf.js: every piece of text placed by itself, in the order of the file, over a picture of the page.
import type { PlacedPage } from '../../engine/geometry/placed'
import { measuredPlace, measuredSheet } from '../measured'
import { pictureOf } from '../picture-of'
import { type Place, readPlaced } from '../placed-text'
import { allShown } from '../shown'
import { holderOfAll } from './holder'
import type { PageShape } from './shape'

/** Pages that are read: a book is not a newspaper. */
const MOST = 60
/** What stands behind the last `*` or at the start: `42px`, `calc(var(--scale-factor) * 42px)`. */
const lengthIn = (style: string): number =>
  Number(/(?<![\d.])([\d.]{1,16})(?:px|%)/.exec(style.slice(style.lastIndexOf('*') + 1))?.[1] ?? 0)
const WIDE = /[^\u0000-\u2fff]/

/** Ems, as far as characters tell. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 1 : character === ' ' ? 0.25 : 0.5
  return width
}

/** What an element's own style says, or that of the element around it. */
const styled = (element: Element | null, name: string): string =>
  element
    ? (new RegExp(`(?:^|;)\\s*${name}:([^;]+)`).exec(element.getAttribute('style') ?? '')?.[1] ?? styled(element.parentElement, name))
    : ''

/** Where a piece of text is placed by its style, in widths of the page: layers that came while the page was hidden have nothing else. */
function styledPlace({ data, parentElement: element }: Text, layer: Element): Place | undefined {
  if (!element || element === layer) return undefined
  const whole = lengthIn(styled(layer, 'width')) || 1
  const along = (name: string, side: string) => {
    const value = styled(element, name)
    return (/%\s*$/.test(value) ? (lengthIn(value) / 100) * lengthIn(styled(layer, side)) : lengthIn(value)) / whole
  }
  const size = lengthIn(styled(element, '--font-height') || styled(element, 'font-size')) / whole
  const [x, y] = [along('left', 'width'), along('top', 'height')]
  return { x, y, w: size * widthOf(data), size, font: styled(element, 'font-family') }
}

const layersIn = (element: Element): Element[] => [...element.querySelectorAll('.textLayer')].slice(0, MOST)

/** What holds all layers with their pictures. */
function viewerOf(root: Document | ShadowRoot): Element | undefined {
  const layers = root.querySelectorAll('.textLayer')
  return layers[0]?.closest('.pdfViewer') ?? holderOfAll(layers)
}

/** The picture that a layer lies over; nothing where it is none of the browser's or of another site. */
function pictureUnder(layer: Element): Pick<PlacedPage, 'picture'> {
  try {
    const picture = pictureOf(layer.parentElement?.querySelector('canvas') ?? null)
    return picture ? { picture } : {}
  } catch {
    return {}
  }
}

export const pdfLayer: PageShape = {
  name: 'pdf-layer',
  find: (root, _most, shown = allShown) => [viewerOf(root) ?? []].flat().filter(shown),
  read: (element, limit) =>
    readPlaced(
      layersIn(element),
      {
        placeOf: (node, layer) => measuredPlace(node, layer) ?? styledPlace(node, layer),
        sheetOf: layer => ({ ...measuredSheet(layer), spaced: true, ...pictureUnder(layer) }),
      },
      limit,
    ),
}
