// Runs → lines: which neighbours on one baseline belong together, and which stand in two columns.
import { countHan, isClosing, isDigit, isLatin } from '../text/characters'
import { plainText } from '../text/plain'
import { askAround, columnBegins, isSpaced, type Row, rowsOf, TIGHT } from './rows'
import { around, type Item, type PageLine, type Rect } from './sheet'

/** Ems between two parts of a line at most where nothing stands above or below, where text goes over the gap, and where it does in the nearest lines of both sides. */
const ALONE = 1.6
const WIDE = 2.6
const WIDEST = 16
/** Sizes of one line differ by no more. */
const STEP = 1.18
/** Ems between parts that are written with a blank, of Latin and of others. */
const LATIN_BLANK = 0.12
const BLANK = 0.22
/** A line in more parts is letter-spaced. */
const MOST_PARTS = 6

/** Whether a wall stands between two items. */
function isWalled(left: Item, right: Item, walls: readonly Rect[]): boolean {
  const middle = (left.y0 + left.y1) / 2
  return walls.some(wall => wall.y0 <= middle && wall.y1 >= middle && wall.x0 > left.x1 - 2 && wall.x1 < right.x0 + 2)
}

/** Whether the second item goes on in the line of the first. */
function goesOn(
  row: readonly Item[],
  at: number,
  begin: number,
  end: number,
  rows: readonly Row[],
  index: number,
  walls: readonly Rect[],
): boolean {
  const [left, right] = [row[at - 1] as Item, row[at] as Item]
  const size = Math.min(left.size, right.size)
  if (Math.max(left.size, right.size) > STEP * size) return false
  const gap = (right.x0 - end) / size
  // Words of another face and size are another text's, unless they are set among Chinese ones.
  const step = left.font === right.font ? 1.06 : 1.03
  if (Math.max(left.size, right.size) > step * size && hasHan(left.text) && hasHan(right.text)) return false
  if (gap > 0.05 && isWalled(left, right, walls)) return false
  if (gap <= TIGHT) {
    // A closing mark may hang out of its column, up to the next.
    return gap < -0.2 || !isClosing(left.text.charCodeAt(left.text.length - 1)) || !columnBegins(rows, index, right.x0, size)
  }
  if (gap > WIDEST) return false
  if (gap < ALONE && isSpaced(row, at, right.x0 - end, size)) return true
  const { over, apart, between } = askAround(rows, index, end, right.x0, size, begin)
  if (gap > WIDE) return between && apart === 0
  if (over + apart === 0) return gap <= ALONE
  return over > apart || (apart === 0 && over > 0)
}

const hasHan = (text: string) => countHan(text) > 0

/** The font and size that most characters have. */
function usual<K extends string | number>(items: readonly Item[], of: (item: Item) => K): K {
  const counts = new Map<K, number>()
  let best = of(items[0] as Item)
  for (const item of items) {
    const key = of(item)
    const count = (counts.get(key) ?? 0) + item.text.length
    counts.set(key, count)
    if (count > (counts.get(best) ?? 0)) best = key
  }
  return best
}

/** Whether two characters are of words that blanks part. */
const isWord = (unit: number) => isLatin(unit) || isDigit(unit)

/** The line that items make. */
export function lineOf(items: readonly Item[], upright = false): PageLine {
  const line = plainLineOf(items, upright)
  const parts: Item[][] = [[items[0] as Item]]
  items.slice(1).forEach((item, i) => {
    if (item.x0 - (items[i] as Item).x1 > TIGHT * item.size) parts.push([item])
    else parts.at(-1)?.push(item)
  })
  return parts.length > 1 && parts.length < MOST_PARTS ? { ...line, parts: parts.map(part => plainLineOf(part, upright)) } : line
}

function plainLineOf(items: readonly Item[], upright: boolean): PageLine {
  const gaps = items.slice(1).map((item, i) => (item.x0 - (items[i] as Item).x1) / item.size)
  const middling = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0
  const text = items.reduce((text, item, i) => {
    const gap = gaps[i - 1] ?? 0
    const latin = isWord(text.charCodeAt(text.length - 1)) && isWord(item.text.charCodeAt(0))
    const blank = gap > (latin ? LATIN_BLANK : BLANK) && gap > middling + 0.15
    return text + (blank ? ' ' : '') + item.text
  }, '')
  const said = plainText(text).replace(/\s/g, '')
  const size = usual(items, ({ size }) => Math.round(size * 20) / 20)
  const main = items.filter(item => Math.abs(item.size - size) < 0.1)
  const rect = around(items)
  const { y0, y1 } = around(main.length ? main : items)
  return {
    ...rect,
    y0,
    y1,
    text,
    size,
    font: usual(items, ({ font }) => font),
    weight: usual(items, ({ weight }) => weight),
    said,
    count: said.length,
    upright,
  }
}

/** All lines; `walls` are what is drawn upright: no line goes through them. */
export function linesOf(items: readonly Item[], walls: readonly Rect[]): PageLine[] {
  const rows = rowsOf(items)
  return rows.flatMap(({ items: own }, index) => {
    const parts: Item[][] = []
    let end = 0
    own.forEach((item, i) => {
      if (i > 0 && goesOn(own, i, parts.at(-1)?.[0]?.x0 ?? 0, end, rows, index, walls)) {
        parts.at(-1)?.push(item)
        end = Math.max(end, item.x1)
      } else {
        parts.push([item])
        end = item.x1
      }
    })
    return parts.map(part => lineOf(part))
  })
}

/** The row of a table that cells make, parted by blanks. */
export const rowOfCells = (cells: readonly PageLine[]): PageLine => {
  const line = lineOf(cells)
  return { ...line, text: cells.map(({ text }) => text).join(' '), row: true }
}
