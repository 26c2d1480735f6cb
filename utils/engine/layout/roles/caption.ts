// Captions: what a picture shows, with the credit behind it.
import type { Line } from '../lines'
import { OPENER } from '../openers'
import { WEIGHTS } from '../weights'
import { isByline } from './byline-parts'
import { FROM, isBareCredit, isCredited, SHOWS } from './caption-forms'
import { blankBefore, blankBehind, cutBehind, NOTHING, type Page, type Proposal, type RoleRule, textOf } from './role'

/** So reports begin, too. */
const RECENTLY = /^日前，/
/** Who stands where in a picture. */
const PLACED = /^[^。]{1,16}（[左中右][一二三]?）/

const WEIGHT = WEIGHTS.caption
/** Characters; captions are rarely longer. */
const USUAL = 70
/** Share of the usual width. */
const NARROW = 0.7
/** Lines that a caption runs over at most. */
const MOST = 16

/** Whether the line goes on over a blank one: a word is cut, or the credit; or the lines are narrow ones beside a picture. */
function runsOn(page: Page, index: number): boolean {
  if (cutBehind(page, index - 1) > CUT) return true
  const narrow = (page.lines[index] as Line).width < NARROW * page.widths.usual
  return narrow && ((page.joins[index - 1] as number) > 0 || isCredited(textOf(page, index - 1, index)))
}

/** Powers of ten from which a word runs over the line end. */
const CUT = 0.3
/** Log odds from which a caption goes on behind a stop. */
const DOUBT = 1.5
/** Ems by which a line is wider than one that was not wrapped. */
const WIDER = 2.7

/** Whether the line ends before its room did, and its sentence with it: the next one is wider. */
const stopsShort = ({ lines, seams }: Page, index: number): boolean => {
  const [line, next] = [lines[index] as Line, lines[index + 1] as Line]
  return next.width > line.width + WIDER && !/[，、]/.test(line.text) && seams.cut(line, next) <= CUT && seams.flow(line, next) < 0
}

/** Whether the words of a picture that nobody signed end with the line: it stops, or stops short. */
function ends({ lines, joins, widths, seams }: Page, first: number, last: number): boolean {
  const next = lines[last + 1]
  if (!next) return true
  if (widths.terminal[last]) return last === first || (joins[last] as number) < DOUBT
  const line = lines[last] as Line
  return (
    (widths.slack[last] as number) > WIDER && !/[，、；]$/.test(line.text) && seams.cut(line, next) <= CUT && (joins[last] as number) < 0
  )
}

const LEAST = 6
/** Whether a line with a mark is one of several. */
const isListed = ({ lines }: Page, index: number) => {
  const line = lines[index] as Line
  const mark = line.text.charAt(0)
  return MARK.test(mark) && (line.item || [index - 1, index + 1, index + 2].some(near => lines[near]?.text.startsWith(mark)))
}
const MARK = /[▲▼△▽↑↓]/

/** Whether they are as short as such words are, and ask nothing. */
const isShort = (text: string) => text.length >= LEAST && text.length <= USUAL && !/[？?]$/.test(text)

/** Characters from which a line with a credit says what the picture shows, too. */
const SAID = 14

/** Whether the credited line is a caption of its own: it is long enough, and no word runs over from the line above. */
const standsAlone = (page: Page, index: number): boolean => {
  const { text } = page.lines[index] as Line
  return (
    text.length >= SAID &&
    isCredited(text) &&
    page.seams.flow(page.lines[index - 1] as Line, page.lines[index] as Line) < 0 &&
    cutBehind(page, index - 1) <= CUT
  )
}

