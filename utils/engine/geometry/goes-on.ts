// How well one column goes on with another: what the evidence is of a column end and a column top, and what each kind of it weighs.
import type { Column, Edge } from './columns'
import { areOfOneColumn, areOfOneGrid } from './grid'
import type { Scope } from './scope'
import { type Flow, seamScore, startScore } from './seam-scores'
import type { Seen } from './seen'
import { common, commonX, commonY, type Rect } from './sheet'

/** How columns begin and end. */
export interface Edges {
  readonly top: Edge
  readonly bottom: Edge
}

export interface Evidence {
  readonly scope: Scope
  readonly seen: readonly Seen[]
  readonly edges: readonly Edges[]
  readonly bands: readonly Rect[]
  readonly indents: boolean
  /** The page sets rules between the columns of one text. */
  readonly columnRules: boolean
  readonly flow: Flow
}

const WEIGHT = {
  /** Right below, with nothing or with a picture between. */
  down: 5,
  downOver: 2.2,
  /** For each em of white more than between paragraphs. */
  white: -2.5,
  /** The next column to the right; each em further; with another column between. */
  right: 2.5,
  far: -0.12,
  over: -4,
  /** Back to the left, further down. */
  back: -1.5,
  /** Under the same headline, or under another. */
  home: 2.5,
  otherHome: -6,
  leavesHome: -1.5,
  entersHome: -2,
  /** Over an upright rule or headline; under a rule of its own. */
  wall: -5,
  columnRule: -1,
  ruled: -5,
  /** Into the midst of a column. */
  midst: -4,
  midstOver: -1.5,
  size: -5,
  face: -2,
  /** From a column to one of another width. */
  grid: -4,
  /** First under a headline; right beside one that goes down. */
  first: 3,
  besideHead: 1.5,
  fresh: 0.5,
  headless: -1.5,
  continued: -2,
}

/** Whether something upright between two columns parts them; a rule that stands under the headline of both does not. */
function wallBetween({ scope, seen, bands, columnRules }: Evidence, e: number, t: number): number {
  const { columns, uprights, heads } = scope
  const [one, other] = [columns[e] as Rect, columns[t] as Rect]
  const shared = (seen[e] as Seen).home.filter(h => (seen[t] as Seen).home.includes(h))
  const isBetween = (wall: Rect) => {
    const x = (wall.x0 + wall.x1) / 2
    if (x < one.x1 - 4 || x > other.x0 + 4) return false
    return commonY(wall, one) > 0.3 * (one.y1 - one.y0) || commonY(wall, other) > 0.3 * (other.y1 - other.y0)
  }
  const isColumnRule = (wall: Rect) =>
    shared.some(h => {
      const head = scope.heads[h] as Rect
      const band = bands[h] as Rect
      return (head.x0 < wall.x0 && head.x1 > wall.x1) || (band.x0 < wall.x0 && band.x1 > wall.x1 && wall.y0 > head.y1 - 4)
    })
  if (heads.some(head => head.upright && isBetween(head))) return WEIGHT.wall
  if (uprights.some(wall => isBetween(wall) && !isColumnRule(wall))) return columnRules ? WEIGHT.columnRule : WEIGHT.wall
  return 0
}

