// A sheet → its articles with their blocks, and what belongs to the page itself.

import { OPENER as OPENS } from '../layout/openers'
import { areNames } from '../layout/roles/byline-parts'
import { isCredited } from '../layout/roles/caption-forms'
import { isAuthors } from './authors'
import { chainsOf, type Evidence, setsColumnRules } from './chains'
import { type Column, columnOf, edgesOf, roomOf } from './columns'
import { isLevel, isParted, levelsOf } from './frames'
import { furnitureOf } from './furniture'
import { type Head, headsOf } from './heads'
import { besideOf, isCaption, isInColumn, isText, mayBeHeading, type Usual } from './kinds'
import { matchHeads } from './match-heads'
import { paragraphsOf, type SheetBlock, usesIndents } from './paragraphs'
import { mostOf, type Piece, piecesOf, roundSize } from './pieces'
import type { Scope } from './scope'
import type { Flow } from './seam-scores'
import { bandsOf, lookUp } from './seen'
import { around, commonX, commonY, isIn, type PageLine, type Rect, type Sheet } from './sheet'
import { splitHeads } from './split-heads'

/** Blocks of one article; without an article for those of the page itself. */
export interface SheetArticle extends Rect {
  readonly blocks: readonly SheetBlock[]
  readonly own: boolean
}

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

const textOf = (piece: Piece) => piece.lines.map(({ said }) => said).join('')

/** Whether a rule parts two things that stand above or beside each other. */
const apartBy =
  (rules: readonly Rect[]) =>
  (one: Rect, other: Rect): boolean => {
    const [upper, lower] = one.y0 < other.y0 ? [one, other] : [other, one]
    if (lower.y0 > upper.y1 - 2 && isParted(upper, lower, rules.filter(isLevel))) return true
    const [left, right] = one.x0 < other.x0 ? [one, other] : [other, one]
    return rules.some(rule => !isLevel(rule) && rule.x0 > left.x1 - 3 && rule.x1 < right.x0 + 3 && commonY(rule, one) > 0)
  }

/** Which headings go before which text, and behind which. */
function attach(headings: readonly Piece[], texts: readonly Piece[], usual: Usual): { columns: Column[]; loose: Piece[] } {
  const before = new Map<Piece, Piece[]>()
  const behind = new Map<Piece, Piece[]>()
  const loose: Piece[] = []
  const all = [...texts, ...headings]
  const sorted = [...headings].sort((a, b) => b.y0 - a.y0)
  const target = new Map<Piece, Piece>()
  for (const heading of sorted) {
    const { below, gapBelow } = besideOf(heading, all, usual.size)
    const to = below && gapBelow < 2.2 ? (target.get(below) ?? (texts.includes(below) ? below : undefined)) : undefined
    if (to) {
      before.set(to, [heading, ...(before.get(to) ?? [])])
      target.set(heading, to)
    }
  }
  for (const heading of sorted.reverse()) {
    if (target.has(heading)) continue
    const { above, gapAbove } = besideOf(heading, all, usual.size)
    const to = above && gapAbove < 2.2 ? (texts.includes(above) ? above : target.get(above)) : undefined
    if (to) {
      behind.set(to, [...(behind.get(to) ?? []), heading])
      target.set(heading, to)
    } else loose.push(heading)
  }
  return { columns: texts.map(text => columnOf(text, before.get(text), behind.get(text))), loose }
}

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

