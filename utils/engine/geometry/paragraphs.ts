// The lines of an article in reading order → its paragraphs, headings, byline, signature.
import type { BlockKind } from '../doc'
import { SPEECH } from '../layout/openers'
import { isByline } from '../layout/roles/byline-parts'
import { DATED } from '../layout/roles/date'
import { ADDRESSED } from '../layout/roles/salutation'
import { SIGNED } from '../layout/roles/signature'
import { TERMINAL } from '../layout/widths'
import { type Column, roomOf } from './columns'
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
const JUMP = /^[（(]?(?:下转|上接|转第|接第)[^，。]{0,10}[)）]?$/

const indentOf = ({ line, left }: Set) => (line.x0 - left) / line.size
const slackOf = ({ line, right }: Set) => (right - line.x1) / line.size

/** Whether a line stands in the middle of its room. */
const isCentred = (set: Set) => indentOf(set) > 1 && Math.abs(indentOf(set) - slackOf(set)) < 1.2
/** Whether it stands at its right edge, far from the left. */
const isRight = (set: Set) => indentOf(set) > 2.6 && slackOf(set) < 2.2

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
  return columns.flatMap((column, index) => {
    const { piece } = column
    const room = roomOf(piece, images)
    const known = widths(column)
    const as = (lines: readonly PageLine[], heading: boolean) =>
      lines.map((line, i): Set => {
        const own = heading ? known : (room[i] as { left: number; right: number })
        const short = piece.lines.length < 3
        return {
          line,
          left: short ? Math.min(own.left, known.left) : own.left,
          right: short ? Math.max(own.right, known.right) : own.right,
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

/** Blocks of an article. `goesOn` says by the words alone how surely one line goes on in the next. */
export function paragraphsOf(
  columns: readonly Column[],
  images: readonly Rect[],
  widths: (column: Column) => { left: number; right: number },
  indents: boolean,
  goesOn: (end: string, start: string) => number,
): SheetBlock[] {
  const sets = setsOf(columns, images, widths)
  const fonts = new Map<string, number>()
  for (const { line, heading } of sets) if (!heading) fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.count)
  const main = [...fonts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const isOther = ({ line }: Set) => line.font !== main
  const ragged = isRagged(sets, indents)
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
      const isSame =
        before?.kind === 'heading' &&
        own?.heading &&
        own.line.font === line.font &&
        Math.abs(own.line.size - line.size) < 0.3 &&
        line.y0 - own.line.y1 < 1.8 * line.size &&
        line.y0 > own.line.y0
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
      if (before?.kind === 'heading' && own && isOther(own) && own.line.font === line.font && before.last === own) before.lines.push(line)
      else open('heading', set)
      ;(blocks.at(-1) as { last: Set }).last = set
      continue
    }
    if ((isRight(set) || (isCentred(set) && before?.kind === 'signature')) && isSigned(sets, i)) {
      const goes = before?.kind === 'signature' && own && !SIGNED.test(own.line.said)
      if (goes) before.lines.push(line)
      else open('signature', set)
      continue
    }
    const isNew =
      before?.kind !== 'body' || JUMP.test(before.lines[0]?.said ?? '') || !own || startsParagraph(own, set, indents, ragged, goesOn)
    if (isNew) open('body', set)
    else before.lines.push(line)
  }
  return blocks
}

/** Lines of verse or of a list: hardly any fills its room. */
function isRagged(sets: readonly Set[], indents: boolean): boolean {
  const lines = sets.filter(({ heading }) => !heading)
  if (lines.length < 5 || indents) {
    const full = lines.filter(set => slackOf(set) < SHORT).length
    return lines.length >= 5 && full < 0.2 * lines.length
  }
  return lines.filter(set => slackOf(set) < SHORT).length < 0.3 * lines.length
}

function startsParagraph(own: Set, set: Set, indents: boolean, ragged: boolean, goesOn: (end: string, start: string) => number): boolean {
  if (ragged) return true
  const terminal = TERMINAL.test(own.line.said) || /[）)]$/.test(own.line.said)
  const short = slackOf(own) > SHORT
  if (indents) {
    if (indentOf(set) > INDENT) return true
    return terminal && short && slackOf(own) > 2
  }
  if (!terminal) return slackOf(own) > 3 && goesOn(own.line.said, set.line.said) < 1
  return short || SPEECH.test(set.line.said)
}

/** How many lines from here on are a byline. */
function bylineAt(sets: readonly Set[], at: number): number {
  let text = ''
  let best = 0
  for (let k = 0; k < 3; k++) {
    const set = sets[at + k]
    if (!set || set.heading) break
    text += (text ? ' ' : '') + set.line.said
    const joined = text.replace(/\s/g, '')
    if (isByline(text) || isByline(text.replace(/\s/g, '')) || (k === 0 && /^□/.test(joined) && joined.length < 12)) best = k + 1
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

/** Whether the line is of a signature: only such lines and a date follow. */
function isSigned(sets: readonly Set[], at: number): boolean {
  const rest = sets.slice(at, at + 6)
  if (sets.length - at > 6) return false
  const text = rest.map(({ line }) => line.said.replace(/\s/g, ''))
  return (
    rest.every((set, k) => isRight(set) || isCentred(set) || DATED.test(text[k] as string)) &&
    text.some((each, k) => SIGNED.test(each) || DATED.test(each) || SIGNED.test(each + (text[k + 1] ?? '')))
  )
}
