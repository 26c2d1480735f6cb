// Lines that are lines: verse, tables, code and lists of particulars keep their line ends.
import { HAN, isHan } from '../text/characters'
import type { Line } from './lines'

/** A row of at least so many such lines is meant. */
const ROW = 4
/** Ems; a line of verse is no wider. */
const VERSE = 24

const STOPPED = /[，。；！？、…—：]$/
/** 电话：… 地址：… */
const PARTICULAR = new RegExp(`^[${HAN}\\s]{2,8}[：:]\\s?\\S`)

/** What kind of line of its own this could be; nothing for running text. */
type LineKind = 'verse' | 'table' | 'code' | 'particular'

function kindOf(line: Line, source: string): LineKind | undefined {
  const { text, width } = line
  let han = 0
  for (let i = 0; i < text.length && han < 3; i++) if (isHan(text.charCodeAt(i))) han++
  if (han < 3 && /[{};=<>()]|^\s*(?:#|\/\/)/.test(text)) return 'code'
  if (!line.spaced && !line.loose && line.gaps && /\S(?:\s{2,}|\t)\S.*\S(?:\s{2,}|\t)\S/.test(source.slice(line.start, line.end)))
    return 'table'
  if (PARTICULAR.test(text) && width < 30) return 'particular'
  return width <= VERSE && STOPPED.test(text) ? 'verse' : undefined
}

/** Verse has lines of like length, or couplets of them; running text that happens to stop at line ends has not. */
function isVerse(lines: readonly Line[]): boolean {
  const stanzas = lines.filter(
    (line, i) =>
      i === 0 || Math.abs(line.width - (lines[i - 1] as Line).width) < 0.6 || Math.abs(line.width - (lines[i - 2]?.width ?? -9)) < 0.6,
  )
  return stanzas.length >= 0.8 * lines.length && !lines.every(line => line.text.endsWith('、'))
}

/** The lines, those in such a row marked as kept. */
export function markKept(lines: readonly Line[], source: string): Line[] {
  const marked = [...lines]
  let first = 0
  let kind: LineKind | undefined
  for (let i = 0; i <= lines.length; i++) {
    const next = i < lines.length ? kindOf(lines[i] as Line, source) : undefined
    if (next && next === kind && lines[i]?.blanks === 0) continue
    const least = kind === 'table' || kind === 'code' ? ROW - 1 : ROW
    if (kind && i - first >= least && (kind !== 'verse' || isVerse(lines.slice(first, i))))
      for (let k = first; k < i; k++) marked[k] = { ...(lines[k] as Line), kept: true }
    first = i
    kind = next
  }
  return marked
}
