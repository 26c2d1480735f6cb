// Is this extracted or official-style Chinese news text? Decided from the forms of its language and the shape of its lines.

import { HAN } from './text/characters'
import { BEFORE_CALLING, CALLING, SOURCE } from './vocabulary/patterns'
import { BUSINESS } from './vocabulary/report-words'
import { oneOf } from './vocabulary/tables'
import { usualText } from './vocabulary/usual-characters'

export interface Detection {
  /** 0 to 1; from `DETECTED` on it is such text. */
  readonly score: number
  /** Its lines end inside sentences: there is something to repair. */
  readonly broken: boolean
}

/** The score from which text is taken for news. */
export const DETECTED = 0.5
/** UTF-16 units of text that a decision needs, and uses at most. */
export const SAMPLE = 12_000
const LEAST_HAN = 100
/** So few might have their words by chance. */
const FEW_HAN = 250
/** Characters in which a report names its source. */
const LEAD = 120

/** How reports begin and are signed: hardly found elsewhere. */
const FORMS = new RegExp(
  `(?:${SOURCE}|[日晚晨商时]报)[${HAN}]{0,8}?(?:\\d{4}年)?[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日[综专]?[电讯]|(?:本报|[日晚晨商时]报|[区县市镇州旗])(?:综合)?讯[（(]|[（(]${CALLING}|${BEFORE_CALLING}记者|记者(?:从[^，。]{2,20}(?:获悉|了解到)|今天|日前|昨日|[${HAN}]{2,4}(?:报道|摄))|中共[${HAN}]{2,8}委|(?:会议|文章|通知|讲话|报告)(?:指出|强调|认为|要求)|总书记`,
  'g',
)
/** Words that reports of offices and business are made of. */
const WORDS = new RegExp(`${oneOf(BUSINESS)}|[市区县省部局]长|党[的组委员]|[区市县省]委|全[区市县省国]|我[区市县省国]`, 'g')
/** Text of laws, which shares the words of offices. */
const ARTICLES = /第[\d〇零一二三四五六七八九十百]+[条款]|修改为/g
/** Talk and story telling. */
const TALK = /[吗呢吧啊呀哦嘛哈你您她咱]|什么|怎么|[说道笑]：|觉得|东西|一[声会]|起来|[他我][的就也又在是想]/g
const HAN_CHARACTER = new RegExp(`[${HAN}]`, 'g')
const KANA_OR_HANGUL = /[\u3041-\u30ff\uac00-\ud7a3]/g

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Share of the lines that end inside a sentence, among lines of a column's width; 0 where there are few. */
function brokenShare(text: string): number {
  let lines = 0
  let open = 0
  for (const line of text.split(/\s*\n\s*/)) {
    const solid = line.replace(/\s+/g, '')
    if (solid.length < 5 || count(solid, HAN_CHARACTER) * 2 < solid.length) continue
    lines++
    if (solid.length <= 60 && !/[。！？：；…”）》!?]$/.test(solid)) open++
  }
  return lines < 6 ? 0 : open / lines
}

/** Judges a sample of running text. */
export function detect(text: string): Detection {
  const sample = usualText(text.length > SAMPLE ? text.slice(0, SAMPLE) : text)
  const han = count(sample, HAN_CHARACTER)
  if (han < LEAST_HAN || count(sample, KANA_OR_HANGUL) * 20 > han) return { score: 0, broken: false }
  const solid = sample.replace(/\s+/g, '')
  const rate = (pattern: RegExp) => (1000 * count(solid, pattern)) / han
  const broken = brokenShare(sample) > 0.4
  // In a thousand characters a report has forty to a hundred of such words and little talk, a story or a chat the reverse.
  const forms = count(solid, FORMS)
  const evidence =
    1.2 * Math.min(4, forms) +
    (count(solid.slice(0, LEAD), FORMS) ? 1 : 0) +
    0.08 * Math.min(70, rate(WORDS)) -
    0.1 * Math.min(40, rate(TALK)) -
    0.35 * Math.min(20, rate(ARTICLES)) +
    (broken ? 0.5 : 0) -
    (han < FEW_HAN ? (forms ? 1 : 2) : 0) -
    3.4
  return { score: 1 / (1 + Math.exp(-evidence)), broken }
}
