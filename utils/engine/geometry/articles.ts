// A scope → its articles with their blocks.
import { chainsOf } from './chains'
import { type Column, edgesOf, roomOf } from './columns'
import { type Evidence, setsColumnRules } from './goes-on'
import type { Head } from './heads'
import { matchHeads } from './match-heads'
import { paragraphsOf, type SheetBlock, usesIndents } from './paragraphs'
import type { Scope } from './scope'
import type { Flow } from './seam-scores'
import { bandsOf, lookUp } from './seen'
import { around, type PageLine, type Rect } from './sheet'

/** Blocks of one article; without an article for those of the page itself. */
export interface SheetArticle extends Rect {
  readonly blocks: readonly SheetBlock[]
  readonly own: boolean
}

/** Articles of a scope. */
export function readArticles(scope: Scope, images: readonly Rect[], flow: Flow): SheetArticle[] {
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
