// What a line that is no text looks like: page numbers, running heads, addresses, the words of a site's page.
import { HAN } from '../../text/characters'
import { EDITION, FIELD, NAV, NAV_LEAD, OUTLET_END, PAPER_END, PLAYER, RELATED } from '../../vocabulary/furniture-words'
import { FIELDS as ARCHIVE } from '../../vocabulary/page-parts'

/**
 * `page`: a page number or a running foot, whatever stands beside it. `site`: the page round the text. `maybe`: the number or head of a page, or
 * something of the text, as its neighbours say.
 */
export type Form = 'page' | 'site' | 'maybe'

const NUMBER = '[\\d０-９]{1,4}'
const DASH = '(?:[-—–―─‐‑－~～·•∙・*]\\s*){1,4}'

const PAGE = new RegExp(
  `^(?:${DASH}(?:${NUMBER}|[A-Z]\\d{1,3}|[一二三四五六七八九十百]{1,4})\\s*${DASH}|第\\s*(?:${NUMBER}|[一二三四五六七八九十百]{1,4})\\s*页(?:[\\s，,/／（(]*共\\s*${NUMBER}\\s*页[)）]?)?|共\\s*${NUMBER}\\s*页|(?:page|p\\.)\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|页码\\s*[:：]?\\s*${NUMBER}|${NUMBER}\\s*[/／]\\s*${NUMBER}\\s*页|[（(]?(?:下转|上接|紧接|转)\\s*(?:第\\s*)?(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版[^，。]{0,12}[)）]?)$`,
  'i',
)

/** A lone number, also in brackets or of so many: 3, （3）, 3/8, A12; four digits in brackets are a code or a year. */
const LONE = new RegExp(`^(?:${NUMBER}|[A-Z]\\d{1,3}|[（(\\[［【〔]\\s*[\\d０-９]{1,3}\\s*[)）\\]］】〕]|${NUMBER}\\s*[/／]\\s*${NUMBER})$`)

const COUNT = '[\\d０-９一二三四五六七八九十]'
/** Sign by sign, so that a long number can be read in one way only. */
const EDITED = `(?:${EDITION}|\\s|第(?=\\s*[A-Z]?${COUNT})|[A-Z](?=${COUNT})|${COUNT}|(?<=${COUNT}\\s?)版)*`
/** 云桥日报, 云桥日报数字报 3, 第三版, 第03版：要闻, 清江日报 2024年6月4日 星期二 第2版. */
const HEAD = new RegExp(
  `^(?:(?:[A-Z]?${NUMBER}\\s*)?[${HAN}·]{2,10}${PAPER_END}${EDITED}|${EDITION}${EDITED}|第?\\s*(?:[A-Z]?${NUMBER}|[一二三四五六七八九十]{1,3})\\s*版(?:[:：\\s]\\s*[${HAN}·]{2,8})?|[^，。；：]{0,12}\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*(?:星期|第|[农阴]历)[^，。；]{0,20}|[^，。；：]{0,12}星期[一二三四五六日天][^，。；]{0,16})$`,
)

/** The name of a paper, station or site, alone on its line. */
export const OUTLET = new RegExp(`^[${HAN}]{1,6}${OUTLET_END}$`)

const ADDRESS =
  '(?:https?://|www\\.|mailto:)[^\\s，。；（）]+|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}|(?<![\\w-])[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,3}\\.(?:com|cn|net|org|hk|tw|htm|html|shtml)(?:/[^\\s，。；（）]*)?'
const ADDRESSES = new RegExp(ADDRESS, 'gi')
/** Share of a line that is addresses, from which it is nothing else. */
const MOSTLY = 0.5

const SEPARATOR = '[\\s|｜│/·•∙»›＞><＜«‹\\[\\]【】［］()（）:：,、—→←↑↓↗+.…\\-]'
const NAVIGATION = new RegExp(`^(?:${SEPARATOR}|${NAV}|\\d)+$`)
/** What a line of navigation has beside its sizes and numbers. */
const TELLING = new RegExp(`[${HAN}A-Z]{2}`)
const DAY = '\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?'
const CLOCK = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?'
const LEAD = new RegExp(`^[【\\[]?(?:${NAV_LEAD})\\s*[:：>】\\]]|^${NAV}\\s*[>＞»›]`)
const FIELDS = new RegExp(`^(?:${DAY}\\s*)?[（(【]?(?:本版|本期)?(?:${FIELD})\\s*[】]?\\s*[:：/／]`)
/** 责编 周平 校对 吴宁: as many names as tasks. */
const EDITORS = new RegExp(`^(?:本版|责任|值班)?(?:${FIELD})\\s+[${HAN}]{2,4}(?:\\s+(?:${FIELD})\\s+[${HAN}]{2,4})*$`)
const RIGHTS =
  /^(?:©|ⓒ|\(c\)|copyright)|版权所有|[京沪渝苏浙鲁粤川湘鄂皖闽赣豫晋陕冀辽吉黑桂云贵琼甘青宁新蒙藏津]ICP备|ICP证|^(?:powered by\b|all rights reserved)/i