/** Log odds that column `e` goes on in column `t`. */
export function goesOn(evidence: Evidence, e: number, t: number): number {
  const { scope, seen, edges, indents, flow } = evidence
  const { columns, size } = scope
  const one = columns[e] as Rect
  const other = columns[t] as Rect
  const [from, to] = [seen[e] as Seen, seen[t] as Seen]
  const ratio = (columns[e] as Scope['columns'][number]).piece.size / (columns[t] as Scope['columns'][number]).piece.size
  let score = Math.abs(ratio - 1) > 0.05 ? WEIGHT.size : 0
  const hasHeading = (columns[t] as Column).before.length > 0
  const width = Math.min(one.x1 - one.x0, other.x1 - other.x0)
  if (commonX(one, other) > 0.5 * width) {
    if (to.text !== e) return -99
    if (!areOfOneColumn(columns[e] as Column, columns[t] as Column, scope.obstacles)) score += WEIGHT.grid
    score += to.near ? WEIGHT.down + WEIGHT.white * Math.max(0, (other.y0 - one.y1) / size - (hasHeading ? 1.8 : 1.1)) : WEIGHT.downOver
  } else {
    if (to.text >= 0) score += to.near ? WEIGHT.midst : WEIGHT.midstOver
    if (other.x0 >= one.x1 - 0.7 * size) {
      const gap = (other.x0 - one.x1) / size
      const filled = scope.obstacles.reduce((sum, each) => {
        const isBetween = commonY(each, one) > 0 || commonY(each, other) > 0
        return sum + (isBetween ? Math.max(0, common(each.x0, each.x1, one.x1, other.x0)) : 0)
      }, 0)
      score += WEIGHT.right + WEIGHT.far * Math.max(0, gap - filled / size - 3)
      score += wallBetween(evidence, e, t)
      const [y0, y1] = [Math.min(one.y0, other.y0), Math.max(one.y1, other.y1)]
      const middle = columns.some(
        (q, k) =>
          k !== e && k !== t && q.x0 >= one.x1 - size && q.x1 <= other.x0 + size && common(q.y0, q.y1, y0, y1) > 0.5 * (q.y1 - q.y0),
      )
      if (middle) score += WEIGHT.over
      if (other.y0 > one.y1 && to.home.length === 0) score -= 3
    } else if (other.x1 <= one.x0 + 0.7 * size) {
      if (other.y0 < one.y0 + size) return -99
      score += WEIGHT.back + wallBetween(evidence, t, e)
    } else return -99
    if (to.ruled && to.ceiling > one.y0 + 2 * size) score += WEIGHT.ruled
    if (from.ceiling > other.y1 - size) score += WEIGHT.ruled
  }
  // What is known of most pairs by their places needs no closer look.
  const [a, b] = [(columns[e] as Column).piece, (columns[t] as Column).piece]
  if (a.font !== b.font && a.lines.length > 2 && b.lines.length > 2) score += WEIGHT.face
  if (!areOfOneGrid(columns[e] as Column, columns[t] as Column, scope.obstacles)) score += WEIGHT.grid
  if (from.home.length && to.home.length) score += from.home.some(h => to.home.includes(h)) ? WEIGHT.home : WEIGHT.otherHome
  else if (from.home.length && !to.home.length && to.ruled) score += WEIGHT.leavesHome
  else if (to.home.length && !from.home.length) score += WEIGHT.entersHome
  return score + seamScore((edges[e] as Edges).bottom, (edges[t] as Edges).top, indents, flow)
}

/** Log odds that an article begins with the column. */
export function begins({ scope, seen, edges, indents }: Evidence, t: number): number {
  const { columns, heads, size } = scope
  const own = columns[t] as Rect
  const { heads: over, home, text, near, ruled } = seen[t] as Seen
  const score = startScore((edges[t] as Edges).top, indents)
  const isFirst = (h: number) =>
    columns.every((other, k) => k === t || !(seen[k] as Seen).home.includes(h) || other.x0 > own.x0 - size || other.y0 > own.y1)
  if (over.length) return score + (over.length === 1 && isFirst(over[0] as number) ? WEIGHT.first : over.length > 1 ? 0.5 : 0)
  if (text >= 0) return score + (near ? WEIGHT.continued : WEIGHT.continued / 2)
  const beside = heads.some(
    head => head.upright && own.x0 > head.x1 - size && own.x0 < head.x1 + 3 * size && Math.abs(own.y0 - head.y0) < 4 * size,
  )
  return score + (beside ? WEIGHT.besideHead : home.length ? WEIGHT.fresh : ruled ? WEIGHT.headless / 2 : WEIGHT.headless)
}

/** Share of upright rules under headlines from which the page sets rules between columns. */
const USUAL = 0.3

/** Whether the page sets rules between the columns of one text: many of them stand under a headline. */
export function setsColumnRules({ uprights, heads }: Scope): boolean {
  const under = uprights.filter(rule =>
    heads.some(head => !head.upright && head.x0 < rule.x0 && head.x1 > rule.x1 && rule.y0 > head.y1 - 4),
  )
  return under.length >= 3 && under.length >= USUAL * uprights.length
}
