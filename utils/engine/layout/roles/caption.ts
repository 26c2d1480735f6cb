// Captions: what a picture shows, with the credit behind it.
import { HAN } from '../../text/characters'
import { CALLING, DEED, PICTURE, SOURCE } from '../../vocabulary/patterns'
import type { Line } from '../lines'
import { OPENER } from '../openers'
import { WEIGHTS } from '../weights'
import { isByline } from './byline-parts'
import { blankBefore, blankBehind, cutBehind, NOTHING, type Page, type RoleRule, textOf } from './role'

/** A name; one of two characters may be spread over the room of three. */
const NAME = `(?:[${HAN}·]{2,4}|[${HAN}]\\s[${HAN}])`
/** 记者 周远 摄 / （记者 周远 摄） / 周远摄 / 新华社发 at the end. */
export const CREDIT = new RegExp(
  `(?:[（(]?${CALLING}[\\s/：:]*${NAME}(?:[\\s、]${NAME}){0,2}\\s*|[\\s。！”）（(]${NAME}(?:[\\s、/]${NAME})?\\s*|图片?[：:/]?\\s?)(?:摄|${DEED}|提供|文/图|图/文|制图)(?:影报道)?[）)]?$|${SOURCE}(?:记者)?${NAME}?(?:发|摄)[）)]?$|[（(](?:${PICTURE}|摄|(?:资料)?照片?)[：:／/╱\\s]\\s?[^，。；）)]{2,24}[）)]$`,
)
const SHOWS = /^[（(]?(?:图为|图①|图1|上图|下图|左图|右图|日前，|[▲▼△▽↑↓])/

/** Where a picture comes from, on a line of its own. */
const FROM = new RegExp(
  `^[（(]?(?:人民视觉|视觉中国|${SOURCE}(?:发|照片)|(?:本报)?资料(?:图片?|照片)|(?:图片?|照片)(?:来源|源自|源|由)?[：:／/╱]\\s?[^，。；]{2,24})[）)]?$`,
)
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
  if (cutBehind(page, index - 1) > 0.3) return true
  const narrow = (page.lines[index] as Line).width < NARROW * page.widths.usual
  return narrow && ((page.joins[index - 1] as number) > 0 || CREDIT.test(textOf(page, index - 1, index)))
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
    { source: '周平（左）与吴宁在菜园里浇水。\n今年六十岁的周平在村里开了一个菜园，种了八种菜。', block: '周平（左）与吴宁在菜园里浇水。' },
  ],
  propose: (page, first) => {
    const { lines, joins, widths } = page
    if (FROM.test((lines[first] as Line).text)) return [{ last: first, score: 6 }]
    if (PLACED.test((lines[first] as Line).text) && widths.terminal[first] && (lines[first] as Line).text.length <= USUAL)
      return [{ last: first, score: 3 }]
    const open = SHOWS.test(lines[first]?.text ?? '')
    const before = lines[first - 1]
    const seam = open || blankBefore(page, first) || (before !== undefined && Math.abs(before.width - (lines[first] as Line).width) > 2.6)
    if (!seam && !widths.terminal[first - 1]) return NOTHING
    // Lines like those above them are the text's sooner than the caption's.
    const line = seam ? WEIGHT.line : WEIGHT.lineOfText
    let inner = 0
    for (let last = first; last < Math.min(lines.length, first + MOST); last++) {
      if (last > first) {
        if ((lines[last] as Line).blanks > (runsOn(page, last) ? 1 : 0)) break
        inner += Math.max(-2, Math.min(4, (joins[last - 1] as number) / 2)) + line + ((lines[last] as Line).blanks ? WEIGHT.overBlank : 0)
      }
      const end = (lines[last] as Line).text
      if (!/[摄图供发影道）)]$/.test(end) || !CREDIT.test(textOf(page, Math.max(first, last - 1), last))) continue
      const text = textOf(page, first, last)
      // What names its author, too, is a byline, alone or under a headline: 本报记者 周远 文/图.
      if (OPENER.test(text) || (isByline(end) && !/[，。]/.test(text))) return NOTHING
      const apart = (blankBefore(page, first) ? WEIGHT.blank : 0) + (blankBehind(page, last) ? WEIGHT.blank : 0) + (open ? WEIGHT.shows : 0)
      const sentences = text.match(/[。！？]/g)?.length ?? 0
      const long = WEIGHT.long * Math.max(0, text.length - USUAL)
      return [{ last, score: WEIGHT.credited + apart + inner + long + WEIGHT.sentence * Math.max(0, sentences - 1) }]
    }
    return NOTHING
  },
}
