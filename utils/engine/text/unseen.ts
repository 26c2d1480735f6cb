// What stands in the source and is no text: characters without width, and the second of each character of a bold that was faked by printing twice.
import type { Piece } from '../doc'
import type { Lexicon } from '../lexicon'
import { HAN } from './characters'
import { lastStartingBy, type Span } from './span'

/** The rules, by the name that their pieces bear. */
type Rule = 'invisible' | 'doubled'
interface Dropped extends Span {
  readonly rule: Rule
}

/** A source as it is read, and the way back. */
export interface Seen {
  readonly text: string
  /** Pieces whose sources count in `text` → pieces whose sources count in the source, with all that was dropped. */
  readonly restore: (pieces: readonly Piece[]) => readonly Piece[]
}

/** Zero-width space, soft hyphen, word joiner, byte order mark. */
const INVISIBLE = /[\u200b\u00ad\u2060\ufeff]+/g
/** Pairs of one character in a row, blanks between them or not. */
const PAIRS = /(?:(\S)\1[ \u3000]?){3,}/gu
const BLANK = /[ \u3000]/g
const IS_HAN = new RegExp(`[${HAN}]`)

/** Fewest pairs in a row that are a faked bold: of a whole line, of a part of one, and where they could be words like 高高兴兴. */
const WHOLE = 3
const PART = 5
const SURE = 8

/** Whether characters, each of which stands twice, were meant once. */
function isFaked(once: readonly string[], whole: boolean, { hasWord }: Lexicon): boolean {
  if (once.length < (whole ? WHOLE : PART) || new Set(once.filter(each => IS_HAN.test(each))).size < 3) return false
  if (once.length >= SURE) return true
  const isWord = (i: number) => hasWord(`${once[i]}${once[i]}${once[i + 1] ?? ''}${once[i + 1] ?? ''}`)
  return !once.some((_, i) => isWord(i)) && once.some((each, i) => hasWord(each + (once[i + 1] ?? '')))
}

/** The second characters of faked bold. */
function doubledIn(text: string, lexicon: Lexicon): Dropped[] {
  const found: Dropped[] = []
  for (const { 0: run, index } of text.matchAll(PAIRS)) {
    const whole =
      /(?:^|[\n\r])[^\S\n\r]*$/.test(text.slice(Math.max(0, index - 40), index)) &&
      /^\s*(?:[\n\r]|$)/.test(text.slice(index + run.length, index + run.length + 40))
    const units = [...run]
    const pairs: { unit: string; at: number }[] = []
    let at = index
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] as string
      if (unit.replace(BLANK, '') && units[i + 1] === unit) {
        pairs.push({ unit, at: at + unit.length })
        at += unit.length
        i++
      }
      at += unit.length
    }
    // A figure at the edge of such a run may have been meant twice.
    while (!whole && pairs.length && !IS_HAN.test((pairs.at(-1) as { unit: string }).unit)) pairs.pop()
    while (!whole && pairs.length && !IS_HAN.test((pairs[0] as { unit: string }).unit)) pairs.shift()
    if (
      !isFaked(
        pairs.map(({ unit }) => unit),
        whole,
        lexicon,
      )
    )
      continue
    for (const { unit, at: start } of pairs) found.push({ start, end: start + unit.length, rule: 'doubled' })
  }
  return found
}

const without = (text: string, spans: readonly Span[]) => {
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    out += text.slice(at, start)
    at = end
  }
  return out + text.slice(at)
}

/** Offsets in a text without the spans → offsets in the text with them. */
function wayBack(spans: readonly Span[]): (offset: number) => number {
  let gone = 0
  const seams = spans.map(({ start, end }) => {
    const at = start - gone
    gone += end - start
    return { start: at, end: gone }
  })
  return offset => offset + (seams[lastStartingBy(seams, offset)]?.end ?? 0)
}

/** The source without what is no text. */
export function readSeen(source: string, lexicon: Lexicon): Seen {
  const invisible = [...source.matchAll(INVISIBLE)].map(
    ({ 0: { length }, index }): Dropped => ({ start: index, end: index + length, rule: 'invisible' }),
  )
  const visible = invisible.length ? without(source, invisible) : source
  const doubled = doubledIn(visible, lexicon)
  if (!invisible.length && !doubled.length) return { text: source, restore: pieces => pieces }
  const toSource = wayBack(invisible)
  const dropped = [...invisible, ...doubled.map(each => ({ ...each, start: toSource(each.start), end: toSource(each.end - 1) + 1 }))]
  dropped.sort((a, b) => a.start - b.start)
  return { text: without(source, dropped), restore: pieces => restored(pieces, dropped) }
}

/** The pieces with what was dropped put back where it stood, as pieces without a text. */
function restored(pieces: readonly Piece[], dropped: readonly Dropped[]): readonly Piece[] {
  const toSource = wayBack(dropped)
  let gone = 0
  const seams = dropped.map(({ start, end, rule }) => {
    const at = start - gone
    gone += end - start
    return { start: at, end: at, rule, source: { start, end } }
  })
  const last = pieces.reduce((end, { source }) => Math.max(end, source.end), 0)
  const out: Piece[] = []
  for (const piece of pieces) {
    const { text, source, rule } = piece
    let from = source.start
    let said = text.start
    const put = (to: number) => {
      if (to === from) return
      const end = rule ? text.end : said + to - from
      out.push({ ...piece, text: { start: said, end }, source: { start: toSource(from), end: toSource(to - 1) + 1 } })
      said = end
      from = to
    }
    if (source.start === source.end) out.push({ ...piece, source: { start: toSource(from), end: toSource(from) } })
    else
      for (let i = lastStartingBy(seams, source.start - 1) + 1; i < seams.length; i++) {
        const seam = seams[i] as (typeof seams)[number]
        if (seam.start > source.end || (seam.start === source.end && source.end !== last)) break
        put(seam.start)
        out.push({ text: { start: said, end: said }, source: seam.source, rule: seam.rule })
      }
    put(source.end)
  }
  // Of a source that is nothing else there is no piece to put them in.
  return last ? out : [...dropped.map(({ start, end, rule }) => ({ text: { start: 0, end: 0 }, source: { start, end }, rule })), ...pieces]
}
