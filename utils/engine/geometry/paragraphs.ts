// The lines of an article in reading order → its paragraphs, headings, byline, signature.
import type { BlockKind } from '../doc'
import { SPEECH } from '../layout/openers'
import { DATED } from '../layout/roles/date'
import { ADDRESSED } from '../layout/roles/salutation'
import { SIGNED } from '../layout/roles/signature'
import { TERMINAL } from '../layout/widths'
import { isClosing } from '../text/characters'
import { isAuthors } from './authors'
import { type Column, type Room, roomOf } from './columns'
import type { PageLine, Rect } from './sheet'

/** Lines of one block. */
export interface SheetBlock {
  readonly kind: BlockKind
  readonly lines: readonly PageLine[]
}

/** A line and the room that it had. */
interface Set {
  readonly line: PageLine
  readonly left: number
  readonly right: number
  readonly heading: boolean
  readonly column: number
}

const INDENT = 0.7
const SHORT = 1.3
const EARLY = 1.7
const LATIN = 6
const TIED = 3.1
/** Ems by which no paragraph is set in. */
const PUSHED = 3
/** Headings are wrapped where less is left free. */
const FREE = 2.2
const JUMP = /^[（(]?(?:下转|上接|转第|接第)[^，。]{0,10}[)）]?$/

const indentOf = ({ line, left }: Set) => (line.x0 - left) / line.size
const slackOf = ({ line, right }: Set) => (right - line.x1) / line.size

/** Whether a line stands in the middle of its room, and not where the first lines of paragraphs do by chance. */
const isCentred = (set: Set) => indentOf(set) > 1 && Math.abs(indentOf(set) - 2) > 0.2 && Math.abs(indentOf(set) - slackOf(set)) < 0.35

/** Whether the page sets the first lines of paragraphs in. */
export function usesIndents(columns: readonly Column[], images: readonly Rect[]): boolean {
  let indented = 0
  let flush = 0
  for (const { piece } of columns) {
    const room = roomOf(piece, images)
    piece.lines.forEach((line, i) => {
      const before = piece.lines[i - 1]
      const own = room[i] as { left: number; right: number }
      if (!before || !TERMINAL.test(before.said) || before.x1 > (room[i - 1] as { right: number }).right - SHORT * line.size) return
      if (line.x0 > own.left + INDENT * line.size) indented++
      else flush++
    })
  }
  return indented >= flush && indented > 0
}

function setsOf(columns: readonly Column[], images: readonly Rect[], widths: (column: Column) => { left: number; right: number }): Set[] {
  const rooms = columns.map(({ piece }) => roomOf(piece, images))
  const widests = rooms.map(room => Math.max(...room.map(({ right }) => right)))
  return columns.flatMap((column, index) => {
    const { piece } = column
    const room = rooms[index] as Room[]
    const known = widths(column)
    // Stanzas, and what a heading parts, have the room of the widest that begins at the same edge.
    const alike = widests.filter((_, i) => {
      const other = columns[i] as Column
      return Math.abs(other.piece.x0 - piece.x0) < 0.4 * piece.size && Math.abs(other.piece.size - piece.size) < 0.3
    })
    const widest = Math.max(...alike)
    const as = (lines: readonly PageLine[], heading: boolean) =>
      lines.map((line, i): Set => {
        const own = heading ? { ...known, beside: true } : (room[i] as Room)
        const short = piece.lines.length < 3
        return {
          line,
          left: short ? Math.min(own.left, known.left) : own.left,
          right: short ? Math.max(own.right, known.right) : own.beside ? own.right : widest,
          heading,
          column: index,
        }
      })
    return [
      ...column.before.flatMap(({ lines }) => as(lines, true)),
      ...as(piece.lines, false),
      ...column.behind.flatMap(({ lines }) => as(lines, true)),
    ]
  })
}

/** Blocks of an article. */
export function paragraphsOf(
  columns: readonly Column[],
  images: readonly Rect[],
  widths: (column: Column) => { left: number; right: number },
  indents: boolean,
): SheetBlock[] {
  const sets = setsOf(columns, images, widths)
  const fonts = new Map<string, number>()
  for (const { line, heading } of sets) if (!heading) fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.count)
  const main = [...fonts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const isOther = ({ line }: Set) => line.font !== main
  const ragged = isRagged(sets)
  const signed = signedLines(sets)
  const blocks: { kind: BlockKind; lines: PageLine[]; last: Set }[] = []
  const open = (kind: BlockKind, set: Set) => blocks.push({ kind, lines: [set.line], last: set })
  let isTop = true
  for (let i = 0; i < sets.length; i++) {
    const set = sets[i] as Set
    const { line } = set
    const before = blocks.at(-1)
    const own = i > 0 ? (sets[i - 1] as Set) : undefined
    if (JUMP.test(line.said)) {
      open('body', set)
      isTop = false
      continue
    }
    if (set.heading) {
      const isSame = before?.kind === 'heading' && own?.heading && goesOnAsHeading(own, set)
      if (isSame) before.lines.push(line)
      else open('heading', set)
      isTop = false
      continue
    }
    // Who wrote it stands before the text, in another face or in lines of its own.
    if (isTop) {
      const taken = bylineAt(sets, i)
      if (taken) {
        const kind = 'byline'
        open(kind, set)
        for (let k = 1; k < taken; k++) blocks.at(-1)?.lines.push((sets[i + k] as Set).line)
        i += taken - 1
        continue
      }
      if (indentOf(set) < 3 && /[：:]$/.test(line.said)) {
        const whole = line.said
        if (ADDRESSED.test(whole)) {
          open('salutation', set)
          continue
        }
      }
      const next = sets[i + 1]
      if (next && !next.heading && !isOther(set) && line.count < 60 && ADDRESSED.test(line.said + next.line.said) && slackOf(set) < 2) {
        open('salutation', set)
        blocks.at(-1)?.lines.push(next.line)
        i++
        continue
      }
    }
    isTop = false
    if (DATED.test(line.said.replace(/\s/g, '')) && indentOf(set) > 1.5) {
      open('date', set)
      continue
    }
    if (isHeadingLine(sets, i, isOther)) {
      if (before?.kind === 'heading' && own && before.last === own && goesOnAsHeading(own, set)) before.lines.push(line)
      else open('heading', set)
      ;(blocks.at(-1) as { last: Set }).last = set
      continue
    }
    if (signed.has(i)) {
      const goes = before?.kind === 'signature' && own && !SIGNED.test(own.line.said)
      if (goes) before.lines.push(line)
      else open('signature', set)
      continue
    }
    const isNew =
      before?.kind !== 'body' || JUMP.test(before.lines[0]?.said ?? '') || !own || startsParagraph(own, set, sets[i + 1], indents, ragged)
    if (isNew) open('body', set)
    else before.lines.push(line)
  }
  return blocks
}

