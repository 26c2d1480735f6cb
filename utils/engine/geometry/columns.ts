// Pieces of text as columns: how far each reaches, which of its lines are indented, how it begins and ends.
import { OPENER } from '../layout/openers'
import { ADDRESSED } from '../layout/roles/salutation'
import { TERMINAL } from '../layout/widths'
import type { Piece } from './pieces'
import type { PageLine, Rect } from './sheet'

/** A piece of a column, with the headings that stand right before and behind it. */
export interface Column extends Rect {
  readonly piece: Piece
  readonly before: readonly Piece[]
  readonly behind: readonly Piece[]
  readonly lines: readonly PageLine[]
}

/** Ems from a column within which a picture may narrow it. */
const REACH = 8
/** Ems by which the first line of a paragraph is indented at least. */
const INDENT = 0.7
/** Ems by which a line may end before its column does. */
const SHORT = 1.3

export const columnOf = (piece: Piece, before: readonly Piece[] = [], behind: readonly Piece[] = []): Column => {
  const all = [piece, ...before, ...behind]
  return {
    x0: Math.min(...all.map(({ x0 }) => x0)),
    y0: Math.min(...all.map(({ y0 }) => y0)),
    x1: Math.max(...all.map(({ x1 }) => x1)),
    y1: Math.max(...all.map(({ y1 }) => y1)),
    piece,
    before,
    behind,
    lines: [...before.flatMap(({ lines }) => lines), ...piece.lines, ...behind.flatMap(({ lines }) => lines)],
  }
}

/** The edges between which a line stands, and whether something stands beside it. */
export interface Room {
  readonly left: number
  readonly right: number
  readonly beside: boolean
}

/** The edges between which each line of a piece has room: those of its neighbours, which stand beside the same picture or none. */
export function roomOf(piece: Piece, images: readonly Rect[]): Room[] {
  const key = (line: PageLine) =>
    images.reduce(
      (key, image, i) =>
        image.y0 < line.y1 - 1 &&
        image.y1 > line.y0 + 1 &&
        image.x0 < piece.x1 + REACH * piece.size &&
        image.x1 > piece.x0 - REACH * piece.size
          ? `${key},${i}`
          : key,
      '',
    )
  const keys = piece.lines.map(key)
  const groups = new Map<string, PageLine[]>()
  piece.lines.forEach((line, i) => {
    const group = groups.get(keys[i] as string)
    if (group) group.push(line)
    else groups.set(keys[i] as string, [line])
  })
  const edges = new Map([...groups].map(([key, lines]) => [key, edgesOfRoom(lines)] as const))
  return keys.map(each => ({ ...(edges.get(each) as Omit<Room, 'beside'>), beside: each !== '' }))
}

/** Of so many lines one may stick out. */
const STICKS = 12
/** Ems by which marks hang out of a column at most. */
const HANGS = 1.3

function edgesOfRoom(lines: readonly PageLine[]): { left: number; right: number } {
  const lefts = lines.map(({ x0 }) => x0).sort((a, b) => a - b)
  const rights = lines.map(({ x1 }) => x1).sort((a, b) => b - a)
  const out = Math.floor(lines.length / STICKS)
  const hangs = (rights[0] as number) - (rights[out] as number) < HANGS * (lines[0] as PageLine).size
  return { left: lefts[out] as number, right: rights[hangs ? out : 0] as number }
}

/** How a column begins or ends. */
export interface Edge {
  readonly text: string
  /** A heading stands there. */
  readonly heading: boolean
  /** The first line is indented; undefined where one line alone can't tell. */
  readonly indented: boolean | undefined
  readonly opener: boolean
  /** The last line ends a sentence, and it reaches the edge of the column. */
  readonly terminal: boolean
  readonly full: boolean
}

/** How columns of one width begin and end; `widths` are the edges of the columns that a short piece belongs to. */
export function edgesOf(
  { piece, before, behind }: Column,
  room: readonly { left: number; right: number }[],
  left: number,
  right: number,
): { top: Edge; bottom: Edge } {
  const first = piece.lines[0] as PageLine
  const last = piece.lines.at(-1) as PageLine
  const head = before[0]?.lines[0]
  const tail = behind.at(-1)?.lines.at(-1)
  const own = room[0] as { left: number }
  const at = Math.min(own.left, piece.lines.length === 1 ? left : own.left)
  const end = Math.max((room.at(-1) as { right: number }).right, piece.lines.length < 3 ? right : Number.NEGATIVE_INFINITY)
  const ended = tail ?? last
  return {
    top: {
      text: (head ?? first).said,
      heading: head !== undefined,
      indented: first.x0 > at + INDENT * piece.size,
      opener: OPENER.test(first.said) || ADDRESSED.test(first.said) || ADDRESSED.test(first.said + (piece.lines[1]?.said ?? '')),
      terminal: false,
      full: false,
    },
    bottom: {
      text: ended.said,
      heading: tail !== undefined,
      indented: undefined,
      opener: false,
      terminal: tail !== undefined || TERMINAL.test(last.said) || /[）)]$/.test(last.said),
      full: last.x1 > end - SHORT * piece.size,
    },
  }
}
