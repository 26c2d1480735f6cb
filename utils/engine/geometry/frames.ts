// Drawn rectangles → frames, each in the smallest round it; a frame may be drawn as four rules. Walls are what is drawn upright.
import type { PageGeometry } from './page'
import { common, type Frame, type Rect, rectOf } from './sheet'

/** Points within which edges meet. */
const MEET = 4
/** A frame that takes more of the page is its border or its ground. */
const MOST = 0.6
/** Points of a side at least, so that it can hold text. */
const LEAST = 20

export const isLevel = ({ x0, y0, x1, y1 }: Rect): boolean => x1 - x0 > y1 - y0

const area = ({ x0, y0, x1, y1 }: Rect) => (x1 - x0) * (y1 - y0)

/** Whether one lies within the other. */
const holds = (outer: Rect, inner: Rect) =>
  outer.x0 <= inner.x0 + MEET && outer.y0 <= inner.y0 + MEET && outer.x1 >= inner.x1 - MEET && outer.y1 >= inner.y1 - MEET

/** Four rules that meet at their ends. */
function fourRules(rules: readonly Rect[]): { frames: Rect[]; used: Set<Rect> } {
  const level = rules.filter(isLevel).sort((a, b) => a.y0 - b.y0)
  const upright = rules.filter(rule => !isLevel(rule))
  const frames: Rect[] = []
  const used = new Set<Rect>()
  const isNear = (a: number, b: number) => Math.abs(a - b) <= MEET
  level.forEach((top, i) => {
    if (used.has(top)) return
    for (const bottom of level.slice(i + 1)) {
      if (used.has(bottom) || !isNear(top.x0, bottom.x0) || !isNear(top.x1, bottom.x1) || bottom.y0 - top.y0 < LEAST) continue
      const side = (x: number) => upright.find(each => isNear(each.x0, x) && isNear(each.y0, top.y0) && isNear(each.y1, bottom.y1))
      const left = side(top.x0)
      const right = side(top.x1)
      if (!left || !right || left === right) continue
      frames.push({ x0: left.x0, y0: top.y0, x1: right.x1, y1: bottom.y1 })
      for (const each of [top, bottom, left, right]) used.add(each)
      return
    }
  })
  return { frames, used }
}

/** The frames and the other rules of a page. */
export function framesOf(page: PageGeometry): { frames: Frame[]; rules: Rect[] } {
  const drawn = page.rules.map(rectOf)
  const { frames: ruled, used } = fourRules(drawn)
  const images = page.images.map(rectOf)
  const all = [...page.boxes.map(rectOf), ...ruled].filter(
    box =>
      area(box) < MOST * page.width * page.height &&
      box.x1 - box.x0 > LEAST &&
      box.y1 - box.y0 > LEAST &&
      !images.some(image => holds(image, box)),
  )
  // A border and its ground are one frame; so is a double border.
  const frames = all
    .sort((a, b) => area(b) - area(a))
    .filter((box, i) => !all.slice(0, i).some(other => holds(other, box) && holds(box, other)))
  return {
    rules: drawn.filter(rule => !used.has(rule)),
    frames: frames.map((box, i) => {
      let parent = -1
      for (let k = 0; k < i; k++) if (holds(frames[k] as Rect, box)) parent = k
      return { ...box, parent }
    }),
  }
}

/** What no line goes through: upright rules and the sides of frames. */
export const wallsOf = (rules: readonly Rect[], frames: readonly Rect[]): Rect[] => [
  ...rules.filter(rule => !isLevel(rule)),
  ...frames.flatMap(({ x0, y0, x1, y1 }) => [
    { x0, y0, x1: x0, y1 },
    { x0: x1, y0, x1, y1 },
  ]),
]

/** Whether a level line, a rule or the edge of a frame, parts two things that stand one above the other. */
export function isParted(upper: Rect, lower: Rect, levels: readonly Rect[]): boolean {
  const x0 = Math.max(upper.x0, lower.x0)
  const x1 = Math.min(upper.x1, lower.x1)
  const from = upper.y1 - 3
  const to = lower.y0 + 3
  return levels.some(level => level.y0 >= from && level.y1 <= to && common(level.x0, level.x1, x0, x1) > 0.5 * Math.max(1, x1 - x0))
}

/** What text does not go across downwards: level rules, upper and lower edges of frames. */
export const levelsOf = (rules: readonly Rect[], frames: readonly Rect[]): Rect[] => [
  ...rules.filter(isLevel),
  ...frames.flatMap(({ x0, y0, x1, y1 }) => [
    { x0, y0, x1, y1: y0 },
    { x0, y0: y1, x1, y1 },
  ]),
]
