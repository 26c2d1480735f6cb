// How the words under a picture begin and end, and where a picture comes from.
import { HAN } from '../../text/characters'
import { HOUSE_END } from '../../vocabulary/furniture-words'
import { CALLING, DEED, OWN, PICTURE, REPORTER, SOURCE } from '../../vocabulary/patterns'
import { IMAGE, SCREEN, SHOWING, SIDE, SORT, STOCK } from '../../vocabulary/picture-words'

/** A name; one of two characters may be spread over the room of three. */
const NAME = `(?:[${HAN}·]{2,4}|[${HAN}]\\s[${HAN}])`
/** Any body or person. */
const WHO = `[${HAN}A-Za-z\\d·]{2,16}`
const OUTLET = `(?:[${HAN}]{1,6}${HOUSE_END}|${STOCK})`
const GIVEN = `(?:${WHO}|${STOCK})${DEED}`
/** Before a credit the picture has said what it shows. */
const BEHIND = '(?:^|[。！？”）)\\s（(])'
const BAR = '[/／╱|｜]'

/** What closes a caption. */
const CREDITS = [
  // 记者 周远 摄 / （记者 周远 摄） / 周远摄
  `(?:[（(]?${CALLING}[\\s/：:]*${NAME}(?:[\\s、]${NAME}){0,2}\\s*|[\\s。！”）（(]${NAME}(?:[\\s、/]${NAME})?[\\s/／]*|图片?[：:/]?\\s?)(?:摄|${DEED}|提供|文/图|图/文|制图)(?:影报道)?`,
  // 新华社发
  `${SOURCE}(?:${REPORTER})?${NAME}?(?:发|摄)`,
  // （摄影：周远）
  `[（(](?:${PICTURE}|摄|(?:资料)?照片?)[：:／/╱\\s]\\s?[^，。；）)]{2,24}(?=[）)])`,
  // 镇政府供图 清江网发; 清江网 图; IC photo
  `${BEHIND}${GIVEN}(?:\\s${OUTLET}发?)?`,
  `${BEHIND}${OUTLET}\\s?${BAR}?\\s?图`,
  `${BEHIND}${STOCK}`,
  // 图/清江网; 图源：清江网; 图片来源：清江网; 图据清江网; 图片由镇政府提供
  `${BEHIND}${IMAGE}(?:${BAR}\\s?|据|(?:来源|来自|源自|源)于?[：:／/]?\\s?)${WHO}`,
  `${IMAGE}(?:均|皆|都)?(?:为|由|来自|据)${WHO}(?:提供|${DEED}|图|摄)`,
  // （资料图片）; （新华社资料照片）; 视频截图
  `[（(](?:${SOURCE})?${SORT}(?=[）)])|${BEHIND}${SCREEN}`,
]

const CREDIT = new RegExp(`(?:${CREDITS.join('|')})[）)]?$`)
/** What credits end with; others name somebody behind their picture. */
const LAST = new Set('摄发图供影文道面片国觉CGPo）)')
/** A bracket is still to be closed. */
const OPEN = /[（(][^（()）]*$/
/** Characters that a credit takes at most. */
const TAIL = 44

/** Whether the text ends with the credit of a picture. */
export function isCredited(text: string): boolean {
  const tail = text.slice(-TAIL)
  if (!LAST.has(tail.slice(-1)) && !tail.includes('图') && !tail.includes('照片')) return false
  return !OPEN.test(tail) && CREDIT.test(tail)
}

/** How the words under a picture begin, with a credit behind them or without one; 图为媒, … says nothing of a picture. */
export const SHOWS = new RegExp(
  `^[（(]?(?:${SHOWING}(?![^，。、；]{0,2}[，。、；])|图[①-⑨]|图\\d{1,2}(?:[：:\\s]|为)|${SIDE}(?:[：:\\s（(，]|为)|${SORT}[：:\\s]|[▲▼△▽↑↓])`,
)

/** Nothing but a credit, for the words on the line before it: 记者 周远 摄. */
export const isBareCredit = (text: string): boolean => BARE.test(text)
const BARE = new RegExp(
  `^[（(]?(?:(?:${SOURCE})?${CALLING}[\\s/：:]*)?${NAME}(?:[\\s、]${NAME}){0,2}[\\s/／]*(?:摄|${DEED})(?:影报道)?[）)]?$`,
)

/** Where a picture comes from, on a line of its own. */
export const FROM = new RegExp(
  `^[（(]?(?:${STOCK}|${SOURCE}(?:发|照片)|(?:${OWN})?资料${IMAGE}|(?:本文)?${IMAGE}(?:来源|源自|源|由|来自)?[：:／/╱]\\s?[^，。；]{2,24}|${IMAGE}(?:来源于|源自|来自|据)${WHO}|(?:本文)?${IMAGE}(?:均|皆|都)?由${WHO}(?:提供|${DEED}|摄)|(?:${WHO}|${STOCK})供图|${OUTLET}\\s?${BAR}?\\s?图|(?:来源[：:])?${SCREEN}|附图片?\\s?[\\d０-９]{1,2}\\s?[张幅])[）)]?$`,
)
