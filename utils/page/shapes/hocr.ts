// hOCR: what a reader of pictures found, each line and each word an element that says where it stands on the picture.
import type { Box } from '../../engine/geometry/page'
import type { PlacedPage, PlacedRun } from '../../engine/geometry/placed'
import type { Span } from '../../engine/text/span'
import type { PageText, Run } from '../page-text'
import type { Place } from '../placed-text'
import { allShown } from '../shown'
import { holderOfAll } from './holder'
import type { PageShape } from './shape'

const LINE = '.ocr_line,.ocrx_line,.ocr_header,.ocr_caption,.ocr_textfloat'
/** A blank line stands between two of these. */
const PART = '.ocr_par,.ocr_carea,.ocr_page'
const WIDE = /[^\u0000-\u2fff]/
/** Whether two words would be one without a blank: those of Chinese are not. */
const runTogether = (before: string, after: string): boolean => !WIDE.test(before.slice(-1)) && !WIDE.test(after.charAt(0))

const RULE = '.ocr_separator'
const PICTURE = '.ocr_photo,.ocr_image,.ocr_graphic,.ocr_linedrawing,.ocr_float'
/** White between two words that is a blank in print, in heights of the line. */
const GAP = 0.7

type Bounds = readonly [left: number, top: number, right: number, bottom: number]

/** Where an element stands on its picture. */
function boundsOf(element: Element | null): Bounds | undefined {
  const found = /\bbbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)/.exec(element?.getAttribute('title') ?? '')
  return found ? (found.slice(1).map(Number) as unknown as Bounds) : undefined
}

/** One word of a line, and whether white stands before it in the page. */
interface Word {
  readonly node: Text
  readonly from: number
  readonly text: string
  readonly behindWhite: boolean
}

function* wordsOf(line: Element): Generator<Word> {
  const walker = line.ownerDocument.createTreeWalker(line, 4 /* NodeFilter.SHOW_TEXT */)
  let behindWhite = false
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { 0: text, index } of node.data.matchAll(/\S+/g)) {
      yield { node, from: index, text, behindWhite: behindWhite || index > 0 }
      behindWhite = false
    }
    behindWhite ||= /\s$/.test(node.data)
  }
}

/** Whether two words are apart in print: those of Chinese are not, unless the picture has white there. */
function areApart(before: Word, word: Word, height: number): boolean {
  if (before.node === word.node) return true
  const [left, right] = [boundsOf(before.node.parentElement), boundsOf(word.node.parentElement)]
  if (left && right && right[0] - left[2] > GAP * height) return true
  return word.behindWhite && runTogether(before.text, word.text)
}

/** Where a word stands, or a line of which no words are told; across the line as that does. */
function placeOf([left, top, right, bottom]: Bounds, [x, y, x1, y1]: Bounds): Place {
  const [width, height] = [x1 - x, y1 - y]
  return height > 2 * width ? { x, y: top, w: bottom - top, size: width, down: true } : { x: left, y, w: right - left, size: height }
}

const boxesOf = (page: Element, kinds: string): Box[] =>
  [...page.querySelectorAll(kinds)].flatMap(each => {
    const [x = 0, y = 0, x1 = 0, y1 = 0] = boundsOf(each) ?? []
    return x1 > x ? [{ x, y, width: x1 - x, height: y1 - y }] : []
  })

/** A page without its text. */
function sheetOf(page: Element | null): Omit<PlacedPage, 'start' | 'end' | 'runs'> {
  const [x = 0, y = 0, width = 0, height = 0] = boundsOf(page) ?? []
  return {
    width: width - x,
    height: height - y,
    scanned: true,
    ...(page && { rules: boxesOf(page, RULE), images: boxesOf(page, PICTURE) }),
  }
}

function read(element: Element, limit = Number.POSITIVE_INFINITY): PageText {
  const runs: Run[] = []
  const placed = new Map<Element | null, { start: number; readonly runs: PlacedRun[] }>()
  let isPlaced = true
  let source = ''
  let part: Element | null = null
  for (const line of element.querySelectorAll(LINE)) {
    if (source.length >= limit) break
    const [own, page, bounds] = [line.closest(PART), line.closest('.ocr_page'), boundsOf(line)]
    if (source) source += own === part ? '\n' : '\n\n'
    part = own
    if (!placed.has(page)) placed.set(page, { start: source.length, runs: [] })
    const { start, runs: places } = placed.get(page) as { start: number; runs: PlacedRun[] }
    const from = source.length
    const words: (Span & { readonly bounds: Bounds | undefined })[] = []
    let before: Word | undefined
    for (const word of wordsOf(line)) {
      if (before && areApart(before, word, bounds ? bounds[3] - bounds[1] : 0)) source += ' '
      const run = { start: source.length, end: source.length + word.text.length }
      const { parentElement } = word.node
      runs.push({ node: word.node, from: word.from, ...run })
      words.push({ start: run.start - start, end: run.end - start, bounds: parentElement === line ? undefined : boundsOf(parentElement) })
      source += word.text
      before = word
    }
    isPlaced &&= bounds !== undefined
    if (!bounds) continue
    if (words.some(word => !word.bounds)) places.push({ ...placeOf(bounds, bounds), start: from - start, end: source.length - start })
    else for (const { bounds: own, ...span } of words) places.push({ ...span, ...placeOf(own as Bounds, bounds) })
  }
  if (source) source += '\n'
  const starts = [...placed]
  const pages = () =>
    starts.map(
      ([page, { start, runs }], i): PlacedPage => ({ ...sheetOf(page), start, end: starts[i + 1]?.[1].start ?? source.length, runs }),
    )
  return { source, runs, ...(isPlaced && starts.length && { placed: pages }) }
}

export const hocr: PageShape = {
  name: 'hocr',
  find: (root, _most, shown = allShown) => [holderOfAll(root.querySelectorAll(LINE)) ?? []].flat().filter(shown),
  read: (element, limit) => read(element, limit),
}