export const caption: RoleRule = {
  name: 'caption',
  kind: 'caption',
  about: 'A caption ends with the credit of its picture (摄, 供图, 新华社发) and stands apart, even in the middle of a paragraph.',
  examples: [
    { source: '全区召开会议部署春耕生产。\n\n农民在田间插秧。记者 周远 摄\n\n会议要求，抢抓农时。', block: '农民在田间插秧。记者 周远 摄' },
    {
      source: '图为新建成的便民服务中心大厅，群众正在办理业\n务。（通讯员 赵立 摄）\n\n本报讯（记者 孙明）昨日，便民服务中心启用。',
      block: '图为新建成的便民服务中心大厅，群众正在办理业务。（通讯员 赵立 摄）',
    },
    { source: '大奖每年颁发一次。\n图片来源：市科学技术馆\n评审团由九位学者组成。', block: '图片来源：市科学技术馆' },
    {
      source: '水渠今天通水。\n村民在水渠边洗菜。青石镇政府供图 清江网发\n水渠全长二十里，可以浇地三千亩。',
      block: '村民在水渠边洗菜。青石镇政府供图 清江网发',
    },
    {
      source: '青石镇的水渠今天通水，全长二十里，可以浇地三千亩。\n图为新修的水渠。\n村民们都说，明年又是一个好收成，镇里准备再修十里。',
      block: '图为新修的水渠。',
    },
    { source: '周平（左）与吴宁在菜园里浇水。\n今年六十岁的周平在村里开了一个菜园，种了八种菜。', block: '周平（左）与吴宁在菜园里浇水。' },
  ],
  propose: (page, first) => {
    const { lines, joins, widths } = page
    if (FROM.test((lines[first] as Line).text)) return [{ last: first, score: 6 }]
    if (PLACED.test((lines[first] as Line).text) && widths.terminal[first] && (lines[first] as Line).text.length <= USUAL)
      return [{ last: first, score: 3 }]
    const shows = SHOWS.test((lines[first] as Line).text) && !isListed(page, first)
    const open = shows || RECENTLY.test((lines[first] as Line).text)
    const before = lines[first - 1]
    const seam = open || blankBefore(page, first) || (before !== undefined && Math.abs(before.width - (lines[first] as Line).width) > 2.6)
    if (!seam && !widths.terminal[first - 1]) return NOTHING
    // Lines like those above them are the text's sooner than the caption's.
    const line = seam ? WEIGHT.line : WEIGHT.lineOfText
    let inner = 0
    /** The first line of a picture's own words that ends a paragraph. */
    let shown: Proposal | undefined
    for (let last = first; last < Math.min(lines.length, first + MOST); last++) {
      if (last > first) {
        if ((lines[last] as Line).blanks > (runsOn(page, last) ? 1 : 0) || stopsShort(page, last - 1)) break
        inner += Math.max(-2, Math.min(4, (joins[last - 1] as number) / 2)) + line + ((lines[last] as Line).blanks ? WEIGHT.overBlank : 0)
      }
      if (shows && !shown && ends(page, first, last) && isShort(textOf(page, first, last)))
        shown = { last, score: WEIGHT.credited + WEIGHT.shows + inner + (blankBehind(page, last) ? WEIGHT.blank : 0) }
      if (!isCredited(textOf(page, Math.max(first, last - 1), last))) continue
      const text = textOf(page, first, last)
      // What stands over a caption that can do without it is a headline sooner.
      if (last > first && !open && !/[，。、]/.test(textOf(page, first, last - 1)) && standsAlone(page, last)) return NOTHING
      // What names its author, too, is a byline, alone or under a headline: 本报记者 周远 文/图.
      if (OPENER.test(text) || (isByline((lines[last] as Line).text) && !/[，。]/.test(text))) return NOTHING
      const apart = (blankBefore(page, first) ? WEIGHT.blank : 0) + (blankBehind(page, last) ? WEIGHT.blank : 0) + (open ? WEIGHT.shows : 0)
      const sentences = text.match(/[。！？]/g)?.length ?? 0
      const long = WEIGHT.long * Math.max(0, text.length - USUAL)
      const credited = { last, score: WEIGHT.credited + apart + inner + long + WEIGHT.sentence * Math.max(0, sentences - 1) }
      return shown && shown.last < last && !isBareCredit(textOf(page, shown.last + 1, last)) ? [shown, credited] : [credited]
    }
    return shown ? [shown] : NOTHING
  },
}
