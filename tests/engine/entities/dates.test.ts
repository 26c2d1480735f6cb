// What dates mean on their page: the full form, the weekday, the English.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import type { Block, BlockKind } from '../../../utils/engine/doc'
import { recognize } from '../../../utils/engine/entities'
import { addDays, daysBetween, englishDay, isDay } from '../../../utils/engine/entities/dates/calendar'
import { planYears } from '../../../utils/engine/entities/dates/periods'
import { numberOf } from '../../../utils/engine/text/numerals'

const lexicon = makeLexicon()

/** Surface, full form and English of the dates of one article below the running head of its page. */
function read(head: string, ...paragraphs: string[]): Record<string, readonly [canonical: string | undefined, gloss: string | undefined]> {
  const lines: [BlockKind, string][] = [...(head ? [['folio', head] as [BlockKind, string]] : [])]
  for (const paragraph of paragraphs) lines.push([/^\d{4}年\d+月\d+日$/.test(paragraph) ? 'date' : 'body', paragraph])
  const text = lines.map(([, line]) => line).join('\n')
  let at = 0
  const blocks = lines.map(([kind, line]): Block => {
    const block = { kind, start: at, end: at + line.length }
    at = block.end + 1
    return block
  })
  const from = head ? head.length + 1 : 0
  const articles = [{ start: from, end: text.length, title: '', titleFrom: 'lead' as const }]
  const dates = recognize(text, blocks, articles, lexicon).filter(({ kind }) => kind === 'date')
  return Object.fromEntries(dates.map(({ start, end, canonical, gloss }) => [text.slice(start, end), [canonical, gloss]]))
}

const HEAD = '2023年3月15日 星期三 第2版'

describe('days', () => {
  it('say their weekday, and the time of day', () => {
    expect(read(HEAD, '3月14日晚，雨停。3月15日21时许，车到站。')).toMatchObject({
      '2023年3月15日 星期三': ['2023年3月15日', 'Wednesday, 15 March 2023'],
      '3月14日晚': ['2023年3月14日', 'Tuesday, 14 March 2023, evening'],
      '3月15日21时许': ['2023年3月15日', 'Wednesday, 15 March 2023, about 21:00'],
    })
  })
  it('are counted from the day of the page', () => {
    expect(read(HEAD, '昨日下午，雨停。今天，天晴。', '上周五开工，本周五完工。星期一，大家复工。')).toMatchObject({
      昨日下午: ['2023年3月14日', 'Tuesday, 14 March 2023, afternoon'],
      今天: ['2023年3月15日', 'Wednesday, 15 March 2023'],
      上周五: ['2023年3月10日', 'Friday, 10 March 2023'],
      本周五: ['2023年3月17日', 'Friday, 17 March 2023'],
      星期一: ['2023年3月13日', 'Monday, 13 March 2023'],
    })
  })
  it('say from which year they count where the page is not dated', () => {
    expect(read('开工', '明年三月动工，去年5月3日开会。')).toMatchObject({
      明年三月: [undefined, 'March of next year'],
      去年5月3日: [undefined, '3 May of last year'],
    })
  })
  it('are counted from the dateline where the article has one', () => {
    expect(read(HEAD, '新华社北京3月14日电 今天，会议开幕。昨天，代表报到。')).toMatchObject({
      今天: ['2023年3月14日', 'Tuesday, 14 March 2023'],
      昨天: ['2023年3月13日', 'Monday, 13 March 2023'],
    })
  })
  it('stay uncounted on a page that does not say its day', () => {
    expect(read('', '昨天下午，雨停。5月8日，天晴。星期三，大家复工。')).toEqual({
      昨天下午: [undefined, 'yesterday, afternoon'],
      '5月8日': [undefined, '8 May'],
      星期三: [undefined, 'Wednesday'],
    })
  })
  it('take a missing month from the date before, or from the page', () => {
    expect(read(HEAD, '3月6日，测量开始。8日上午，测量结束。')['8日上午']?.[0]).toBe('2023年3月8日')
    expect(read(HEAD, '8日上午，测量结束。')['8日上午']?.[0]).toBe('2023年3月8日')
    expect(read('2023年3月1日 星期三 第2版', '28日上午，测量结束。')['28日上午']?.[0]).toBe('2023年2月28日')
  })
  it('of December are of last year in January; of next January nobody knows in December', () => {
    expect(read('2023年1月4日 星期三 第1版', '12月28日，大桥通车。')['12月28日']?.[0]).toBe('2022年12月28日')
    expect(read('2023年12月28日 星期四 第1版', '1月3日，大桥通车。')['1月3日']?.[0]).toBeUndefined()
  })
  it('keep the year of their sentence', () => {
    expect(read(HEAD, '工程于2019年4月1日开工，9月30日完工。')['9月30日']?.[0]).toBe('2019年9月30日')
  })
  it('take no year from a life that was told before, where the page has no day', () => {
    expect(read('', '妻子于2009年病逝。去年他搬走。1月31日，大雪。', '展览2012年9月3日开幕。', '10月8日闭幕。')).toMatchObject({
      '1月31日': [undefined, '31 January'],
      '10月8日': [undefined, '8 October'],
    })
    expect(read('', '展览2012年9月3日开幕。10月8日闭幕。')['10月8日']?.[0]).toBe('2012年10月8日')
  })
  it('take no year from a comparison', () => {
    expect(read(HEAD, '产量比去年增加，2月8日已完工。2020年以来，三次扩建，2月9日再开工。')).toMatchObject({
      '2月8日': ['2023年2月8日', expect.anything()],
      '2月9日': ['2023年2月9日', expect.anything()],
    })
  })
  it('of the lunar calendar and impossible ones have no full form', () => {
    expect(read(HEAD, '农历八月十五日，赏月。2月31日，无事。')).toMatchObject({
      八月十五日: [undefined, 'of the lunar calendar'],
      '2月31日': [undefined, undefined],
    })
  })
  it('in Chinese numerals may be lunar where the page has no day', () => {
    expect(read('', '五月二十一日，退兵。')).toEqual({ 五月二十一日: [undefined, undefined] })
    expect(read(HEAD, '三月十四日，退兵。').三月十四日?.[0]).toBe('2023年3月14日')
  })
  it('are no one day in 今天的', () => expect(read(HEAD, '今天的农村变了样。').今天).toEqual([undefined, 'today']))
  it('are not the better tomorrow', () => expect(read(HEAD, '迎来更加美好的明天。')).toEqual({ [HEAD.slice(0, 14)]: expect.anything() }))
})

