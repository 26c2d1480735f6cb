// The text layers of pdf.js: every piece of text placed by itself, in the order of the file, over a picture of the page.
import { type Box, inColumns } from '../columns'
import type { PageText, Run } from '../page-text'
import { allShown } from '../shown'
import type { PageShape } from './shape'

/** Pages that are read: a book is not a newspaper. */
const MOST = 60
/** White that ends a line, in ems of its type. */
const JUMP = 2
/** By how much of an em the white between two lines is more than is usual where a blank line stands. */
const BLANK = 0.6
/** Type is of another size from this ratio on. */
const OTHER_SIZE = 1.2

interface Line extends Box {
  readonly nodes: readonly Text[]
  /** It goes on in the row of the line before, behind some white. */
  readonly goesOn: boolean
}

/** What stands behind the last `*` or at the start: `42px`, `calc(var(--scale-factor) * 42px)`. */
const lengthIn = (style: string): number => Number(/([\d.]+)(?:px|%)[^*]*$/.exec(style)?.[1] ?? 0)
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

/** The lines of a page in the order of the file. */
function linesOf(layer: Element): Line[] {
  const lines: Line[] = []
  let ended = true
  const walker = layer.ownerDocument.createTreeWalker(layer, 5 /* NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') ended = true
    const place = node.nodeType === 3 ? placeOf(node as Text, layer) : undefined
    if (!place || !(node as Text).data.trim()) {
      // A blank between two pieces belongs to the line, but makes none.
      const last = lines.at(-1)
      if (place && last && !ended) lines[lines.length - 1] = { ...last, nodes: [...last.nodes, node as Text] }
      continue
    }
    const last = lines.at(-1)
    const sameRow = last && Math.abs(last.top - place.top) < last.size / 2
    const jump = last ? place.left - last.right : 0
    if (last && !ended && sameRow && jump > -last.size && jump < JUMP * last.size) {
      const [right, size] = [Math.max(last.right, place.right), Math.max(last.size, place.size)]
      lines[lines.length - 1] = { ...last, right, size, nodes: [...last.nodes, node as Text] }
    } else lines.push({ ...place, nodes: [node as Text], goesOn: Boolean(!ended && sameRow && jump > 0) })
    ended = false
  }
  return lines
}

const whiteBetween = (line: Line, next: Line) => next.top - line.top - line.size

/** What stands between two lines that follow one another. */
function between(line: Line, next: Line, usual: number): string {
  if (next.goesOn && Math.abs(line.top - next.top) < line.size / 2) return ' '
  const [small, large] = line.size < next.size ? [line.size, next.size] : [next.size, line.size]
  return large > OTHER_SIZE * small || whiteBetween(line, next) > usual + BLANK * small ? '\n\n' : '\n'
}

/** The white that most lines of a page leave above themselves. */
function usualWhite(lines: readonly Line[]): number {
  const whites = lines.slice(1).map((next, i) => whiteBetween(lines[i] as Line, next))
  const down = whites.filter(white => white > -1).sort((a, b) => a - b)
  return down[down.length >> 1] ?? 0
}

const layersIn = (element: Element): Element[] => [...element.querySelectorAll('.textLayer')].slice(0, MOST)

function read(element: Element, limit = Number.POSITIVE_INFINITY): PageText {
  const runs: Run[] = []
  let source = ''
  for (const layer of layersIn(element)) {
    if (source.length >= limit) break
    const lines = inColumns(linesOf(layer))
    const usual = usualWhite(lines)
    lines.forEach((line, i) => {
      if (i) source += between(lines[i - 1] as Line, line, usual)
      for (const node of line.nodes) {
        runs.push({ node, from: 0, start: source.length, end: source.length + node.data.length })
        source += node.data
      }
    })
    if (lines.length) source += '\n'
  }
  return { source, runs }
}

/** The smallest element that holds all of them with their pictures. */
function viewerOf(root: Document | ShadowRoot): Element | undefined {
  const layers = root.querySelectorAll('.textLayer')
  let holder = layers[0]?.closest('.pdfViewer') ?? layers[0]?.parentElement
  while (holder?.parentElement && !holder.contains(layers[layers.length - 1] as Element)) holder = holder.parentElement
  return holder ?? undefined
}

export const pdfLayer: PageShape = {
  name: 'pdf-layer',
  about: 'A pdf.js viewer: pieces of text placed absolutely; columns and blank lines are told by their places.',
  find: (root, _most, shown = allShown) => [viewerOf(root) ?? []].flat().filter(shown),
  read: (element, limit) => read(element, limit),
}
