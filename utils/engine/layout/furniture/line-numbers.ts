// Numbers of the lines, printed before or behind each: a column of their own.
import { type Line, lineAt } from '../lines'
import { TERMINAL } from '../widths'

/** So many lines in a row are numbered, at least. */
const ROW = 5
/** Ems; what is numbered is lines of text, and not short items. */
const TEXT = 7
/** Share of the lines that end in the middle of a sentence. */
const UNENDED = 0.6

const SIDES = [/^(\d{1,4})(\s+)(?=\S)/, /\s(\d{1,4})$/] as const

/** The number at that side of the line. */
function numberAt(source: string, line: Line, side: RegExp): number {
  const found = side.exec(source.slice(line.start, line.end))
  return found ? Number(found[1]) : -1
}

/** Stretches [first, end) of lines that are numbered one by one at that side. */
function numbered(source: string, lines: readonly Line[], side: RegExp): [number, number][] {
  const found: [number, number][] = []
  for (let first = 0; first < lines.length; ) {
    let number = numberAt(source, lines[first] as Line, side)
    let end = first + 1
    while (number >= 0 && end < lines.length && numberAt(source, lines[end] as Line, side) === number + 1) {
      number++
      end++
    }
    const rows = end - first < ROW ? [] : lines.slice(first, end)
    const unended = rows.filter(({ text, width }) => width >= TEXT && !TERMINAL.test(text.replace(/(?<!\d)\d+$/, '').trimEnd())).length
    const marked = rows.filter(({ text }) => /[，。；、：]/.test(text)).length
    if (rows.length >= ROW && unended >= UNENDED * rows.length && marked >= 2) found.push([first, end])
    first = end
  }
  return found
}

/** The lines without their numbers, and the numbers as lines. */
export function withoutLineNumbers(source: string, lines: readonly Line[]): { text: Line[]; numbers: Line[] } {
  const text = [...lines]
  const numbers: Line[] = []
  for (const side of SIDES)
    for (const [first, end] of numbered(source, text, side))
      for (let i = first; i < end; i++) {
        const line = text[i] as Line
        const found = side.exec(source.slice(line.start, line.end)) as RegExpExecArray
        const digits = found[1] as string
        if (side === SIDES[0]) {
          const stop = line.start + digits.length
          numbers.push(lineAt(source, line.start, stop, line.blanks, line.indent, line.lead))
          text[i] = {
            ...lineAt(source, line.start + found[0].length, line.end, line.blanks, (found[2] as string).includes('　') ? 2 : 0, stop),
            numbered: true,
          }
        } else {
          const start = line.end - digits.length
          const end = line.start + source.slice(line.start, start).trimEnd().length
          numbers.push(lineAt(source, start, line.end, 0, 0, end))
          text[i] = { ...lineAt(source, line.start, end, line.blanks, line.indent, line.lead), numbered: true }
        }
      }
  return { text, numbers }
}