describe('ranges', () => {
  it('run over the end of a year', () => {
    expect(read('2022年12月20日 星期二 第1版', '展览12月28日至1月3日举行。')['12月28日至1月3日']).toEqual([
      '2022年12月28日至2023年1月3日',
      'Wednesday, 28 December 2022 to Tuesday, 3 January 2023',
    ])
  })
  it('of months and years', () => {
    expect(read(HEAD, '今年5月至7月施工，2021—2025年实施。今年1至3月检修。')).toMatchObject({
      今年1至3月: ['2023年1月至3月', 'January to March 2023'],
      今年5月至7月: ['2023年5月至7月', 'May to July 2023'],
      '2021—2025年': [undefined, '2021 to 2025'],
    })
  })
})

describe('years and periods', () => {
  it('are counted from the year of the page', () => {
    expect(read(HEAD, '去年开工，明年上半年完工，上世纪80年代末建厂。')).toMatchObject({
      去年: ['2022年', '2022 (last year)'],
      明年上半年: ['2024年上半年', 'the first half of 2024 (next year)'],
      上世纪80年代末: [undefined, 'the end of the 1980s'],
    })
    expect(read('', '1970年代建厂，一九八〇年代末扩建，1985年代表公司。')).toMatchObject({
      '1970年代': [undefined, 'the 1970s'],
      一九八〇年代末: [undefined, 'the end of the 1980s'],
      '1985年': expect.anything(),
    })
    expect(read('', '上世纪80年代建厂。')).toEqual({ 上世纪80年代: [undefined, 'the ’80s of the last century'] })
  })
  it('leave out a year that nothing says', () => {
    expect(read('', '第四季度投产，国庆期间游客多，今年前5个月增长。')).toEqual({
      第四季度: [undefined, 'the fourth quarter'],
      国庆: [undefined, 'National Day, 1 October'],
      今年前5个月: [undefined, 'the first 5 months of this year'],
    })
  })
  it('of five-year plans are computed', () => {
    expect([1, 2, 3, 10, 14, 15].map(planYears)).toEqual([
      [1953, 1957],
      [1958, 1962],
      [1966, 1970],
      [2001, 2005],
      [2021, 2025],
      [2026, 2030],
    ])
    expect(read('', '“十四五”时期扩建，“十四五”开局之年投产，十三五规划完成，“八五”期间建厂。')).toEqual({
      '“十四五”时期': [undefined, 'the 14th Five-Year Plan period (2021–2025)'],
      '“十四五”开局之年': ['2021年', '2021, the first year of the 14th Five-Year Plan (2021–2025)'],
      十三五规划: [undefined, 'the 13th Five-Year Plan (2016–2020)'],
      '“八五”期间': [undefined, 'the 8th Five-Year Plan period (1991–1995)'],
    })
  })
  it('are no plans where 五 is a number or the plan is another', () => {
    expect(read('', '孩子十四五岁，三五成群，“八五”普法收官，跑了5000年。')).toEqual({})
  })
  it('of the Republic are counted from 1912, decades by twos', () => {
    expect(read('', '民国三十八年建厂，二十世纪五六十年代扩建。')).toEqual({
      民国三十八年: ['1949年', '1949, the 38th year of the Republic of China'],
      二十世纪五六十年代: [undefined, 'the 1950s and 1960s'],
    })
  })
  it('before Christ are said to be', () => {
    expect(read('', '公元前7世纪，公元前1046年。')).toEqual({
      '7世纪': [undefined, 'the 7th century BC'],
      '1046年': [undefined, undefined],
    })
  })
  it('of feasts are named', () => {
    expect(read('', '春节前后，“十一”假期、五一小长假，排在第十一位。')).toMatchObject({
      春节: [undefined, 'Spring Festival, the Lunar New Year'],
      十一: [undefined, 'National Day, 1 October'],
      五一: [undefined, 'International Workers’ Day, 1 May'],
    })
  })
})