const TIME = new RegExp(`^[（(\\[【]?\\s*${DAY}\\s*(?:${CLOCK})?\\s*[)）\\]】]?$`)
/** Whose report it is, and the day; or the day behind its label. */
const DATED = new RegExp(
  `^(?:[【\\[《（(]?[${HAN}]{1,8}${OUTLET_END}[】\\]》）)]?|.{0,2}(?:时间|日期)[：:])\\s*${DAY}(?:\\s*${CLOCK})?(?=$|[^${HAN}\\d，。]|(?:${FIELD})[:：])`,
)
/** 阅读 1234 评论 56. */
const COUNTS = /^(?:(?:阅读|点击|浏览|评论|回复|人气|点赞|转发|跟帖)(?:数|量|次数)?\s*(?:[:：]\s*)?\d+(?:\s*[次条人])?[\s|]*)+$/
/** The title under which a portal's source had the report. */
const ORIGINAL = /^[（(]?(?:原题|原标题)(?:为)?\s*[:：]/
/** Longest of them. */
const LONGEST_TITLE = 80
/** Whom to follow for more. */
const FOLLOW = /^[^，。]{0,12}(?:请|欢迎)?关注[^，。]{0,16}(?:公众号|微信|微博|客户端|视频号|官微)$/
/** The day and the minute of publication, and whose report it is. */
const STAMP = new RegExp(`^(?:发布于\\s*)?${DAY}\\s*${CLOCK}`)
/** 新华网 > 地方 > 正文. */
const CRUMBS = new RegExp(`^[${HAN}\\w]{2,8}(?:\\s*[>＞»›]\\s*[${HAN}\\w]{2,10}){2,6}$`)
/** The label of an archive's field, and nothing in it; the page of an archive: 第3版(国内要闻). */
const EMPTY_FIELD = new RegExp(`^(?:(?:${ARCHIVE.folio})\\s*[：:]|第\\s?${NUMBER}\\s?版\\s?[（(][^（）()]*[）)])$`)
/** A rule of dashes, stars or the like. */
const RULE = /^(?:[-‐‑—–―─_=*＊~～·.．…#]\s*){3,}$|^\{\{.*\}\}$/
const HEADS_OTHERS = new RegExp(`^[^，。]{0,6}(?:${RELATED})[^，。]{0,2}$`)

/** The line heads the titles of other reports. */
export const isRelated = (text: string): boolean => text.length < 16 && HEADS_OTHERS.test(text)

const CHINESE = new RegExp(`[${HAN}]`)

/** A line without any Chinese. */
export const isForeign = (text: string): boolean => text.length > 0 && !CHINESE.test(text)

/** One word of a site's page, which could as well be a cell of a table: 推荐. */
export const isWord = (text: string): boolean => text.length < 3 && NAVIGATION.test(text)

/** A word of a video player stands in it. */
export const isPlayer = (text: string): boolean => (text.toLowerCase().match(/[a-z][a-z-]*/g) ?? []).some(isPlayerWord)

/** One word, or two run together: PausePlay. */
function isPlayerWord(word: string): boolean {
  if (PLAYER.has(word)) return true
  for (let i = 4; i + 4 <= word.length; i++) if (PLAYER.has(word.slice(0, i)) && PLAYER.has(word.slice(i))) return true
  return false
}

/** Longest line of furniture, in characters; addresses may be longer. */
const LONGEST = 48

function addressed(text: string): boolean {
  if (!/[.@:]/.test(text)) return false
  const length = (text.match(ADDRESSES) ?? []).reduce((sum, each) => sum + each.length, 0)
  return length >= MOSTLY * text.replace(/\s/g, '').length
}

/** A link and nothing else, in Markdown. */
const LINK = /^(?:[-*]\s+)?\[[^\]!]*\]\([^)]*\)$|^<[^<>\s]*>$/

/** Characters; a longer line with stops is text. */
const RUNNING = 14

/** By its form alone, whether the line is no text. */
export function formOf(text: string): Form | undefined {
  if (text.length <= LONGEST_TITLE && ORIGINAL.test(text) && !/。/.test(text)) return 'site'
  if (text.length > RUNNING && /[，。；、]/.test(text) && !/[.@<©[]/.test(text)) return undefined
  if (PAGE.test(text)) return 'page'
  if (addressed(text) && !text.startsWith('![') && !text.startsWith('[![')) return 'site'
  if (LINK.test(text)) return 'site'
  if (text.length > LONGEST) return undefined
  if (LONE.test(text) || HEAD.test(text)) return 'maybe'
  if (TIME.test(text) && !/年/.test(text)) return 'site'
  if (RULE.test(text) || RIGHTS.test(text)) return 'site'
  if (NAVIGATION.test(text) && TELLING.test(text)) return 'site'
  if (/[，。；！？]/.test(text)) return undefined
  return STAMP.test(text) ||
    DATED.test(text) ||
    COUNTS.test(text) ||
    FOLLOW.test(text) ||
    EMPTY_FIELD.test(text) ||
    CRUMBS.test(text) ||
    LEAD.test(text) ||
    FIELDS.test(text) ||
    EDITORS.test(text)
    ? 'site'
    : undefined
}
