// The forms of dates, as patterns of the words that they are made of.
import { HAN } from '../../text/characters'
import { DAYS, DECADE_PART, PARTS, PLAIN_HOLIDAY, SAID_YEARS, YEARS } from '../../vocabulary/date-parts'

const N = '[0-9０-９]{1,2}'
const TO = '[ 　]?(?:至|到|[—－–~～-]{1,2})[ 　]?'
const words = (table: ReadonlyMap<string, string>) => [...table.keys()].sort((a, b) => b.length - a.length).join('|')

/** 2022, 二〇二二. */
export const YEAR_NUMBER = '(?:(?<![0-9０-９])[0-9０-９]{4}|[一二][九〇零○][〇零○一二三四五六七八九]{2})'
/** 11, 十一. */
export const MONTH_NUMBER = `(?:${N}|十[一二]?|[一二三四五六七八九])`
/** 8, 二十八, 廿八. */
export const DAY_NUMBER = `(?:${N}|(?:[一二三]?十|廿|卅)[一二三四五六七八九]?|[一二三四五六七八九])`
const CLOCK = `(?:${N}(?:时|点)(?:${N}分|半|整)?|${N}[:：]${N})(?:许|左右|前后)?`
const YEAR = `(?:(?<year>${YEAR_NUMBER})年|(?<relative>${[...YEARS.keys(), ...SAID_YEARS.keys()].join('|')})|(?<same>同年|当年))`
const WEEKDAY = '[ 　]?[（(]?(?:星期|周)[一二三四五六日天][）)]?'
const TIME = `(?:${WEEKDAY})?(?<part>${words(PARTS)})?(?<clock>${CLOCK})?`
const DAY_RANGE = `(?:${TO}(?:(?<toMonth>${MONTH_NUMBER})月)?(?<toDay>${DAY_NUMBER})日(?:${words(PARTS)})?(?:${CLOCK})?)?`
const PLAN = '(?:十?[一二三四五六七八九]五|十五)'
const PLAN_WORD = '(?:规划期间|计划期间|规划期|计划期|规划|计划|时期|期间|期末|末期?|开局之年|收官之年)'
const HALVES = '(?:前[一二三四五六七八九十0-9０-９]{1,2}个月|前三季度|第?[一二三四]季度|[上下]半年)'
const START = '(?<![0-9０-９.．十])'

