// The press of Hong Kong and Taiwan: whom it names, with which offices, and the English of both.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyze } from '../../../utils/engine/analyze'

const lexicon = makeLexicon()
const find = (text: string, kind: string) => {
  const doc = analyze(text, lexicon)
  return doc.mentions
    .filter(mention => mention.kind === kind)
    .map(mention => ({ ...mention, said: doc.text.slice(mention.start, mention.end) }))
}

describe('people', () => {
  it.each([
    ['〔記者王小明／台北報導〕市府昨天宣布', '王小明', '記者', 'reporter'],
    ['（中央社記者林怡君台北15日電）立法院今天開議', '林怡君', '中央社記者', undefined],
    ['【海灣日報訊】記者周立民報道：當局會抽查', '周立民', '記者', 'reporter'],
    ['記者林佩儀攝', '林佩儀', '記者', 'reporter'],
    ['政務司司長周啟明擔任組長', '周啟明', '政務司司長', 'Chief Secretary for Administration'],
    ['國民黨主席王大同出席', '王大同', '國民黨主席', 'Chairman of the Kuomintang'],
    ['新北市長林文雄說', '林文雄', '新北市長', 'Mayor of New Taipei'],
    ['大埔區議會主席何志堅表示', '何志堅', '大埔區議會主席', 'Chairman of the Tai Po District Council'],
    ['民進黨立委陳冠宇質詢', '陳冠宇', '民進黨立委', 'legislator of the Democratic Progressive Party'],
    ['行政會議召集人葉陳美儀指出', '葉陳美儀', undefined, undefined],
  ])('%s', (text, name, office, english) => {
    const people = find(text, 'person')
    expect(people.map(({ said }) => said)).toEqual([name])
    if (office) expect(people[0]?.titles).toContain(office)
    if (english) expect(people[0]?.gloss).toContain(english)
  })
})

describe('places', () => {
  it.each([
    ['元朗區昨日發生火警', '元朗區', 'Yuen Long District, Hong Kong'],
    ['警方在旺角拘捕三人', '旺角', 'Mong Kok, Hong Kong'],
    ['高雄市政府昨天在左營區', '左營區', 'Zuoying District, Kaohsiung'],
    ['專家前往屏東縣了解', '屏東縣', 'Pingtung County'],
  ])('%s', (text, name, english) => {
    expect(find(text, 'place').find(({ said }) => said === name)?.gloss).toContain(english)
  })
})

describe('nicknames', () => {
  it('end where they end, and are no foreign names', () => {
    const text = '阿恆原本任職地盤，照顧阿恆的是哥哥。阿恆外出求醫，阿恆說，生活艱難，社工陳美玲跟進。'
    expect(
      find(text, 'person')
        .map(({ said }) => said)
        .filter(name => name !== '阿恆'),
    ).toEqual(['陳美玲'])
  })
})

it('takes no preposition for the surname of a barrister', () => {
  expect(find('案件由大律師處理，與律師同行。', 'person')).toEqual([])
})

it('takes no housing estate for a person', () => {
  expect(find('華富邨昨日發生火警，瀝源邨停電，葵盛邨居民表示不滿。', 'person')).toEqual([])
})

describe('what is the same word elsewhere', () => {
  const gloss = (text: string, said: string) =>
    ['place', 'organization', 'number', 'person'].flatMap(kind => find(text, kind)).find(mention => mention.said === said)?.gloss
  it('counts 元 in dollars or yuan, and 人民幣 in yuan', () => {
    expect(gloss('基金會捐贈1000萬元救災，賠償200萬元人民幣。', '1000萬元')).toBe('10,000,000 dollars or yuan (10 million)')
    expect(gloss('基金會捐贈1000萬元救災，賠償200萬元人民幣。', '200萬元人民幣')).toBe('2,000,000 yuan (2 million)')
    expect(gloss('台幣5億元，港幣3千萬元，2萬億日圓', '3千萬元')).toBe('30,000,000 Hong Kong dollars (30 million)')
    expect(gloss('基金会捐赠1000万元救灾。', '1000万元')).toBe('10,000,000 yuan (10 million)')
  })
  it('has the English of Hong Kong for what is there', () => {
    expect(gloss('地址：九龍觀塘，屯門醫院', '九龍')).toBe('Kowloon, Hong Kong')
    expect(gloss('傷者送往屯門醫院', '屯門醫院')).toBe('Tuen Mun Hospital')
  })
  it('tells Texas from Dezhou by what the page speaks of', () => {
    expect(gloss('位於美國德州的公司', '德州')).toBe('Texas, USA')
    expect(gloss('山東德州的公司', '德州')).toMatch(/Dezhou/)
  })
  it('has the names of places inside names by their English', () => {
    expect(gloss('專機抵達金邊國際機場，', '金邊國際機場')).toBe('Phnom Penh International Airport')
    expect(gloss('来到常熟市图书馆，', '常熟市图书馆')).toBe('Changshu Library')
  })
})
