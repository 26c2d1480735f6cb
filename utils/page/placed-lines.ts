// Pieces of text that are placed one by one → lines, in the order of reading, with the blank lines that the page leaves white.
import { type Box, inColumns } from './columns'
import type { PageText, Run } from './page-text'

export interface Placing {
  /** Where a text node under a page stands on it; nothing where it is not placed. */
  readonly placeOf: (node: Text, page: Element) => Box | undefined
  /** White between two pieces that ends a line, in ems of its type. */
  readonly jump: number
  /** White between two pieces that is a blank although none is written, in ems: anywhere, and where letters or figures would run together. */
  readonly blank?: { readonly anywhere: number; readonly within: number }
  /** White space in a piece is that of the markup. */
  readonly collapses?: boolean
}

/** By how much of an em the white between two lines is more than is usual where a blank line stands. */
const BLANK = 0.6
/** Type is of another size from this ratio on. */
const OTHER_SIZE = 1.2

/** A text node of a line, and what stands before it. */
interface Piece {
  readonly node: Text
  readonly before: string
}

interface Line extends Box {
  readonly pieces: readonly Piece[]
  /** It goes on in the row of the line before, behind some white. */
  readonly goesOn: boolean
}

const WIDE = /[^\u0000-\u2fff]/
/** Whether two words would be one without a blank: those of Chinese are not. */
export const runTogether = (before: string, after: string): boolean => !WIDE.test(before.slice(-1)) && !WIDE.test(after.charAt(0))

/** The lines of a page in the order in which it holds them. */
function linesOf(layer: Element, { placeOf, jump: most, blank }: Placing): Line[] {
  const lines: Line[] = []
  let ended = true
  const walker = layer.ownerDocument.createTreeWalker(layer, 5 /* NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') ended = true
    const place = node.nodeType === 3 ? placeOf(node as Text, layer) : undefined
    if (!place || !(node as Text).data.trim()) {
      // A blank between two pieces belongs to the line, but makes none.
      const last = lines.at(-1)
      if (place && last && !ended) lines[lines.length - 1] = { ...last, pieces: [...last.pieces, { node: node as Text, before: '' }] }
      continue
    }
    const last = lines.at(-1)
    const sameRow = last && Math.abs(last.top - place.top) < last.size / 2
    const jump = last ? place.left - last.right : 0
    if (last && !ended && sameRow && jump > -last.size && jump < most * last.size) {
      const [right, size] = [Math.max(last.right, place.right), Math.max(last.size, place.size)]
      const before =
        blank &&
        jump >
          (runTogether(last.pieces.at(-1)?.node.data.trim() ?? '', (node as Text).data.trim()) ? blank.within : blank.anywhere) * last.size
          ? ' '
          : ''
      lines[lines.length - 1] = { ...last, right, size, pieces: [...last.pieces, { node: node as Text, before }] }
    } else lines.push({ ...place, pieces: [{ node: node as Text, before: '' }], goesOn: Boolean(!ended && sameRow && jump > 0) })
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

/** The text of the pages, one behind the other, up to about `limit` UTF-16 units. */
export function readPlaced(pages: readonly Element[], placing: Placing, limit = Number.POSITIVE_INFINITY): PageText {
  const runs: Run[] = []
  let source = ''
  for (const page of pages) {
    if (source.length >= limit) break
    const lines = inColumns(linesOf(page, placing))
    const usual = usualWhite(lines)
    lines.forEach((line, i) => {
      if (i) source += between(lines[i - 1] as Line, line, usual)
      for (const { node, before } of line.pieces) {
        source += before
        for (const { 0: part, index } of node.data.matchAll(placing.collapses ? /[^ \t\r\n\f]+/g : /[\s\S]+/g)) {
          if (index && placing.collapses && /\S$/.test(source)) source += ' '
          runs.push({ node, from: index, start: source.length, end: source.length + part.length })
          source += part
        }
      }
    })
    if (lines.length) source += '\n'
  }
  return { source, runs }
}