/** Every way of writing a date, by what it gives. */
export const FORMS = {
  /** 2022年11月8日晚, 去年5月3日, 11月8日21时许至10日. */
  day: new RegExp(`${YEAR}?${START}(?<month>${MONTH_NUMBER})月(?<day>${DAY_NUMBER})日${TIME}${DAY_RANGE}`, 'g'),
  /** 2022-11-08, 2022/11/8. */
  digits: /(?<![\d./-])(?<year>[12]\d{3})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d./-])/g,
  /** 8日上午, 8日至10日. */
  lone: new RegExp(
    `(?:(?<which>[上本下])个?月(?<day>${N})日|(?<![0-9０-９.．月])(?<day2>${N})日(?=[，在至电晚起]|到[0-9０-９]|${words(PARTS)})|(?<![月年十一二三四五六七八九])(?<day3>${DAY_NUMBER})日(?=(?:综合|专)?[电讯](?:[】）)〕]|[ 　]|（|$)))(?<part>${words(PARTS)})?(?<clock>${CLOCK})?${DAY_RANGE}`,
    'g',
  ),
  /** 2022年11月, 去年5月底, 9月至11月, 11月份. */
  month: new RegExp(
    `(?:${YEAR}${START}(?<month>${MONTH_NUMBER})(?:月|(?=${TO}${MONTH_NUMBER}月))(?<span>份|底|初|[上中下]旬|末)?(?:${TO}(?:(?<toYear>${YEAR_NUMBER})年)?(?<toMonth>${MONTH_NUMBER})月份?)?|${START}(?<month2>${MONTH_NUMBER})(?:月|(?=${TO}${MONTH_NUMBER}月))(?:(?<span2>份|底|初|[上中下]旬|末)|${TO}(?<toMonth2>${MONTH_NUMBER})月份?))(?![0-9０-９]{0,2}日)`,
    'g',
  ),
  /** 2022年, 2021—2025年, 去年底, 今年上半年, 2021年春. */
  year: new RegExp(
    `(?<!第)(?:${START}(?<from>${YEAR_NUMBER})年?${TO}(?<toYear>${YEAR_NUMBER})年|${YEAR}(?!代(?![表理替码]))(?<span>年?底|年?初|年中|年?末|${HALVES}|[春夏秋冬]天?(?![节季运种收耕播灌]))?)`,
    'g',
  ),
  /** 第四季度, 上半年: parts of a year that the text does not say. */
  part: /(?<![年度])(?<span>第[一二三四]季度|前三季度|[上下]半年)/g,
  /** 昨天下午, 今晚8点. */
  near: new RegExp(
    `(?<![的《])(?<near>${[...DAYS.keys()].join('|')})(?!头条|中国|说法|之星)(?<part>${words(PARTS)})?(?<clock>${CLOCK})?`,
    'g',
  ),
  /** 本周五下午, 上星期三; 星期三. */
  weekday: new RegExp(
    `(?:(?<week>[上本这下])个?(?:周|星期|礼拜)|(?<![${HAN}《])(?:周|星期)|(?<![每个逢至到、—《])星期)(?<weekday>[一二三四五六日天])(?![报刊])(?:(?<part>${words(PARTS)})(?<clock>${CLOCK})?|(?![至到、—${HAN}])|(?<=[上本这下]个?(?:周|星期|礼拜).|星期.)(?![至到、—一二三四五六日]))`,
    'g',
  ),
  /** 上月, 本月底, 下周. */
  around: /(?<!每)(?<which>[上本下])个?(?<what>月|周|星期|礼拜|年度)(?<span>底|初|末|[上中下]旬)?(?![一二三四五六日天刊报])/g,
  /** 上世纪80年代末, 20世纪八九十年代, 90年代, 19世纪末. */
  decade: new RegExp(
    `(?:(?<century>[上本]|[0-9０-９]{1,2}|十[六七八九]|二十一?)个?世纪(?:(?<decade>[1-9１-９][0０]|[一二三四五六七八九]十|[一二三四五六七八][二三四五六七八九]十)年代)?|(?<![0-9０-９一二三四五六七八九十纪])(?<decade2>[3-9３-９][0０]|[三四五六七八九]十)年代|(?<![0-9０-９])(?<years>[12１２][0-9０-９]{2}[0０]|[一二][八九〇零○][〇零○一二三四五六七八九][〇零○])年代)(?<span>末期|${DECADE_PART})?`,
    'g',
  ),
  /** 春节, 国庆节, “五一”假期: by number only where it is plain that a feast is meant. */
  holiday: new RegExp(
    `(?:国际)?(?<feast>${PLAIN_HOLIDAY})|(?<feast2>国庆)(?=期间|假期|小?长假|黄金周|前夕)|(?<=“)(?<name>[五十]一)(?=”(?:小?长假|假期|黄金周|期间|前后|节))|(?<![一二三四五六七八九十第])(?<name2>五一)(?=小?长假|假期|黄金周|国际劳动节)`,
    'g',
  ),
  /** 民国三十八年四月五日. */
  republic: new RegExp(
    `(?:中[华華])?民[国國](?<nth>元|[一二三四五六七八九十百]{1,5}|[0-9０-９]{1,3})年(?:(?<month>${MONTH_NUMBER})月(?:(?<day>${DAY_NUMBER})日${TIME}${DAY_RANGE}|(?<span>份|底|初|[上中下]旬|末)?))?`,
    'g',
  ),
  /** “十四五”时期, 十三五规划, “十四五”, 第十四个五年规划. */
  plan: new RegExp(
    `“(?<quoted>${PLAN})”(?<what>${PLAN_WORD})|(?<![一二三四五六七八九十百千万第])(?<plan>${PLAN})(?<what2>${PLAN_WORD})|(?<=“)(?<alone>十[一二三四五六七八九]五)(?=”)|(?<![一二三四五六七八九十百千万第])(?<bare>十[一二三四五六七八九]五)(?=以来|开局|收官|重点|目标|建设|发展|纲要|蓝图|良好)|第(?<nth>十?[一二三四五六七八九]|十)个五年(?:规划|计划)(?:时期|期间|期)?`,
    'g',
  ),
} as const

/** What every date of a form holds, where it is one thing: texts without it are not looked through. */
export const HELD: Partial<Record<keyof typeof FORMS, RegExp>> = {
  day: /日/,
  digits: /\d[-/.]\d/,
  lone: /日/,
  month: /月/,
  part: /[度半]/,
  decade: /世纪|年代/,
  republic: /民[国國]/,
  plan: /五/,
}

/** The words at the end of a clock that say it is not exact. */
export const ABOUT = /(?:许|左右|前后)$/
