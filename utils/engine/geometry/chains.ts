// Pieces of columns → chains, each in reading order: which piece goes on in which, decided for all at once.
import { assign } from './assign'
import type { Column, Edge } from './columns'
import { areOfOneColumn, areOfOneGrid } from './grid'
import type { Scope } from './scope'
import { endScore, type Flow, seamScore, startScore } from './seam-scores'
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
function goesOn(evidence: Evidence, e: number, t: number): number {
  const { scope, seen, edges, indents, flow } = evidence
  const { columns, size } = scope
  const one = columns[e] as Rect
  const other = columns[t] as Rect
  const [from, to] = [seen[e] as Seen, seen[t] as Seen]
  const ratio = (columns[e] as Scope['columns'][number]).piece.size / (columns[t] as Scope['columns'][number]).piece.size
  let score = Math.abs(ratio - 1) > 0.05 ? WEIGHT.size : 0
  const [a, b] = [(columns[e] as Column).piece, (columns[t] as Column).piece]
  if (a.font !== b.font && a.lines.length > 2 && b.lines.length > 2) score += WEIGHT.face
  if (!areOfOneGrid(columns[e] as Column, columns[t] as Column, scope.obstacles)) score += WEIGHT.grid
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
  if (from.home.length && to.home.length) score += from.home.some(h => to.home.includes(h)) ? WEIGHT.home : WEIGHT.otherHome
  else if (from.home.length && !to.home.length && to.ruled) score += WEIGHT.leavesHome
  else if (to.home.length && !from.home.length) score += WEIGHT.entersHome
  return score + seamScore((edges[e] as Edges).bottom, (edges[t] as Edges).top, indents, flow)
}

/** Log odds that an article begins with the column. */
function begins({ scope, seen, edges, indents }: Evidence, t: number): number {
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

/** Pieces from which a page is no newspaper's, and each goes on only in what stands right below it. */
const MANY = 300

function followDown({ scope, seen }: Evidence): number[] {
  const next = scope.columns.map(() => -1)
  seen.forEach(({ text, near }, t) => {
    if (near && next[text] === -1) next[text] = t
  })
  return next
}

/** For each column the one that it goes on in, and how surely. */
function follow(evidence: Evidence): { next: number[]; gains: number[][] } {
  const { columns } = evidence.scope
  const n = columns.length
  if (n > MANY) return { next: followDown(evidence), gains: [] }
  const starts = columns.map((_, t) => begins(evidence, t))
  const ends = columns.map((_, e) => endScore((evidence.edges[e] as Edges).bottom))
  const gains = columns.map((_, e) =>
    columns.map((_, t) => (e === t ? 0 : goesOn(evidence, e, t) - (starts[t] as number) - (ends[e] as number))),
  )
  const next = assign(gains)
  // What goes round in a circle is cut where it is least sure.
  const state = new Int8Array(n)
  for (let i = 0; i < n; i++) {
    const path: number[] = []
    let at = i
    while (at >= 0 && state[at] === 0) {
      state[at] = 1
      path.push(at)
      at = next[at] as number
    }
    if (at >= 0 && state[at] === 1) {
      const circle = path.slice(path.indexOf(at))
      const weakest = circle.reduce((best, each) =>
        (gains[each]?.[next[each] as number] as number) < (gains[best]?.[next[best] as number] as number) ? each : best,
      )
      next[weakest] = -1
    }
    for (const each of path) state[each] = 2
  }
  return { next, gains }
}

/** From here on a column surely goes on in the next. */
const SURE = 8
const ROUNDS = 3

/** What columns see, with those that stand under the gap between two headlines given to that of the column before. */
function settled({ seen }: Evidence, next: readonly number[], gains: readonly (readonly number[])[]): Seen[] {
  const out = [...seen]
  // What is found of one column tells of those before and behind it.
  for (let round = 0; round < ROUNDS; round++)
    next.forEach((t, e) => {
      if (t < 0 || (gains[e]?.[t] ?? 0) < SURE) return
      const [from, to] = [out[e] as Seen, out[t] as Seen]
      const [single, several] = from.home.length === 1 ? [from, t] : [to, e]
      const other = out[several] as Seen
      if (single.home.length !== 1 || other.home.length < 2 || !other.home.includes(single.home[0] as number)) return
      out[several] = { ...other, home: single.home, heads: other.heads.filter(h => single.home.includes(h)) }
    })
  return out
}

/** Chains of columns by their numbers, every column in one, and what the columns are found to stand under. */
export function chainsOf(evidence: Evidence): { chains: number[][]; seen: readonly Seen[] } {
  const { columns } = evidence.scope
  const first = follow(evidence)
  const seen = settled(evidence, first.next, first.gains)
  const { next } = follow({ ...evidence, seen })
  const isBehind = new Set(next.filter(t => t >= 0))
  const chains = columns.flatMap((_, i) => {
    if (isBehind.has(i)) return []
    const chain = [i]
    for (let at = next[i] as number; at >= 0; at = next[at] as number) chain.push(at)
    return [chain]
  })
  return { chains, seen }
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