/** Whether a heading was wrapped into the line: the one before had no room for more. */
const goesOnAsHeading = (own: Set, set: Set): boolean =>
  own.line.font === set.line.font &&
  Math.abs(own.line.size - set.line.size) < 0.3 &&
  set.line.y0 > own.line.y0 &&
  set.line.y0 - own.line.y1 < 2.4 * set.line.size &&
  (slackOf(own) < SHORT || own.right - own.left - (own.line.x1 - own.line.x0) < (set.line.count <= 3 ? 2 : 1) * FREE * set.line.size)

/** Lines that are not wrapped, as those of verse, lists and small ads: many end early in the midst of a sentence. */
function isRagged(sets: readonly Set[]): boolean {
  const lines = sets.filter(({ heading }) => !heading)
  const open = lines.slice(0, -1).filter(set => !TERMINAL.test(set.line.said))
  const early = open.filter(set => slackOf(set) > SHORT)
  return lines.length >= 2 && (!open.length || early.length > 0.4 * open.length)
}

function startsParagraph(own: Set, set: Set, next: Set | undefined, indents: boolean, ragged: boolean): boolean {
  if (own.line.row || set.line.row) return true
  // No line begins with a mark that closes, but for what its own had no room for.
  if (isClosing(set.line.said.charCodeAt(0))) return false
  if (ragged) return slackOf(own) > 0.3 || TERMINAL.test(own.line.said) || isCentred(set)
  if (Math.abs(own.line.size - set.line.size) > 0.04 * set.line.size || isCentred(set) || isCentred(own)) return true
  const terminal = TERMINAL.test(own.line.said) || /[）)]$/.test(own.line.said)
  const short = slackOf(own) > SHORT
  // Where the next line begins as far in, both stand beside something.
  const isPushed = indentOf(set) > PUSHED && next !== undefined && Math.abs(next.line.x0 - set.line.x0) < 0.3 * set.line.size
  if (indents && indentOf(set) > INDENT && !isPushed) return true
  // What ends before its column does ends a paragraph, but for a long word, or a character with its mark, that did not fit.
  const isLong = /^[A-Za-z\d]{2}/.test(set.line.said) && slackOf(own) < LATIN
  const isTied = isClosing(set.line.said.charCodeAt(1)) && slackOf(own) < TIED
  if (slackOf(own) > EARLY && !isLong && !isTied) return true
  if (indents) return terminal && short && slackOf(own) > 2
  if (!terminal) return false
  return short || SPEECH.test(set.line.said)
}

/** How many lines from here on are a byline. */
function bylineAt(sets: readonly Set[], at: number): number {
  let best = 0
  for (let k = 0; k < 3; k++) {
    const set = sets[at + k]
    if (!set || set.heading) break
    if (isAuthors(sets.slice(at, at + k + 1).map(({ line }) => line)) || (k === 0 && /^□/.test(set.line.said) && set.line.count < 12))
      best = k + 1
    if (/[。；，]/.test(set.line.said)) break
  }
  return best
}

/** A short line of another face that is alone in its paragraph. */
function isHeadingLine(sets: readonly Set[], at: number, isOther: (set: Set) => boolean): boolean {
  const set = sets[at] as Set
  if (!isOther(set) || set.line.count > 40) return false
  let first = at
  while (first > 0 && isOther(sets[first - 1] as Set) && !(sets[first - 1] as Set).heading) first--
  let last = at
  while (last + 1 < sets.length && isOther(sets[last + 1] as Set) && !(sets[last + 1] as Set).heading) last++
  const lines = sets.slice(first, last + 1)
  if (lines.length > 3 || lines.some(({ line }) => /[。；]$/.test(line.said))) return false
  const before = sets[first - 1]
  return !before || TERMINAL.test(before.line.said) || /[）)]$/.test(before.line.said) || before.heading
}

/** The lines of a signature: short ones without a sentence above the date that ends the text. */
function signedLines(sets: readonly Set[]): ReadonlySet<number> {
  const found = new Map<number, true>()
  const date = sets.findLastIndex(({ line }) => DATED.test(line.said))
  if (date < 1 || date < sets.length - 2) return new Set()
  let joined = ''
  for (let i = date - 1; i >= Math.max(1, date - 4); i--) {
    const { line } = sets[i] as Set
    if (/[，。；：！？]/.test(line.said) || line.count > 30) break
    joined = line.said + joined
    if (!SIGNED.test(joined)) break
    found.set(i, true)
  }
  return new Set(found.keys())
}
