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
/** By how much wider than the usual gap. */
const CLEARLY = 0.15
/** Ems of a line that a mark may hang out of at least. */
const COLUMN = 4
/** Ems of gaps that are no gutters, if nothing else tells. */
const NARROW = 0.8
/** A line in more parts is letter-spaced. */
const MOST_PARTS = 6

/** Part of its size by which text of another kind differs at least. */
const OTHER = 0.02

/** Whether a wall stands between two items. */
function isWalled(left: Item, right: Item, walls: readonly Rect[]): boolean {
  return walls.some(wall => wall.x0 > left.x1 - 2 && wall.x1 < right.x0 + 2)
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
  sides: readonly Rect[],
): boolean {
  const [left, right] = [row[at - 1] as Item, row[at] as Item]
  const size = Math.min(left.size, right.size)
  if (Math.max(left.size, right.size) > STEP * size) return false
  const gap = (right.x0 - end) / size
  // Words of another face and size are another text's, unless they are set among Chinese ones.
  const step = left.font === right.font ? 1.06 : 1.03
  if (Math.max(left.size, right.size) > step * size && (gap > 0.15 || (hasHan(left.text) && hasHan(right.text)))) return false
  if (gap > 0.25 && isWalled(left, right, walls)) return false
  // A caption beside text is of another face or size, be it by little.
  if (gap > 0.25 && (left.font !== right.font || Math.abs(left.size - right.size) > OTHER * size) && isWalled(left, right, sides))
    return false
  if (gap <= TIGHT) {
    // A closing mark may hang out of its column, up to the next.
    return (
      gap < -0.2 ||
      !isClosing(left.text.charCodeAt(left.text.length - 1)) ||
      right.x0 - begin < COLUMN * size ||
      !columnBegins(rows, index, right.x0, size)
    )
  }
  if (gap > WIDEST) return false
  if (gap < ALONE && isSpaced(row, at, right.x0 - end, size)) return true
  const { over, apart, between } = askAround(rows, index, end, right.x0, size, begin)
  if (gap > WIDE) return between && apart === 0
  if (over + apart === 0) return gap <= ALONE
  return over > apart || (over === apart && over > 0 && gap < NARROW)
}

const hasHan = (text: string) => countHan(text) > 0

/** The font and size that most characters have. */
function most<K extends string | number>(items: readonly Item[], of: (item: Item) => K): K {
  let best = of(items[0] as Item)
  // Nearly always they are all alike.
  if (items.every(item => of(item) === best)) return best
  const counts = new Map<K, number>()
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
  if (items.length < 2 || !line.text.includes(' ')) return line
  const parts: Item[][] = [[items[0] as Item]]
  for (let i = 1; i < items.length; i++) {
    if (gapBefore(items, i) > TIGHT) parts.push([items[i] as Item])
    else parts.at(-1)?.push(items[i] as Item)
  }
  return parts.length > 1 && parts.length < MOST_PARTS ? { ...line, parts: parts.map(part => plainLineOf(part, upright)) } : line
}

/** Ems between an item and the one before. */
const gapBefore = (items: readonly Item[], i: number) => ((items[i] as Item).x0 - (items[i - 1] as Item).x1) / (items[i] as Item).size

/** The gap in the middle of all. */
function usualGap(items: readonly Item[]): number {
  const gaps = items.slice(1).map((_, i) => gapBefore(items, i + 1))
  return gaps.sort((a, b) => a - b)[(items.length - 1) >> 1] ?? 0
}

function plainLineOf(items: readonly Item[], upright: boolean): PageLine {
  let text = (items[0] as Item).text
  let widest = 0
  for (let i = 1; i < items.length; i++) widest = Math.max(widest, gapBefore(items, i))
  // A line without any wide gap, as most are, has no blanks; in spaced ones only what is wider than usual is one.
  const usual = widest > LATIN_BLANK && items.length > 3 ? usualGap(items) : 0
  for (let i = 1; i < items.length; i++) {
    const next = items[i] as Item
    const gap = widest > LATIN_BLANK ? gapBefore(items, i) : 0
    const latin = gap > LATIN_BLANK && isWord(text.charCodeAt(text.length - 1)) && isWord(next.text.charCodeAt(0))
    text += (gap > (latin ? LATIN_BLANK : BLANK) && gap > usual + CLEARLY ? ' ' : '') + next.text
  }
  const said = plainText(text).replace(/\s/g, '')
  const size = most(items, ({ size }) => Math.round(size * 20) / 20)
  const rect = around(items)
  const main = items.filter(item => Math.abs(item.size - size) < 0.1)
  const { y0, y1 } = main.length && main.length < items.length ? around(main) : rect
  return {
    ...rect,
    y0,
    y1,
    text,
    size,
    font: most(items, ({ font }) => font),
    weight: most(items, ({ weight }) => weight),
    said,
    count: said.length,
    upright,
    ...foundOf(items),
  }
}

/** Where the text of items comes from. */
export const foundOf = (items: readonly Item[]): Pick<Item, 'found'> =>
  items[0]?.found ? { found: items.flatMap(({ found = [] }) => found) } : {}

/** Points over the baseline at which walls are looked for. */
const UP = 4

/** All lines; `walls` are what is drawn upright: no line goes through them. `sides` are those of what pictures have below them: only a line of one face does. */
export function linesOf(items: readonly Item[], walls: readonly Rect[], sides: readonly Rect[] = []): PageLine[] {
  const rows = rowsOf(items)
  return rows.flatMap(({ base, items: own }, index) => {
    const isHere = ({ y0, y1 }: Rect) => y0 <= base && y1 >= base - UP
    const [here, beside] = [walls.filter(isHere), sides.filter(isHere)]
    const parts: Item[][] = []
    let end = 0
    own.forEach((item, i) => {
      if (i > 0 && goesOn(own, i, parts.at(-1)?.[0]?.x0 ?? 0, end, rows, index, here, beside)) {
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
