// How articles, sections and reported speech begin in Chinese papers.

import { HAN } from '../text/characters'
import { kind } from '../vocabulary/kinds'
import { CALLING, OWN, SOURCE } from '../vocabulary/patterns'

const NUMBER = '[\\d０-９一二三四五六七八九十廿]{1,3}'
/** 新华社, 路透社, 本报: who sends a dispatch. */
const SENDER = `(?:${SOURCE}|[${HAN}]{2,4}社)`
const DAY = `(?:${NUMBER}\\s*月\\s*)?${NUMBER}\\s*日`

/** What opens a report without brackets: 本报讯（…, X日报讯, 新华社北京3月4日电, 路透社马德里六月十七日电. */
const PLAIN = [
  `(?:${OWN}|[${HAN}]{1,6}(?:${kind('masthead')})|[${HAN}]{2,7}(?:区|县|市|旗|镇|乡|州|盟))?(?:综合)?讯[（(〈\\s]`,
  `据?${SENDER}[${HAN}·、]{0,12}\\s*${DAY}[${HAN}]{0,4}[电讯]`,
  `${SOURCE}[${HAN}]{0,4}[电讯]?\\s*[（(〈]${CALLING}`,
]

/** What stands in brackets before a report: 【大公报讯】 〔本报消息〕 （路透社伦敦二日电） 〔记者李文心／本地报道〕; a bracket that the line end cuts, too. */
const DISPATCH = [
  `[^，。；！？：】〕）)\\]］]{2,24}(?:电|(?<![通资简短喜快])讯)(?:[／/，,·\\s][^】〕）)\\]］]{0,24})?[】〕）)\\]］]`,
  `(?:${OWN}|${SENDER})(?:专?电|专?讯|消息)[】〕）)\\]］]`,
  `[^，。；！？：】〕）)\\]］]{0,12}(?:${CALLING}|编译|中心)[^。；！？】〕）)\\]］]{0,24}报[道导][】〕）)\\]］]`,
]

/** How a report begins. A dispatch in brackets with nothing behind it closes one. */
export const OPENER = new RegExp(`^(?:${PLAIN.join('|')}|[【〔（(\\[［](?:${DISPATCH.join('|')})(?=.)|[【〔]${SENDER}[${HAN}\\d]{0,8}$)`)

/** 一、 （一） 1. ■ and the like. */
export const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[，、\s]|\d{1,2}[.、．](?!\d)|[■◆●▲★◎▶])/

/** 会议指出，… 习近平强调，… : a new speaker takes a new paragraph more often than not. */
export const SPEECH = new RegExp(`^[${HAN}·\\d]{2,16}?(?:指出|强调|表示|要求|认为|介绍|说|称|提出|告诉记者|报道)[，：,说]`)

/** 周平、吴宁、郑洁、… or 市领导周平、… : who attended, a paragraph of its own. */
export const ATTENDANCE = new RegExp(`^(?:[市区县省州旗镇]委?领导)?[${HAN}]{2,4}(?:、[${HAN}]{2,4}){2}`)
