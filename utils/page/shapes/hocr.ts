// hOCR: what a reader of pictures found, each line and each word an element that says where it stands on the picture.
import type { PageText, Run } from '../page-text'
import { runTogether } from '../placed-lines'
import { allShown } from '../shown'
import { holderOfAll } from './holder'
import type { PageShape } from './shape'

const LINE = '.ocr_line,.ocrx_line,.ocr_header,.ocr_caption,.ocr_textfloat'
/** A blank line stands between two of these. */
const PART = '.ocr_par,.ocr_carea,.ocr_page'
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

function read(element: Element, limit = Number.POSITIVE_INFINITY): PageText {
  const runs: Run[] = []
  let source = ''
  let part: Element | null = null
  for (const line of element.querySelectorAll(LINE)) {
    if (source.length >= limit) break
    const own = line.closest(PART)
    if (source) source += own === part ? '\n' : '\n\n'
    part = own
    const [, top = 0, , bottom = 0] = boundsOf(line) ?? []
    let before: Word | undefined
    for (const word of wordsOf(line)) {
      if (before && areApart(before, word, bottom - top)) source += ' '
      runs.push({ node: word.node, from: word.from, start: source.length, end: source.length + word.text.length })
      source += word.text
      before = word
    }
  }
  return { source: source && `${source}\n`, runs }
}

export const hocr: PageShape = {
  name: 'hocr',
  find: (root, _most, shown = allShown) => [holderOfAll(root.querySelectorAll(LINE)) ?? []].flat().filter(shown),
  read: (element, limit) => read(element, limit),
}
