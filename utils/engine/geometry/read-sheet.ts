// A sheet → its articles with their blocks, and what belongs to the page itself.
import { isCredited } from '../layout/roles/caption-forms'
import type { SheetArticle } from './articles'
import { withCaptions } from './captions'
import { levelsOf } from './frames'
import { furnitureOf } from './furniture'
import { isCaption, textOf, type Usual } from './kinds'
import { mostOf, type Piece, piecesOf, roundSize } from './pieces'
import { readScope } from './read-scope'
import type { Flow } from './seam-scores'
import { around, type PageLine, type Sheet } from './sheet'
import { splitHeads } from './split-heads'

/** What is usual among lines. */
const usualOf = (lines: readonly PageLine[]): Usual | undefined => {
  const size = mostOf(lines, roundSize)
  if (!size) return undefined
  return {
    size,
    font: mostOf(
      lines.filter(line => roundSize(line) === size),
      ({ font }) => font,
    ),
  }
}

/** Characters from which a frame has a usual size of its own. */
const ENOUGH = 60

/** Reads one sheet. */
export function readSheet(sheet: Sheet, flow: Flow): SheetArticle[] {
  const page = usualOf(sheet.lines)
  if (!page) return []
  const levels = levelsOf(sheet.rules, sheet.frames)
  const joined = piecesOf(sheet, page.font, levels)
  const lines = splitHeads(sheet.lines, joined, page.size)
  const pieces = lines.length > sheet.lines.length ? piecesOf({ ...sheet, lines }, page.font, levels) : joined
  const furniture = furnitureOf(sheet, pieces, page.size)
  for (const piece of furniture) if (isCredited(textOf(piece)) && isCaption(piece, sheet.images, page)) furniture.delete(piece)
  const out: SheetArticle[] = []
  const frames = [-1, ...sheet.frames.keys()]
  const usuals = new Map<number, Usual>()
  for (const frame of frames) {
    const lines = pieces.filter(piece => piece.frame === frame && !furniture.has(piece)).flatMap(piece => piece.lines)
    const count = lines.reduce((sum, line) => sum + line.count, 0)
    const parent = usuals.get(frame < 0 ? -1 : (sheet.frames[frame]?.parent ?? -1)) ?? page
    const own = count > ENOUGH ? usualOf(lines) : undefined
    usuals.set(frame, own && own.size < 1.4 * parent.size && own.size > 0.6 * parent.size ? own : parent)
  }
  const captions: Piece[] = []
  for (const frame of frames) {
    const usual = usuals.get(frame) as Usual
    const own = pieces.filter(piece => piece.frame === frame && !furniture.has(piece))
    if (!own.length) continue
    const rest = own.filter(piece => {
      const is = isCaption(piece, sheet.images, usual)
      if (is) captions.push(piece)
      return !is
    })
    out.push(...readScope(sheet, frame, rest, captions, usual, flow))
  }
  for (const piece of furniture) {
    const kind = piece.size > 3 * page.size && !/\d/.test(textOf(piece)) ? 'slogan' : 'folio'
    out.push({ ...around([piece]), blocks: piece.lines.map(line => ({ kind, lines: [line] })), own: false })
  }
  return withCaptions(out, captions, sheet.images)
}