describe('the calendar', () => {
  it('knows weekdays, leap years and month ends', () => {
    expect(englishDay({ year: 2000, month: 2, day: 29 })).toBe('Tuesday, 29 February 2000')
    expect(englishDay({ year: 1949, month: 10, day: 1 })).toBe('Saturday, 1 October 1949')
    expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false)
    expect(addDays({ year: 2023, month: 12, day: 31 }, 1)).toEqual({ year: 2024, month: 1, day: 1 })
    expect(daysBetween({ year: 2024, month: 2, day: 28 }, { year: 2024, month: 3, day: 1 })).toBe(2)
  })
})

it.each([
  ['2.6亿', 260_000_000],
  ['3,100', 3100],
  ['３，１００', 3100],
  ['1.2万亿', 1.2e12],
  ['三千五百万', 35_000_000],
  ['两万五', 25_000],
  ['一百零三', 103],
  ['一千零五十', 1050],
  ['十五', 15],
  ['三百五', 350],
  ['5千万', 50_000_000],
  ['二〇二二', 2022],
  ['一亿零三百万', 103_000_000],
  ['1.1亿', 110_000_000],
  ['百分', undefined],
  ['', undefined],
  ['五十百', undefined],
])('%s is %s', (text, value) => expect(numberOf(text)).toBe(value))

