// The note under an archived article: which paper it is taken from, or which agency sent it.
import { HAN } from '../../text/characters'
import { SOURCE } from '../../vocabulary/patterns'
import { leavesOpen } from '../joins'
import type { Line } from '../lines'
import { NOTHING, type RoleRule, textOf } from './role'

const SENDER = `(?:${SOURCE}|[${HAN}]{2,4}社|[${HAN}]{1,8}报)`
const DAY = '(?:[\\d０-９一二三四五六七八九十]{1,3}月)?[\\d０-９一二三四五六七八九十]{1,3}日'

/** 原载《…》 选自… 来源：… 《…日报》1957年6月11日 （新华社北京1月8日电） （新华社） */
export const CLOSES = new RegExp(
  [
    '^[-—─]*[（(]?(?:原载|原刊|刊于|载于|选自|摘自|转自|转载自|录自|摘编自)[于：:]?\\s?[“"《（(\\d]',
    `^[（(]?(?:资料|文章|本文|新闻|稿件)?来源[：:]\\s?[（(]?(?:[${HAN}]{0,4}《|${SENDER})`,
    `^[（(]?[${HAN}]{0,6}《[${HAN}·]{2,12}》[，,（(]?\\s?(?:[\\d０-９]{4}|[〇○零一二三四五六七八九]{4})年`,
    `^[（(](?:据|综合)?${SENDER}(?:[${HAN}·、]{0,12}${DAY})?(?:专?电|专?讯|供稿|供本报专稿)?[）)]$`,
    `^${SOURCE}讯，[\\d０-９]{4}年[^。]{0,12}《[^》]{2,12}》$`,
  ].join('|'),
)
const LONGEST = 120
const MOST = 10
/** What the note ends with, if its column breaks it. */
const ENDED = /[。）)》版期日]$/
/** A whole date ends it, however full its line is. */
const DATED = /年[^年]{1,6}月[^月]{1,4}日[）)》。]?$/
/** How it goes on behind its end: 原题为：“…”. */
const GOES_ON = /^[，,]?(?:原题|原标题)/

export const sourceNote: RoleRule = {
  name: 'source-note',
  kind: 'signature',
  about: 'Which paper an archived article is taken from, or which agency sent it, behind the text.',
  examples: [
    { source: '全县已经入库公粮五十万斤。\n\n原载《临河日报》1957年10月17日。', block: '原载《临河日报》1957年10月17日。' },
    {
      source:
        '全县已经入库公粮五\n十万斤。\n原载《临河日报》1957年\n10月17日。原题为：“全\n县公粮入库”。\n临河修好水渠\n临河县在冬闲时修好水\n渠二十里。',
      block: '原载《临河日报》1957年10月17日。原题为：“全县公粮入库”。',
    },
    { source: '会议在热烈的掌声中结束。\n\n（新华社济南三月六日电）', block: '（新华社济南三月六日电）' },
  ],
  propose: (page, first) => {
    const { lines } = page
    if (first === 0 || !CLOSES.test((lines[first] as Line).text)) return NOTHING
    for (let last = first; last < Math.min(lines.length, first + MOST); last++) {
      if (last > first && (lines[last] as Line).blanks > 0) break
      const text = textOf(page, first, last)
      if (text.length > LONGEST) break
      if (!ENDED.test(text) || leavesOpen(text) || GOES_ON.test(lines[last + 1]?.text ?? '')) continue
      if (DATED.test(text) || !((page.joins[last] ?? -1) > 3)) return [{ last, score: 8 + 3 * (last - first) }]
    }
    return NOTHING
  },
}
