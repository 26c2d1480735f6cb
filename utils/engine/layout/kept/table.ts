// Tables: rows of as many short cells each.

import { emsOf } from '../../text/characters'
import { greatest } from '../../text/lists'
import { looksLikeName } from '../../vocabulary/names'
import { CALLING } from '../../vocabulary/patterns'
import type { Line } from '../lines'
import { cellsOf, isFigure } from './cells'
import { type KeptRule, type Rows, type Stretch, stretchesOf } from './rule'

/** So many rows are a table, if their cells are many or hold figures; and if they hold only two words. */
const ROWS = 3
const PAIRS = 4
/** Ems; longer cells are the lines of columns side by side. */
const CELL = 12
const MEAN = 6.5
/** Ems by which its lines differ at most. */
const RAGGED = 1.3
/** Ems from which a column can hold wrapped text. */
const WRAPPED = 5
/** Share of figures among the cells that makes up for much. */
const FIGURES = 0.25
/** Share of the rows that have as many cells as most. */
const ALIKE = 0.75

const STOPS = /[，。；！？“”「」…]/
const CALLED = new RegExp(`^[（(□■]?\\s?${CALLING}`)

/** Short cells and no sentence. */
const isRow = ({ text, gaps, spaced, loose, opens }: Line, cells: readonly string[]): boolean =>
  cells.length > 1 &&
  (gaps || /[|｜│]/.test(text)) &&
  !loose &&
  (!spaced || cells.every(looksLikeName)) &&
  opens !== 'report' &&
  !STOPS.test(text) &&
  !CALLED.test(text) &&
  cells.every(cell => emsOf(cell) <= CELL)

/** How many cells most rows have. */
function usualCount(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

/** Two phrases of one length on each line are headlines. */
const isCouplet = ([first = '', second, third]: readonly string[]) => !third && first.length > 4 && first.length === second?.length

/** Every column is as wide in all its rows but the last: the lines of columns side by side, wrapped. */
function isWrapped(rows: readonly (readonly string[])[]): boolean {
  const count = greatest(rows.map(({ length }) => length))
  return Array.from({ length: count }, (_, n) => n).every(n => {
    const widths = rows.slice(0, -1).flatMap(row => (row[n] ? [emsOf(row[n])] : []))
    const widest = Math.max(0, greatest(widths))
    return widest >= WRAPPED && widths.every(width => width >= widest - RAGGED)
  })
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  const count = usualCount(rows)
  const cells = rows.flat()
  const figures = cells.filter(isFigure).length / cells.length
  const alike = rows.filter(({ length }, i) => length === count || (i === rows.length - 1 && length < count)).length
  if (alike < ALIKE * rows.length || rows.filter(isCouplet).length > rows.length / 2 || isWrapped(rows)) return false
  if (rows.length < (count > 2 || figures >= FIGURES ? ROWS : PAIRS)) return false
  return figures >= FIGURES || cells.reduce((sum, cell) => sum + emsOf(cell), 0) <= MEAN * cells.length
}

function find({ lines, source }: Rows): Stretch[] {
  const cells = lines.map(line => cellsOf(source, line))
  const cellsAt = (index: number) => cells[index] as string[]
  const is = (line: Line, index: number) => isRow(line, cellsAt(index))
  // Lines of columns side by side have as many parts, and sentences in some of them.
  const goesOn = (index: number, beside: number) => {
    const line = lines[index]
    return line?.gaps && !line.spaced && lines[Math.max(index, beside)]?.blanks === 0 && cellsAt(index).length === cellsAt(beside).length
  }
  const close = stretchesOf(lines, is).filter(
    ([first, end]) => end - first >= ROWS && !goesOn(first - 1, first) && !goesOn(end, end - 1) && isTable(cells.slice(first, end)),
  )
  const loose = stretchesOf(lines, (line, i) => is(line, i) && cellsAt(i).length > 2, 1).filter(
    ([first, end]) => end - first >= ROWS && isTable(cells.slice(first, end)),
  )
  // Tabs stand in tables alone, whatever their cells hold.
  const tabs = (index: number) => (lines[index] ? source.slice(lines[index].start, lines[index].end).split('\t').length : 1)
  const tabbed = stretchesOf(lines, ({ gaps, loose }, i) => gaps && !loose && tabs(i) > 1).filter(([first, end]) => {
    return end - first >= ROWS && lines.slice(first, end).every((_, i) => tabs(first + i) === tabs(first))
  })
  return [...close, ...loose, ...tabbed]
}

export const table: KeptRule = {
  name: 'table',
  about: 'Three rows and more of as many short cells: results, appointments, prices, lists of names.',
  examples: [
    {
      source:
        '本报讯（记者 周立）区运动会昨日闭幕，奖牌榜前三名如\n下：\n\n名次 代表团 金牌 银牌\n1 青石镇 12 8\n2 云桥街道 10 11\n3 柳湾镇 9 7\n\n闭幕式上，区领导为获奖单位颁奖。',
      rows: ['名次 代表团 金牌 银牌', '2 云桥街道 10 11'],
    },
    {
      source: '现将拟录用人员名单公布如下：\n\n王建国 李淑芬 赵明亮 周 立\n陈志远 孙晓梅 吴 宁 郑海涛\n何小燕 高 峰',
      rows: ['王建国 李淑芬 赵明亮 周 立', '何小燕 高 峰'],
    },
    {
      source:
        '本报讯（记者 周立）昨日记者在农贸\n市场看到，蔬菜供应充足，每斤价格如\n下。\n白菜|1.2元\n萝卜|0.9元\n土豆|1.5元\n市场管理方表示，节前菜价不会大涨，\n市民可放心选购。',
      rows: ['白菜|1.2元', '土豆|1.5元'],
    },
    {
      source: '检查结果如下。\n\n单位\t问题\t期限\n青石镇\t台账不全，未及时更新\t三日\n柳湾镇\t灭火器过期，通道堆物\t即日',
      rows: ['青石镇\t台账不全，未及时更新\t三日'],
    },
  ],
  find,
}