describe('what the page says of its day', () => {
  it('is the dateline of the report, in figures or Chinese numerals, in brackets or not', () => {
    for (const line of ['【路透社马德里三月十四日电】', '（本报三月十四日讯）', '新华社延安十四日电 ', '【新华社济南十四日电】'])
      expect(read(HEAD, `${line}今天，会议开幕。昨天，代表报到，下月再开。`)).toMatchObject({
        今天: ['2023年3月14日', expect.anything()],
        昨天: ['2023年3月13日', expect.anything()],
        下月: ['2023年4月', expect.anything()],
      })
    expect(read('2023年3月2日 星期四 第1版', '新华社延安二十八日电 今天，会议开幕。').今天?.[0]).toBe('2023年2月28日')
  })
  it('is not the masthead where a dateline does not say enough', () => {
    expect(read('', '新华社华盛顿3月4日电 今天，会议开幕。').今天).toEqual([undefined, 'today'])
  })
  it('is what the fields of an archive say', () => {
    for (const field of ['【日　　期】 1996.04.11', '【 日 期 】19960411', '日期：1996-04-11'])
      expect(read('', field, '会议今天召开，今年第一次。')).toMatchObject({
        今天: ['1996年4月11日', expect.anything()],
        今年: ['1996年', expect.anything()],
      })
  })
  it('has a year if the report begins with one', () => {
    expect(read('', '本报讯（记者 何雨）2023年6月12日，会议召开。', '今年降雨偏多，去年偏少，昨天有雨。')).toMatchObject({
      今年: ['2023年', '2023 (this year)'],
      去年: ['2022年', '2022 (last year)'],
      昨天: [undefined, 'yesterday'],
    })
    expect(read('', '1949年10月1日，新中国成立。今年是大庆之年。').今年?.[0]).toBeUndefined()
  })
  it('is no dateline that stands below another report', () => {
    expect(read(HEAD, '会议今天开幕。', '新华社延安十三日电 昨天，代表报到。')).toMatchObject({
      今天: [undefined, 'today'],
      昨天: ['2023年3月12日', expect.anything()],
    })
  })
  it('may be a masthead that the layout took for something else', () => {
    expect(read('', '云江日报1977年3月5日客人今天抵达北京。').今天?.[0]).toBe('1977年3月5日')
    expect(read('', '云江日报1977年3月5日报道，客人今天抵达北京。').今天?.[0]).toBeUndefined()
    expect(read('', '大众报 1962年3月4日 第2版', '【新华社北京三日电】外交部今天发表声明。').今天?.[0]).toBe('1962年3月3日')
  })
})

describe('years that are counted from another', () => {
  it('go by the one that their sentence says, or by the page', () => {
    expect(read('2024年6月15日 星期六 第1版', '2021年产值三亿元，比上年增长三成，次年又增长。', '去年产值比上年增长一成。')).toMatchObject({
      次年: ['2022年', expect.anything()],
      去年: ['2023年', expect.anything()],
    })
    expect(read('2024年6月15日 星期六 第1版', '产值比上年增长三成。').上年?.[0]).toBe('2023年')
    // In spring papers compare last year with the year before it.
    expect(read('2024年2月15日 星期四 第1版', '产值比上年增长三成。').上年?.[0]).toBeUndefined()
  })
  it('are no parts of other words', () => {
    expect(Object.keys(read(HEAD, '光明日报社记者来访，以前年度亏损，目前年产十万吨。'))).toEqual([HEAD.slice(0, -4)])
  })
})

describe('dates that OCR or a keyboard spoiled', () => {
  it.each([
    '二O二四年十一月七日',
    '二０二四年十一月七日',
    '二◯二四年十一月七日',
    '二零二四年十一月七日',
    '２０２４年１１月７日',
    '2O24年ll月7曰',
    '2024年l1月7日',
  ])('%s is 7 November 2024', date => expect(read('', `${date}，会议召开。`)[date]).toEqual(['2024年11月7日', 'Thursday, 7 November 2024']))
  it('are left alone where they are none', () => {
    expect(read('', 'AI日报，GDP年均增长，Bill月薪三千。')).toEqual({})
  })
})

it('counts years of the Republic of China, with month and day', () => {
  expect(read('', '民国三十八年四月五日集会，民国元年一月成立，中華民國112年3月8日投票。')).toEqual({
    民国三十八年四月五日: ['1949年4月5日', 'Tuesday, 5 April 1949'],
    民国元年一月: ['1912年1月', 'January 1912'],
    中華民國112年3月8日: ['2023年3月8日', 'Wednesday, 8 March 2023'],
  })
})

it('keeps to its line', () => {
  expect(Object.keys(read('', '3月4日\n至8日，晴。9月\n—11月展出。'))).not.toContain('9月\n—11月')
})

it('says this century and the last', () => {
  expect(read('', '本世纪初建厂，上世纪末停产，本世纪中叶再建，上世纪初期。')).toMatchObject({
    本世纪初: [undefined, 'the beginning of this century'],
    上世纪末: [undefined, 'the end of the last century'],
    本世纪中叶: [undefined, 'the middle of this century'],
    上世纪初期: [undefined, 'the early part of the last century'],
  })
  expect(read(HEAD, '本世纪初建厂。').本世纪初).toEqual(['21世纪', 'the beginning of the 21st century'])
})
