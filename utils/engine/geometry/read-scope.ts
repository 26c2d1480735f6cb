// What stands directly in one frame, or on the page outside all frames → its articles.
import { areNames } from '../layout/roles/byline-parts'
import { readArticles, type SheetArticle } from './articles'
import { columnOf } from './columns'
import { isLevel, isParted } from './frames'
import { attach, kindOf, resolveHeadings } from './headings'
import { headsOf } from './heads'
import { besideOf, isText, mayBeHeading, textOf, type Usual } from './kinds'
import type { Piece } from './pieces'
import type { Scope } from './scope'
import type { Flow } from './seam-scores'
import { around, commonY, isIn, type Rect, type Sheet } from './sheet'
import { isAlone, isBesideColumn, isNearHead, isNote, isUnderText } from './small-pieces'

/** Whether a rule parts two things that stand above or beside each other. */
const apartBy =
  (rules: readonly Rect[]) =>
  (one: Rect, other: Rect): boolean => {
    const [upper, lower] = one.y0 < other.y0 ? [one, other] : [other, one]
    if (lower.y0 > upper.y1 - 2 && isParted(upper, lower, rules.filter(isLevel))) return true
    const [left, right] = one.x0 < other.x0 ? [one, other] : [other, one]
    return rules.some(rule => !isLevel(rule) && rule.x0 > left.x1 - 3 && rule.x1 < right.x0 + 3 && commonY(rule, one) > 0)
  }

/** So many pieces are no articles: a table of figures, a map, a form. */
const MOST = 800

/** Pieces from top to bottom. */
const asTheyStand = (pieces: readonly Piece[]): SheetArticle => ({
  ...around(pieces),
  blocks: [...pieces].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0).map(({ lines }) => ({ kind: 'body', lines })),
  own: true,
})

/** What stands directly in one frame. */
export function readScope(
  sheet: Sheet,
  frame: number,
  pieces: readonly Piece[],
  captions: readonly Rect[],
  usual: Usual,
  flow: Flow,
): SheetArticle[] {
  if (pieces.length > MOST) return [asTheyStand(pieces)]
  const inner = sheet.frames.filter(({ parent }) => parent === frame)
  const rect = sheet.frames[frame] ?? { x0: 0, y0: 0, x1: sheet.width, y1: sheet.height }
  const isHere = (each: Rect) => isIn(each, rect) && !inner.some(other => isIn(each, other))
  const rules = sheet.rules.filter(isHere)
  const obstacles = [...sheet.images.filter(isHere), ...captions.filter(isHere), ...inner]
  const texts0 = pieces.filter(piece => isText(piece, usual))
  const isColumn = (piece: Piece) => texts0.includes(piece) && (piece.lines.length >= 2 || piece.count > 8)
  const rest = pieces.filter(piece => !texts0.includes(piece))
  const all = pieces
  const headings: Piece[] = []
  const large: Piece[] = []
  for (const piece of rest) (mayBeHeading(piece, besideOf(piece, all, usual.size), usual, isColumn) ? headings : large).push(piece)
  // What looks as they do and stands right above or below one is a heading, too.
  for (let found = true; found; ) {
    const next = large.filter(piece => {
      const alike = headings.filter(heading => kindOf(heading) === kindOf(piece))
      const { above, below, gapAbove, gapBelow } = besideOf(piece, alike, usual.size)
      return (above && gapAbove < 2.2) || (below && gapBelow < 2.2)
    })
    found = next.length > 0
    for (const piece of next) {
      large.splice(large.indexOf(piece), 1)
      headings.push(piece)
    }
  }
  // Small pieces of another face, or alone above or below a headline.
  const texts: Piece[] = []
  const small: Piece[] = []
  const notes: Piece[] = []
  for (const piece of texts0) {
    const beside = besideOf(piece, all, usual.size)
    if (piece.lines.length <= 2 && mayBeHeading(piece, beside, usual, isColumn)) headings.push(piece)
    else if (
      piece.lines.length <= 2 &&
      piece.count < 60 &&
      large.some(head => isNearHead(piece, head)) &&
      isAlone(piece, beside, usual) &&
      !isUnderText(piece, beside, usual) &&
      !(piece.font === usual.font && areNames(textOf(piece)))
    )
      small.push(piece)
    else if (isNote(piece, beside, texts0)) notes.push(piece)
    else texts.push(piece)
  }
  const resolved = resolveHeadings(headings, texts, all, usual, frame >= 0)
  large.push(...resolved.heads)
  // A heading right above or below a headline is a part of it, unless others like it stand in columns.
  const inColumns = resolved.headings.filter(heading => {
    const { above, below, gapAbove } = besideOf(heading, all, usual.size)
    const isOver = below !== undefined && large.includes(below) && isNearHead(heading, below) && (!above || gapAbove > 1.5)
    const isPart =
      isOver ||
      (!resolved.sure.has(kindOf(heading)) &&
        large.some(head => isNearHead(heading, head)) &&
        !/[。；]$/.test(textOf(heading)) &&
        besideOf(heading, texts, usual.size).gapAbove > 2.2)
    if (isPart) small.push(heading)
    return !isPart
  })
  const apart = apartBy(rules)
  const { columns, loose } = attach(inColumns, texts, usual)
  const heads = headsOf(
    [...large, ...loose],
    small,
    apart,
    (piece, head) => !texts.some(text => text.lines.length > 1 && isBesideColumn(piece, text, head)),
  )
  const inHeads = new Set(heads.flatMap(head => head.pieces))
  const stray = small.filter(piece => !inHeads.has(piece)).map(piece => columnOf(piece))
  const scope: Scope = {
    rect,
    columns: [...columns, ...stray],
    heads,
    obstacles,
    levels: rules.filter(isLevel),
    uprights: rules.filter(rule => !isLevel(rule)),
    size: usual.size,
    framed: frame >= 0,
  }
  const alone = notes.map((piece): SheetArticle => ({ ...around([piece]), blocks: [{ kind: 'body', lines: piece.lines }], own: true }))
  return [...readArticles(scope, obstacles, flow), ...alone]
}
