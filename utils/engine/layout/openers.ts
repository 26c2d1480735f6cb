// How articles, sections and reported speech begin in Chinese papers.

import { HAN } from '../text/characters'
import { kind } from '../vocabulary/kinds'
import { CALLING, OWN, SOURCE } from '../vocabulary/patterns'

/** 本报讯（…, X日报讯, 新华社北京3月4日电, 本报北京5月25日电. */
export const OPENER = new RegExp(
  `^(?:${OWN}|[${HAN}]{1,6}(?:${kind('masthead')})|[${HAN}]{2,7}(?:区|县|市|旗|镇|乡|州|盟))?(?:综合)?讯[（(〈\\s]|^${SOURCE}[${HAN}·、]{0,12}\\s*[\\d０-９]{1,2}\\s*月\\s*[\\d０-９]{1,2}\\s*日[${HAN}]{0,4}[电讯]|^${SOURCE}[${HAN}]{0,4}[电讯]?\\s*[（(〈]${CALLING}`,
)

/** 一、 （一） 1. ■ and the like. */
export const SECTION =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[，、\s]|\d{1,2}[.、．](?!\d)|[■◆●▲★◎▶])/

/** 会议指出，… 习近平强调，… : a new speaker takes a new paragraph more often than not. */
export const SPEECH = new RegExp(`^[${HAN}·\\d]{2,16}?(?:指出|强调|表示|要求|认为|介绍|说|称|提出|告诉记者|报道)[，：,说]`)

/** 周平、吴宁、郑洁、… or 市领导周平、… : who attended, a paragraph of its own. */
export const ATTENDANCE = new RegExp(`^(?:[市区县省州旗镇]委?领导)?[${HAN}]{2,4}(?:、[${HAN}]{2,4}){2}`)