/** Gives each caption to the article among which its picture stands. */
function withCaptions(articles: readonly SheetArticle[], captions: readonly Piece[], images: readonly Rect[]): SheetArticle[] {
  const added = new Map<SheetArticle, SheetBlock[]>()
  const alone: SheetArticle[] = []
  for (const caption of captions) {
    const picture =
      images.find(image => isIn(around([caption, image]), image) || Math.max(-commonX(caption, image), -commonY(caption, image)) < 20) ??
      caption
    const whole = around([caption, picture])
    const x = (whole.x0 + whole.x1) / 2
    const y = (whole.y0 + whole.y1) / 2
    const distance = (each: Rect) =>
      Math.max(each.x0 - x, x - each.x1, 0) + Math.max(each.y0 - y, y - each.y1, 0) + ((each.x1 - each.x0) * (each.y1 - each.y0)) / 1e7
    const owned = articles.filter(({ own }) => own)
    const nearest = owned.reduce<SheetArticle | undefined>(
      (best, each) => (!best || distance(each) < distance(best) ? each : best),
      undefined,
    )
    const block: SheetBlock = { kind: 'caption', lines: caption.lines }
    if (nearest) added.set(nearest, [...(added.get(nearest) ?? []), block])
    else alone.push({ ...around([caption]), blocks: [block], own: true })
  }
  return [...articles.map(each => ({ ...each, blocks: [...each.blocks, ...(added.get(each) ?? [])] })), ...alone]
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
function readScope(
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

/** What headings have in common. */
const kindOf = ({ size, font }: Piece) => `${Math.round(size * 2)} ${font}`

const isNearHead = (piece: Piece, head: Piece): boolean => {
  if (head.lines[0]?.upright) return false
  const gap = -commonY(piece, head)
  return (
    gap > -4 &&
    gap < Math.min(1.05 * head.size, 2 * piece.size) &&
    commonX(piece, head) > 0.6 * Math.min(piece.x1 - piece.x0, head.x1 - head.x0)
  )
}

/** Whether a line stands for itself: short, without a sentence, white above and below it, and not as wide as the columns. */
const isNote = (piece: Piece, { gapAbove, gapBelow }: ReturnType<typeof besideOf>, texts: readonly Piece[]): boolean => {
  const line = piece.lines[0] as PageLine
  if (piece.lines.length > 1 || line.upright || line.row || piece.count < 4 || piece.count > 24 || gapAbove < 1.1 || gapBelow < 1.1)
    return false
  if (/[，。；：！？]/.test(line.said) || isAuthors(piece.lines) || /^[（(]/.test(line.said)) return false
  return !texts.some(text => text.lines.length > 2 && Math.abs(text.x0 - piece.x0) < 0.5 * piece.size && piece.x1 < text.x1 + piece.size)
}

/** Whether a column under a headline begins beside a piece or runs there: the piece is one of its neighbours. */
const isBesideColumn = (piece: Piece, text: Piece, head: Rect): boolean =>
  commonY(piece, text) > 0.3 * (piece.y1 - piece.y0) && commonX(head, text) > 0.3 * (text.x1 - text.x0)

/** Whether a piece goes on in the column of what stands right above it. */
const isUnderText = (piece: Piece, { above, gapAbove }: ReturnType<typeof besideOf>, usual: Usual): boolean =>
  above !== undefined && gapAbove < 1.2 && above.size < 1.4 * usual.size && !above.lines[0]?.upright && isInColumn(above, piece, usual.size)

/** Whether no column of text goes on from a piece. */
const isAlone = (piece: Piece, { below, gapBelow }: ReturnType<typeof besideOf>, usual: Usual): boolean =>
  !/[。；]$/.test(textOf(piece)) &&
  (!below ||
    gapBelow > 0.9 ||
    below.size > 1.1 * usual.size ||
    piece.x1 - piece.x0 > 1.3 * (below.x1 - below.x0) ||
    piece.font !== usual.font)

/** Sizes from which type is set as large as its room takes it, as that of headlines; headings of one text are all alike. */
const SIZES = 3

/** The fonts that short pieces over text have in several sizes. */
function fittedFonts(candidates: readonly Piece[]): Set<string> {
  const sizes = new Map<string, Set<number>>()
  for (const { font, size } of candidates) sizes.set(font, (sizes.get(font) ?? new Set()).add(Math.round(size * 2)))
  const count = (font: string) => candidates.filter(piece => piece.font === font).length
  return new Set([...sizes].filter(([font, own]) => own.size >= SIZES && count(font) <= 1.5 * own.size).map(([font]) => font))
}

/** Which of what may be headings are so, all that look alike together: those that stand apart from the text above, over the opening of a report, are headlines of their own. */
function resolveHeadings(
  candidates: readonly Piece[],
  texts: readonly Piece[],
  all: readonly Piece[],
  usual: Usual,
  framed: boolean,
): { headings: Piece[]; heads: Piece[]; sure: Set<string> } {
  const kinds = new Map<string, Piece[]>()
  for (const piece of candidates) kinds.set(kindOf(piece), [...(kinds.get(kindOf(piece)) ?? []), piece])
  const headings: Piece[] = []
  const heads: Piece[] = []
  const sure = new Set<string>()
  const isSingle = texts.every(text => commonX(text, texts[0] as Piece) > 0)
  /** Headlines of that font right over texts. */
  const largerOf = (font: string) =>
    all.filter(piece => {
      if (piece.font !== font || texts.includes(piece) || candidates.includes(piece)) return false
      const { below, gapBelow } = besideOf(piece, all, usual.size)
      return below !== undefined && texts.includes(below) && gapBelow < 2.2
    }).length
  const fitted = fittedFonts(candidates.filter(piece => texts.includes(besideOf(piece, all, usual.size).below as Piece)))
  for (const [kind, alike] of kinds) {
    let score = fitted.has(alike[0]?.font ?? '') ? -9 : 0.5
    for (const piece of alike) {
      const { above, below, gapAbove } = besideOf(piece, all, usual.size)
      const under = below?.lines[0]?.said ?? ''
      if (above && texts.includes(above)) {
        score += gapAbove < 1.6 ? 1 : gapAbove > 9 ? 0 : gapAbove > 3 ? -0.7 : -0.3
        if (gapAbove < 1.6) sure.add(kind)
      }
      if (framed && isSingle && !texts.some(text => text.y1 < piece.y0 + usual.size)) score -= 2.5
      if (OPENS.test(under)) score -= 1.5
      if (framed && isSingle && largerOf(piece.font) > 1) score -= 1.5
      if (piece.size > 1.4 * usual.size) score -= 0.7
    }
    if (score <= 0) sure.delete(kind)
    ;(score > 0 ? headings : heads).push(...alike)
  }
  return { headings, heads, sure }
}

/** Articles of a scope. */
function readArticles(scope: Scope, images: readonly Rect[], flow: Flow): SheetArticle[] {
  const { columns } = scope
  const bands = bandsOf(scope)
  const seen = lookUp(scope, bands)
  const indents = usesIndents(columns, images)
  const widths = widthsOf(columns)
  const edges = columns.map(column => {
    const { left, right } = widths(column)
    return edgesOf(column, roomOf(column.piece, images), left, right)
  })
  const evidence: Evidence = { scope, seen, edges, bands, indents, columnRules: setsColumnRules(scope), flow }
  const { chains, seen: settled } = chainsOf(evidence)
  const { parts, lone } = matchHeads({ ...evidence, seen: settled }, chains)
  const articles = parts.map((part): SheetArticle => {
    const own = part.columns.map(i => columns[i] as Column)
    const blocks = [...(part.head ? headBlocks(part.head) : []), ...paragraphsOf(own, images, widths, indents)]
    return { ...around([...own, ...(part.head ? [part.head] : [])]), blocks: part.head ? blocks : headed(blocks), own: true }
  })
  // What stands alone in a frame says nothing of an article.
  const asSlogan = (head: Head): SheetBlock[] => head.pieces.map(({ lines }) => ({ kind: 'slogan', lines }))
  const isAlone = scope.framed && !columns.length
  return [...articles, ...lone.map(head => ({ ...around([head]), blocks: isAlone ? asSlogan(head) : headBlocks(head), own: !isAlone }))]
}

/** What begins an article that has no other headline is no heading; its lines are one. */
function headed(blocks: readonly SheetBlock[]): SheetBlock[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'heading')
  const lines = (first < 0 ? blocks : blocks.slice(0, first)).flatMap(block => block.lines)
  return lines.length ? [{ kind: 'headline', lines }, ...(first < 0 ? [] : blocks.slice(first))] : [...blocks]
}

/** For a short piece the edges of the nearest column that stands over or under it and has many lines. */
function widthsOf(columns: readonly Column[]): (column: Column) => { left: number; right: number } {
  const long = columns.filter(({ piece }) => piece.lines.length >= 3)
  return column => {
    const { piece } = column
    let best: Column | undefined
    let least = Infinity
    for (const other of long) {
      if (other === column || Math.abs(other.piece.size / piece.size - 1) > 0.05) continue
      if (piece.x0 < other.piece.x0 - 2 || piece.x1 > other.piece.x1 + 1.5 * piece.size) continue
      const distance = Math.max(other.y0 - piece.y1, piece.y0 - other.y1, 0)
      if (distance < least) {
        least = distance
        best = other
      }
    }
    const own = { left: piece.x0, right: piece.x1 }
    return best && piece.lines.length < 3 ? { left: best.piece.x0, right: best.piece.x1 } : own
  }
}

/** The lines of a headline as blocks: the largest is the headline, what stands before it a kicker, what behind it a subheadline. */
function headBlocks({ pieces, size }: Head): SheetBlock[] {
  const main = pieces.findIndex(piece => piece.size > 0.95 * size)
  const blocks: { kind: SheetBlock['kind']; lines: PageLine[]; size: number }[] = []
  pieces.forEach((piece, i) => {
    const isMain = piece.size > 0.95 * size
    const kind = isMain ? 'headline' : i < main ? 'kicker' : 'subheadline'
    const before = blocks.at(-1)
    if (
      before &&
      before.kind === kind &&
      Math.abs(before.size - piece.size) < 0.06 * piece.size &&
      piece.lines[0]?.font === before.lines[0]?.font
    )
      before.lines.push(...piece.lines)
    else blocks.push({ kind, lines: [...piece.lines], size: piece.size })
  })
  return blocks
}
