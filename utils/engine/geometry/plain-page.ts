// A page on which nothing is larger than its text: where its lines stand tells their order alone, and their words the rest.
import type { PlainText, PrintedLine, Tie } from './printed'
import { common, type PageLine, type Rect, type Sheet } from './sheet'
import { tiesOf } from './ties'

/** Ems of a white strip that parts columns, at least. */
const GUTTER = 0.7
/** By how many ems the white between two lines is more than is usual where a blank line stands. */
const BLANK = 0.6

interface Cut {
  readonly before: readonly PageLine[]
  readonly behind: readonly PageLine[]
  readonly white: number
}

/** The cuts along one axis at which no line is hit, the widest first. */
function cutsOf(lines: readonly PageLine[], from: 'x0' | 'y0', to: 'x1' | 'y1'): Cut[] {
  const sorted = [...lines].sort((a, b) => a[from] - b[from])
  const cuts: Cut[] = []
  let reach = Number.NEGATIVE_INFINITY
  sorted.forEach((line, i) => {
    if (i && line[from] > reach) cuts.push({ before: sorted.slice(0, i), behind: sorted.slice(i), white: line[from] - reach })
    reach = Math.max(reach, line[to])
  })
  return cuts.sort((a, b) => b.white - a.white)
}

const gutterOf = (lines: readonly PageLine[]): Cut | undefined =>
  cutsOf(lines, 'x0', 'x1').find(({ white }) => white >= GUTTER * (lines[0] as PageLine).size)

/** Whether no two stand side by side. */
const isOneColumn = (lines: readonly PageLine[]): boolean => {
  const sorted = [...lines].sort((a, b) => a.y0 - b.y0)
  return sorted.every(
    (line, i) => i === 0 || common((sorted[i - 1] as Rect).y0, (sorted[i - 1] as Rect).y1, line.y0, line.y1) < line.size / 2,
  )
}

/** Lines by the columns that white strips make, those of one column from the top. */
function inColumns(lines: readonly PageLine[]): readonly PageLine[] {
  if (isOneColumn(lines)) return [...lines].sort((a, b) => a.y0 - b.y0)
  const rows = cutsOf(lines, 'y0', 'y1')
  const isClear = (part: readonly PageLine[]) => isOneColumn(part) || gutterOf(part) !== undefined
  // Where something stands over several columns, a cut lays columns bare on both its sides.
  const cut = gutterOf(lines) ?? rows.find(({ before, behind }) => isClear(before) && isClear(behind)) ?? rows[0]
  return cut ? [...inColumns(cut.before), ...inColumns(cut.behind)] : [...lines].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
}

const whiteAbove = (line: PageLine, before: PageLine) => (line.y0 - before.y1) / line.size

/** Before which of the lines a blank line stands. */
function blanksIn(lines: readonly PageLine[]): readonly boolean[] {
  const whites = lines.map((line, i) => (i ? whiteAbove(line, lines[i - 1] as PageLine) : Number.NEGATIVE_INFINITY))
  const down = whites.filter(white => white > -1).sort((a, b) => a - b)
  const usual = down[down.length >> 1] ?? 0
  return whites.map(white => white > usual + BLANK)
}

/** Its lines in their order, with blank ones where the page has them. */
export function plainPage({ lines }: Pick<Sheet, 'lines'>, page: number): PlainText {
  const ordered = inColumns(lines)
  const blanks = blanksIn(ordered)
  const ties: Tie[] = []
  const own: PrintedLine[] = []
  let source = ''
  ordered.forEach((line, i) => {
    if (i) source += blanks[i] ? '\n\n' : '\n'
    ties.push(...tiesOf(line, source.length))
    own.push({ start: source.length, end: source.length + line.text.length, line })
    source += line.text
  })
  return { source, ties, page, lines: own }
}
