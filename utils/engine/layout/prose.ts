// Whether columns hold text that reads downwards: entries of a table or a list do not go on in one another.
import { isDigit } from '../text/characters'
import type { Seams } from './cohesion'
import { follow } from './follow'
import type { Line } from './lines'

const LEAST = {
  /** Ems that every column is wide; what is narrower is a table. */
  width: 6,
  /** Share of lines that fill their column. */
  full: 0.45,
  /** Share of lines that go on in the next of their column. */
  goOn: 0.3,
} as const
/** Ems by which a full line may be shorter than its column. */
const SLACK = 2.3
/** Lines from which a column is one. */
const COLUMN = 3

/** Width of a column in ems: most of its lines are no wider. */
export const widthIn = (lines: readonly Line[]): number =>
  lines.map(line => line.width).sort((a, b) => a - b)[Math.floor(lines.length * 0.7)] ?? 0

/** How well one line follows another, in log odds; figures that meet say nothing, since those of a table do so everywhere. */
export function following(tail: Line, line: Line, column: number, seams: Seams): number {
  const meet = isDigit(tail.text.charCodeAt(tail.text.length - 1)) && isDigit(line.text.charCodeAt(0))
  return meet ? 0 : follow(tail, false, line, column, seams)
}

/** How well each line of a column but the first follows the one before. */
export function downwards(lines: readonly Line[], seams: Seams): number[] {
  const width = widthIn(lines)
  return lines.slice(1).map((line, i) => following(lines[i] as Line, line, width, seams))
}

/** Whether these are columns of running text. */
export function areProse(columns: readonly (readonly Line[])[], seams: Seams): boolean {
  const long = columns.filter(lines => lines.length >= COLUMN)
  const count = long.reduce((sum, lines) => sum + lines.length, 0)
  const widths = long.map(widthIn)
  if (!long.length || widths.some(width => width < LEAST.width)) return false
  const full = long.reduce((sum, lines, i) => sum + lines.filter(line => line.width > (widths[i] as number) - SLACK).length, 0)
  if (full < LEAST.full * count) return false
  const seamsOf = long.flatMap(lines => downwards(lines, seams))
  return seamsOf.filter(score => score > 0).length >= LEAST.goOn * seamsOf.length
}
