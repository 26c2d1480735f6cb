// The promises of the Doc, on fixtures, on real pages and on anything at all.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyze } from '../../utils/engine/analyze'
import { problemsOf } from '../invariants'
import { listShared, readShared, sharedSuite } from '../shared'

const lexicon = makeLexicon()
const fixtures = new URL('../fixtures/', import.meta.url)

/** White space and the characters without width: what a repair may drop or add. */
const solid = (text: string) => text.replace(/[\s\u0085\u200b\u00ad\u2060]/g, '')
const sorted = (text: string) => [...solid(text)].sort().join('')

describe('analyze', () => {
  const texts = readdirSync(fixtures).filter(name => name.endsWith('.txt'))
  it.each(texts)('keeps its promises on %s', name => {
    const source = readFileSync(new URL(name, fixtures), 'utf8')
    const doc = analyze(source, lexicon)
    expect(problemsOf(doc)).toEqual([])
    expect(analyze(source, lexicon)).toEqual(doc)
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\u3000\r\n\t\n'],
    ['lone surrogates', '会议\ud842指出\n\udfb7，全区\ud83d\n要'],
    ['characters beyond the BMP', '本报讯（记者 𠮷田）近日，𠮷\n林村喜获丰收。'],
    ['NUL and controls', '会议\u0000指出，\u0007全区\n\u0001各级'],
    ['right to left', 'שלום עולם\nمرحبا بالعالم，会议指出'],
    ['form feeds and CRLF', '一、二\r\n三\f四\r五'],
    ['emoji', '👨‍👩‍👧会议👍\n指出'],
    ['one endless line', '会议指出'.repeat(5000)],
    ['one character a line', [...'会议指出要坚持人民至上生命至上'].join('\n')],
  ])('survives %s', (_name, source) => {
    const doc = analyze(source, lexicon)
    expect(problemsOf(doc)).toEqual([])
    expect(sorted(doc.text)).toBe(sorted(source))
  })

  it.each([
    ['a row of three parts between rows of two', '秋\n秋\n秋\n灯 茶叶采摘村 培训水库\n培训 水库、 合作 放茶叶采'],
    ['an office whose body is a town and a village', '青石镇柳湾村党总支书记罗永昌出席。青石镇柳湾村党总支书记表示，果子甜。'],
    [
      'one whose body is a district, a town and a village',
      '云桥区青石镇柳湾村党支部书记罗永昌出席。云桥区青石镇柳湾村党支部书记表示，果子甜。',
    ],
    ['one of a province, a city and a district', '四川省成都市青羊区区长罗永昌出席。四川省成都市青羊区区长表示，会开得好。'],
    [
      'one of a city, a district and a street',
      '北京市朝阳区建国门街道党工委书记罗永昌出席。北京市朝阳区建国门街道党工委书记表示，会开得好。',
    ],
    ['one of a place and a committee', '上海市浦东新区区委书记罗永昌到会。上海市浦东新区区委书记要求，要抓紧。'],
    ['one of a village and its committee', '青石镇白鹭村村委会主任罗永昌到会。青石镇白鹭村村委会主任说，要抓紧。'],
    ['one of a town', '云阳县青石镇党委书记罗永昌到会。云阳县青石镇党委书记说，要抓紧。'],
    ['one of a body in a body', '中国科学院地质研究所所长罗永昌出席。中国科学院地质研究所所长表示，会开得好。'],
    ['one of a school in a university', '清华大学经济管理学院院长罗永昌出席。清华大学经济管理学院院长表示，会开得好。'],
    ['one of a department', '中共合川区委宣传部部长罗永昌出席。中共合川区委宣传部部长表示，会开得好。'],
  ])('keeps its promises on %s', (_name, source) => {
    expect(problemsOf(analyze(source, lexicon))).toEqual([])
  })

  it('takes the whole office of one who is called by it for one mention', () => {
    const { text, mentions } = analyze('云桥区青石镇柳湾村党支部书记罗永昌出席。云桥区青石镇柳湾村党支部书记表示，果子甜。', lexicon)
    expect(mentions.filter(({ start }) => start >= 20).map(({ start, end, canonical }) => [text.slice(start, end), canonical])).toEqual([
      ['云桥区青石镇柳湾村党支部书记', '罗永昌'],
    ])
  })

  it('survives offices and who holds them, in any order', () => {
    const said = fc.constantFrom(
      ...[
        '四川省',
        '成都市',
        '云桥区',
        '青石镇',
        '柳湾村',
        '建国门街道',
        '村委会',
        '区委',
        '党总支',
        '清华大学',
        '经济学院',
        '水务局',
        '原',
        '副',
      ],
      ...[
        '书记',
        '主任',
        '区长',
        '院长',
        '局长',
        '罗永昌',
        '罗永昌',
        '王强',
        '陈国栋同志',
        '表示，',
        '出席。',
        '、',
        '（',
        '）',
        '，',
        '\n',
        '该局',
        '全区',
      ],
    )
    const text = fc.array(said, { maxLength: 60 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, source => {
        expect(problemsOf(analyze(source, lexicon))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('survives rows of columns', () => {
    const word = fc.constantFrom(
      '春',
      '灯',
      '茶叶采摘',
      '培训水库',
      '水库、',
      '合作社',
      '召开会议，',
      '要抓好落实。',
      '放',
      '本报讯',
      '王强 摄',
    )
    const row = fc.array(word, { minLength: 1, maxLength: 4 })
    const text = fc
      .array(fc.tuple(row, fc.constantFrom(' ', '  ', '     ', '\t')), { maxLength: 24 })
      .map(rows => rows.map(([words, gap]) => words.join(gap)).join('\n'))
    fc.assert(
      fc.property(text, source => {
        expect(problemsOf(analyze(source, lexicon))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('survives anything', () => {
    const newsy = fc.constantFrom(
      ...'会议指出要坚持人民至上生命。，、；：“”（）《》！？—…·'.split(''),
      '本报讯',
      '记者',
      '王强',
      '李明',
      '摄',
      '区委书记',
      '11月8日',
      '\n',
      '\n\n',
      ' ',
      '　',
      '2022年',
      'GDP',
      '3.5%',
      '一、',
      '■',
      '\u200b',
      '\u00ad',
      '\u2028',
      '\u0085',
      '\ud842',
      '\u0000',
      '\t',
      '\r\n',
    )
    const text = fc
      .array(fc.oneof({ weight: 9, arbitrary: newsy }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 120 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, source => {
        const doc = analyze(source, lexicon)
        expect(problemsOf(doc)).toEqual([])
        expect(sorted(doc.text)).toBe(sorted(source))
      }),
      { numRuns: 300 },
    )
  })
})

it('takes a couplet under its kicker for the headline, not for a slogan of the page', () => {
  const sample = readFileSync(new URL('../../scripts/sample-page.txt', import.meta.url), 'utf8')
  expect(analyze(sample, lexicon).articles[0]?.title).toBe('稳住基本盘 跑出加速度')
})

describe(sharedSuite('analyze on real pages'), () => {
  const pages = ['pages/hechuan', 'pages/public', 'pages/extracted'].flatMap(folder =>
    listShared(folder, '.txt').map(name => `${folder}/${name}`),
  )
  it.skipIf(!pages.length)('keeps its promises on every one', () => {
    for (const page of pages) expect(problemsOf(analyze(readShared(page), lexicon)), page).toEqual([])
  })
})
