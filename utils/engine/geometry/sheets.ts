// A page → the sheets that it is read as: one for all whose lines run to the right, one, turned, for text whose lines run down.

import { goesDown } from './direction'
import { framesOf, wallsOf } from './frames'
import { seenImages } from './images'
import { linesOf } from './lines'
import type { PageGeometry } from './page'
import { mostOf, roundSize } from './pieces'
import { type Frame, type Item, type PageLine, type Rect, rectOf, rectOfRun, type Sheet, turned, turnedBack } from './sheet'
import { withTables } from './tables'
import { trueSizes } from './true-sizes'

export interface Sheets {
  readonly level: Sheet
  /** In its own, turned coordinates. */
  readonly upright?: Sheet
}

/** Lines of so many characters, and so many of them, are text; their sizes differ by no larger share. */
const LONG = 6
const MANY = 3
const ALIKE = 0.08
/** Lines larger than those that run to the right by so much are headlines. */
const LARGER = 1.3

/** Which of the lines that go down are text or stand with it, and which are headlines of text whose lines run to the right. */
function withText(down: readonly PageLine[], level: readonly PageLine[], page: PageGeometry): boolean[] {
  const long = down.filter(({ count }) => count >= LONG)
  const usual =
    mostOf(
      level.filter(({ count }) => count >= LONG),
      roundSize,
    ) ?? Infinity
  const found = long.length >= MANY ? (mostOf(long, roundSize) ?? 0) : 0
  const size = found < LARGER * usual ? found : 0
  const isText = down.map(line => Math.abs(line.size - size) < ALIKE * size)
  const texts = down.filter((_, i) => isText[i])
  // A headline goes with the text that is nearest to it, on its left or its right.
  const gapTo = (line: Rect, others: readonly Rect[]) =>
    others.reduce((best, other) => {
      const shared = Math.min(line.y1, other.y1) - Math.max(line.y0, other.y0)
      return shared > 0 ? Math.min(best, Math.max(other.x0 - line.x1, line.x0 - other.x1)) : best
    }, Infinity)
  const back = (line: PageLine) => turnedBack(line, page)
  const textsBack = texts.map(back)
  const body = level.filter(({ count }) => count >= LONG)
  return down.map((line, i) => isText[i] || (texts.length > 0 && gapTo(back(line), textsBack) <= gapTo(back(line), body)))
}

/** Points below a picture in which its caption stands. */
const CAPTION = 40

/** Where the sides of pictures would go on below them. */
const sidesBelow = ({ images }: PageGeometry): Rect[] =>
  images.flatMap(image => {
    const { x0, x1, y1 } = rectOf(image)
    return [x0, x1].map(x => ({ x0: x, x1: x, y0: y1, y1: y1 + CAPTION }))
  })

/** The sheets of a page. */
export function sheetsOf(given: PageGeometry): Sheets {
  const page = { ...given, runs: trueSizes(given.runs).filter(({ text }) => text.trim()) }
  const { frames, rules } = framesOf(page)
  const down = goesDown(page.runs)
  const level: Item[] = []
  const upright: Item[] = []
  page.runs.forEach((run, i) => {
    const { x0, y0, x1, y1 } = rectOfRun(run)
    // Written out: there is one for each character of some pages.
    const { text, size, font, weight, at } = run
    const item: Item = { x0, y0, x1, y1, text, size, font, weight, ...(at !== undefined && { found: [{ text, at }] }) }
    ;(down[i] ? upright : level).push(item)
  })
  const lines = withTables(linesOf(level, wallsOf(rules, frames), sidesBelow(page)))
  const images = seenImages(page.images.map(rectOf), lines)
  const turn = (rect: Rect): Rect => turned(rect, page)
  // Narrow figures stand in the middle of the line.
  const turnedItems = upright.map((item): Item => {
    const { x0, x1, y0, y1 } = turn(item)
    const middle = (y0 + y1) / 2
    return { ...item, x0, x1, y0: middle - item.size / 2, y1: middle + item.size / 2 }
  })
  const turnedFrames = frames.map((frame): Frame => ({ ...turn(frame), parent: frame.parent }))
  const turnedRules = rules.map(turn)
  const downLines = linesOf(turnedItems, wallsOf(turnedRules, turnedFrames))
  const isText = withText(downLines, lines, page)
  const heads = downLines.filter((_, i) => !isText[i]).map(line => ({ ...line, ...turnedBack(line, page), upright: true }))
  const texts = downLines.filter((_, i) => isText[i])
  const { width, height } = page
  const sheet = { width, height, lines: [...lines, ...heads], rules, frames, images }
  if (!texts.length) return { level: sheet }
  return {
    level: sheet,
    upright: { width: height, height: width, lines: texts, rules: turnedRules, frames: turnedFrames, images: images.map(turn) },
  }
}
