// A byline on a line of its own.
import type { Line } from '../lines'
import { isPhrase } from '../phrases'
import { areNames, beginsCalled, beginsNamed, isByline } from './byline-parts'
import { cutBehind, NOTHING, type Page, type Proposal, type RoleRule, textOf } from './role'

/** Behind such a name the line end says nothing: 人民日报评论员|文章. */
const GOES_ON = /^(?:文章|社论|说|指出|认为)/
/** In brackets, as credits are that close an article. */
const BRACKETED = /^[（(]/
/** Longest byline, in characters, and most lines of one. */
const LONGEST = 48
const MOST = 3

/** Whether the lines stand between a headline and a text, where names alone are the author's. */
function isUnderHeadline(page: Page, first: number, last: number): boolean {
  const { lines, indents } = page
  const before = lines[first - 1]
  const next = lines[last + 1]
  if (!before || !next || isByline(before.text) || cutBehind(page, first - 1) > 0) return false
  const own = textOf(page, first, last)
  if (!isPhrase(before) || (areNames(before.text) && !isByline(own)) || isByline(before.text + own)) return false
  return next.opens === 'report' || indents[last + 1] === true || /[，。]/.test(next.text) || isByline(next.text)
}

export const byline: RoleRule = {
  name: 'byline',
  kind: 'byline',
  about: 'Who wrote the article, on a line of its own.',
  examples: [
    { source: '□ 本报记者 孙明\n\n初夏时节，走进南湖区青石村。', block: '□ 本报记者 孙明' },
    {
      source: '本报驻韩国记者 孙明 本报驻朝鲜记\n者 周晓平 吴宁\n\n初夏时节，走进平壤街头。',
      block: '本报驻韩国记者 孙明 本报驻朝鲜记者 周晓平 吴宁',
    },
    { source: '西湾新桥通车\n记者孙明明／西湾报导\n西湾新桥今天通车，全长三公里，两岸居民不必再绕路。', block: '记者孙明明／西湾报导' },
    { source: '临河县修好二十里水渠\n孙明远\n　　【本报消息】临河县在冬闲\n时修好水渠二十里，可以浇地\n三千亩。', block: '孙明远' },
    {
      source: '青石镇修好二十里水渠\n采写：本报记者 孙明 摄影：周平\n　　青石镇在冬闲时修好水渠二十里，可以浇地三千亩。',
      block: '采写：本报记者 孙明 摄影：周平',
    },
    { source: '把春耕抓紧\n本报评论员\n立春过后，各地都在准备春耕，种子、化肥要及早运到田头。', block: '本报评论员' },
  ],
  propose: (page, first) => {
    const { lines } = page
    const { text, opens } = lines[first] as Line
    if (opens === 'report' || /[。；]/.test(text)) return NOTHING
    const called = beginsCalled(text)
    if (!called && !beginsNamed(text)) return NOTHING
    const found: Proposal[] = []
    for (let last = first; last < Math.min(lines.length, first + MOST); last++) {
      if (last > first && (lines[last] as Line).blanks > (called ? 1 : 0)) break
      // A calling or a name can be cut by the line end; where it was not, a blank parts two names.
      const whole = textOf(page, first, last)
      if (whole.length > LONGEST || /[。；]/.test(whole)) break
      if (GOES_ON.test(lines[last + 1]?.text ?? '')) continue
      const names = isByline(whole) || isByline(linesApart(page, first, last))
      if (names && !BRACKETED.test(whole)) found.push({ last, score: 7 + 3 * (last - first) })
      else if ((names || areNames(whole)) && isUnderHeadline(page, first, last)) found.push({ last, score: 8 + 3 * (last - first) })
    }
    return found
  },
}

const linesApart = ({ lines }: Page, first: number, last: number) =>
  lines
    .slice(first, last + 1)
    .map(line => line.text)
    .join(' ')
