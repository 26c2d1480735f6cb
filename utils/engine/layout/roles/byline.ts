// A byline on a line of its own.
import { HAN } from '../../text/characters'
import { isRunOfNames } from '../../vocabulary/names'
import { AUTHOR, CALLING, WRITER } from '../../vocabulary/patterns'
import type { Line } from '../lines'
import { isPhrase } from '../phrases'
import { cutBehind, NOTHING, type Page, type Proposal, type RoleRule, textOf } from './role'

const CALLED = new RegExp(
  `^[□■◎●]?\\s?(?:(?:[${HAN}]{2,8}(?:报|网|社|台|新闻|客户端))?${AUTHOR}[\\s：:/]*|(?:文/图|图/文)[\\s：:/]*|(?:文|作者)[\\s：:/／╱]+|报[道导][．.•·、/／╱]?摄影[：:/／╱]\\s?)`,
)
/** 本报评论员 and the like, who has no other name; and what a reporter does behind his: ／综合报道. */
const UNNAMED = new RegExp(`^(?:《[${HAN}]{2,8}》(?:编辑部(?:社论|文章)?)?|[${HAN}]{0,4}?${WRITER})$`)
/** Behind such a name the line end says nothing: 人民日报评论员|文章. */
const GOES_ON = /^(?:文章|社论|说|指出|认为)/
const REPORTS = new RegExp(`(?:\\s?[/／╱|]\\s?[${HAN}]{2,10})?(?:报[道导]|专电|发自[${HAN}]{2,8})$`)
/** What stands between two names; another calling does, too. */
const NEXT = new RegExp(`[\\s、]+|${CALLING}`)
/** Longest byline, in characters, and most lines of one. */
const LONGEST = 48
const MOST = 3

/** A name of two characters spread over the room of three. */
const SPREAD = new RegExp(`(?<=[\\s者员生])([${HAN}])\\s([${HAN}])(?=\\s|$|本报)`, 'g')

/** Nothing but callings and names, with a calling in front. */
function isByline(spread: string): boolean {
  const text = spread
    .replace(SPREAD, '$1$2')
    .replace(REPORTS, '')
    .replace(/^[〔（(【]|[〕）)】]$/g, '')
  if (UNNAMED.test(text)) return true
  const called = CALLED.exec(text)?.[0]
  if (!called) return false
  const names = text.slice(called.length).split(NEXT).filter(Boolean)
  return names.length > 0 && names.every(isRunOfNames)
}

const ONLY_HAN = new RegExp(`^[${HAN}·]{2,}$`)

/** Nothing but names, as they stand between a headline and its text: 曾伟光; 孙锐、马云. */
export const areNames = (text: string) => text.split(/[\s、]+/).every(name => ONLY_HAN.test(name) && isRunOfNames(name))

/** Whether the lines stand between a headline and a text, where names alone are the author's. */
function isUnderHeadline(page: Page, first: number, last: number): boolean {
  const { lines, indents } = page
  const before = lines[first - 1]
  const next = lines[last + 1]
  if (!before || !next || !isPhrase(before) || CALLED.test(before.text) || areNames(before.text)) return false
  if (cutBehind(page, first - 1) > 0) return false
  return next.opens === 'report' || indents[last + 1] === true || /[，。]/.test(next.text)
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
    { source: '把春耕抓紧\n本报评论员\n立春过后，各地都在准备春耕，种子、化肥要及早运到田头。', block: '本报评论员' },
  ],
  propose: (page, first) => {
    const { lines } = page
    const opening = (lines[first] as Line).text
    const named = isRunOfNames(opening.split(/[\s、]/, 1)[0] as string)
    if (!named && !CALLED.test(opening) && !UNNAMED.test(opening)) return NOTHING
    const found: Proposal[] = []
    for (let last = first; last < Math.min(lines.length, first + MOST); last++) {
      if (last > first && (lines[last] as Line).blanks > 1) break
      // A calling or a name can be cut by the line end; where it was not, a blank parts two names.
      const whole = textOf(page, first, last)
      if (whole.length > LONGEST || /[，。；：]|摄$/.test(whole)) break
      if (GOES_ON.test(lines[last + 1]?.text ?? '')) continue
      if (isByline(whole) || isByline(linesApart(page, first, last))) found.push({ last, score: 7 + 3 * (last - first) })
      else if (named && areNames(whole) && isUnderHeadline(page, first, last)) found.push({ last, score: 6 + 3 * (last - first) })
    }
    return found
  },
}

const linesApart = ({ lines }: Page, first: number, last: number) =>
  lines
    .slice(first, last + 1)
    .map(line => line.text)
    .join(' ')
