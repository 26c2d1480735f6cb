// Items of a list: numbered or marked one after the other, or set apart by semicolons at line ends.
import type { Line } from './lines'

/** What an item begins with: a number of some form, or a mark. */
const NUMBERED =
  /^(?:(\d{1,2})[.、．](?!\d)|[（(](\d{1,2})[)）]|([①-⑳])|([一二三四五六七八九十]{1,3})、|[（(]([一二三四五六七八九十]{1,3})[)）])/
const MARKED = /^([●■▲◆★◎▶○·•※☆→✓]|[-*](?=\s))/
const NUMERALS = '一二三四五六七八九十'

/** Lines that an item runs over at most. */
const LONGEST = 5
/** So many items in a row are a list, and so many where each ends with a stop. */
const ITEMS = 3
const STOPPED_ITEMS = 2
const STOP = /[；。：！？;!?:]$/

/** The form of the mark that begins the line, and its number. */
function markOf(text: string): { form: string; number: number } | undefined {
  const numbered = NUMBERED.exec(text)
  if (numbered) {
    const form = numbered.findIndex((group, i) => i > 0 && group !== undefined)
    const digits = numbered[form] as string
    if (form <= 2) return { form: `${form}`, number: Number(digits) }
    return { form: `${form}`, number: form === 3 ? digits.charCodeAt(0) - 0x245f : NUMERALS.indexOf(digits) + 1 }
  }
  const marked = MARKED.exec(text)
  return marked ? { form: marked[1] as string, number: 0 } : undefined
}

/** The rows of items that the marks make, as indexes of their first lines. */
function rowsOfMarks(lines: readonly Line[]): number[][] {
  const rows: number[][] = []
  let row: number[] = []
  let last: { form: string; number: number } | undefined
  const close = () => {
    const stopped = row.every(i => i === 0 || (lines[i] as Line).blanks > 0 || STOP.test((lines[i - 1] as Line).text))
    if (row.length >= (stopped ? STOPPED_ITEMS : ITEMS)) rows.push(row)
    row = []
  }
  lines.forEach(({ text, kept }, i) => {
    const mark = kept ? undefined : markOf(text)
    if (!mark) return
    const follows = last && mark.form === last.form && (mark.number === 0 || mark.number === last.number + 1)
    if (!follows || i - (row.at(-1) ?? i) > LONGEST) close()
    row.push(i)
    last = mark
  })
  close()
  return rows
}

/** The rows of items that end with semicolons, line by line. */
function rowsOfSemicolons(lines: readonly Line[]): number[][] {
  const rows: number[][] = []
  const ends = (i: number) => lines[i]?.text.endsWith('；') === true && !lines[i]?.kept
  for (let i = 0; i < lines.length; i++) {
    if (!ends(i) || !ends(i + 1)) continue
    const row = /[：:]$/.test(lines[i - 1]?.text ?? '') ? [i] : []
    for (; ends(i); i++) if (lines[i + 1]) row.push(i + 1)
    rows.push(row)
  }
  return rows
}

/** The lines, those marked that begin an item of a list. */
export function markItems(lines: readonly Line[]): readonly Line[] {
  const rows = [...rowsOfMarks(lines), ...rowsOfSemicolons(lines)]
  if (!rows.length) return lines
  const starts = new Set(rows.flat())
  return lines.map((line, i) => (starts.has(i) ? { ...line, item: true } : line))
}
