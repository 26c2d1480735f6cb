// What pages of newspapers do, each with a page that does it.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyzePage, analyzePages } from '../../../utils/engine/analyze'
import type { Doc } from '../../../utils/engine/doc'
import type { PageGeometry } from '../../../utils/engine/geometry/page'
import { problemsOf } from '../../invariants'
import { FERRY, LIBRARY, page, setColumns, setDown, setDownColumns, setLine, shuffled, sides, singles } from './typeset'

const lexicon = makeLexicon()

const solid = (text: string) => text.replace(/\s/g, '')
const all = (paragraphs: readonly string[]) => paragraphs.map(solid)

/** Blocks of each article: the kinds and texts, without blanks. */
function read(doc: Doc) {
  expect(problemsOf(doc)).toEqual([])
  const textOf = ({ start, end }: { start: number; end: number }) => solid((doc.plain ?? doc.text).slice(start, end))
  const within = (outer: { start: number; end: number }) => doc.blocks.filter(({ start, end }) => start >= outer.start && end <= outer.end)
  return {
    articles: doc.articles.map(article => within(article).map(block => [block.kind, textOf(block)] as const)),
    bodies: doc.articles.map(article =>
      within(article)
        .filter(({ kind }) => kind === 'body')
        .map(textOf),
    ),
    of: (kind: string) => doc.blocks.filter(block => block.kind === kind).map(textOf),
  }
}

const readPage = (geometry: PageGeometry) => read(analyzePage(geometry, 1, lexicon))

/** The ferry in columns under one headline, with its upper left corner. */
const ferry = (x: number, y: number, count = 4, lines = 7) =>
  setColumns(
    FERRY,
    Array.from({ length: count }, (_, i) => ({ x: x + i * 125, y, lines })),
    { chars: 11 },
  )
const library = (x: number, y: number, count = 4, lines = 6) =>
  setColumns(
    LIBRARY,
    Array.from({ length: count }, (_, i) => ({ x: x + i * 125, y, lines })),
    { chars: 11 },
  )

describe('columns', () => {
  it('are read one after the other, whatever order they were drawn in', () => {
    const runs = [setLine('老渡口要通车了', 200, 60, 30), ...ferry(40, 110)]
    const doc = analyzePage(page(runs), 1, lexicon)
    expect(read(doc).articles).toEqual([[['headline', '老渡口要通车了'], ...all(FERRY).map(text => ['body', text])]])
    for (const seed of [1, 2, 3]) expect(analyzePage(page(shuffled(runs, seed)), 1, lexicon)).toEqual(doc)
  })

  it('are so, too, of one character a run', () => {
    const runs = singles([setLine('老渡口要通车了', 200, 60, 30), ...ferry(40, 110)])
    expect(readPage(page(shuffled(runs, 5))).bodies).toEqual([all(FERRY)])
  })

  it('are told apart where a mark hangs out of one, up to the next', () => {
    const runs = [
      ...[
        '清晨六点，渡口的灯',
        '还亮着，老船工已经把缆',
        '绳解开，等着第一班去镇，',
        '上赶集的人。他说，今年',
        '的水比往年大，船要慢慢',
        '走。',
      ].map((text, i) => setLine(text, i ? 40 : 60, 140 + i * 13.5, 10, 'Song')),
      ...['桥通以后，渡船留作', '观光之用，船票仍是一元', '，孩子和老人不收钱，这', '是村里老早就商量好了的', '事情。'].map((text, i) =>
        setLine(text, i ? 161 : 181, 141.2 + i * 13.5, 10, 'Song'),
      ),
    ]
    const { bodies } = readPage(page(runs))
    expect(bodies.flat()).toHaveLength(2)
    expect(bodies.flat()[0]).toBe(
      '清晨六点，渡口的灯还亮着，老船工已经把缆绳解开，等着第一班去镇，上赶集的人。他说，今年的水比往年大，船要慢慢走。',
    )
  })

  it('have paragraphs, too, where none is set in', () => {
    const runs = setColumns(
      FERRY,
      [40, 165, 290, 415].map(x => ({ x, y: 110, lines: 7 })),
      { chars: 11, indent: 0 },
    )
    expect(readPage(page([setLine('老渡口要通车了', 200, 60, 30), ...runs])).bodies).toEqual([all(FERRY)])
  })

  it('go on below a picture before they go on to the right', () => {
    const image = { x: 165, y: 160, width: 235, height: 100 }
    const places = [
      { x: 40, y: 110, lines: 14 },
      { x: 165, y: 110, lines: 3 },
      { x: 165, y: 280, lines: 3 },
      { x: 290, y: 110, lines: 3 },
      { x: 290, y: 280, lines: 3 },
      { x: 415, y: 110, lines: 14 },
    ]
    const runs = [setLine('老渡口要通车了', 200, 60, 30), setLine('船工在渡口等人。周远摄', 165, 264, 9, 'Kai')]
    const { bodies, of } = readPage(page([...runs, ...setColumns(FERRY, places, { chars: 11 })], { images: [image] }))
    expect(bodies).toEqual([all(FERRY)])
    expect(of('caption')).toEqual(['船工在渡口等人。周远摄'])
  })

  it('may begin beside the headline', () => {
    const places = [
      { x: 40, y: 60, lines: 11 },
      { x: 165, y: 110, lines: 7 },
      { x: 290, y: 110, lines: 7 },
      { x: 415, y: 110, lines: 7 },
    ]
    const { articles } = readPage(page([setLine('老渡口要通车了', 190, 60, 30), ...setColumns(FERRY, places, { chars: 11 })]))
    expect(articles).toEqual([[['headline', '老渡口要通车了'], ...all(FERRY).map(text => ['body', text])]])
  })

  it('have rules between them that part nothing, and rules that part two texts', () => {
    const headline = [setLine('老渡口要通车了', 200, 60, 30), setLine('小学图书室搬新家', 180, 260, 26)]
    const between = (y: number, height: number) => [157, 282, 407].map(x => ({ x, y, width: 0.7, height }))
    const rules = [{ x: 40, y: 232, width: 490, height: 1 }, ...between(108, 95), ...between(298, 85)]
    const { bodies } = readPage(page([...headline, ...ferry(40, 110), ...library(40, 300)], { rules }))
    expect(bodies).toEqual([all(FERRY), all(LIBRARY)])
  })
})

describe('headlines', () => {
  it('are whole where their blank stands over a gutter by chance', () => {
    const runs = [setLine('老渡口', 40, 60, 30), setLine('要通车了', 150, 60, 30), ...ferry(40, 110, 2, 14)]
    expect(readPage(page(runs)).of('headline')).toEqual(['老渡口要通车了'])
  })

  it('are two where a text begins under what looks like a blank', () => {
    const runs = [setLine('老渡口要通车今春', 40, 62, 28), setLine('小学图书室搬新家', 284, 62, 28)]
    const { articles } = readPage(page([...runs, ...ferry(40, 110, 2, 14), ...library(290, 110, 2, 12)]))
    expect(articles.map(([head]) => head)).toEqual([
      ['headline', '老渡口要通车今春'],
      ['headline', '小学图书室搬新家'],
    ])
    expect(articles.map(blocks => blocks.length)).toEqual([6, 5])
  })

  it('have kickers above them and subheadlines below', () => {
    const runs = [
      setLine('河上的事', 250, 40, 14, 'Kai'),
      setLine('老渡口要通车了', 180, 60, 30),
      setLine('渡船留作观光之用', 220, 95, 12, 'Kai'),
      ...ferry(40, 120),
    ]
    expect(readPage(page(runs)).articles[0]?.slice(0, 3)).toEqual([
      ['kicker', '河上的事'],
      ['headline', '老渡口要通车了'],
      ['subheadline', '渡船留作观光之用'],
    ])
  })

  it('may go down beside their text', () => {
    const rules = [{ x: 40, y: 250, width: 560, height: 1 }]
    const runs = [
      ...setDown('老渡口要通车', 40, 110, 20),
      ...ferry(75, 110),
      setLine('小学图书室搬新家', 180, 265, 26),
      ...library(40, 300),
    ]
    const { articles } = readPage(page(runs, { rules }))
    expect(articles.map(([head]) => head?.[1])).toEqual(['老渡口要通车', '小学图书室搬新家'])
    expect(articles.map(blocks => blocks.length)).toEqual([6, 5])
  })

  it('are not the headings in a column, though those are larger than its text', () => {
    const [first, second, ...others] = FERRY
    const runs = [
      setLine('老渡口要通车了', 60, 60, 26),
      ...setColumns([first as string, second as string], [{ x: 40, y: 110, lines: 12 }], { chars: 11 }),
      setLine('桩基已经打好', 65, 110 + 10 * 13.5 + 3, 12.5),
      ...setColumns(
        others,
        [
          { x: 40, y: 110 + 12 * 13.5, lines: 6 },
          { x: 165, y: 110, lines: 18 },
        ],
        { chars: 11 },
      ),
    ]
    const { articles } = readPage(page(runs))
    expect(articles).toHaveLength(1)
    expect(articles[0]?.map(([kind]) => kind)).toEqual(['headline', 'body', 'body', 'heading', 'body', 'body', 'body'])
  })
})

describe('frames', () => {
  it('hold articles of their own, though they stand in another', () => {
    const inset = [
      setLine('小学图书室搬新家', 180, 190, 14),
      ...setColumns(
        LIBRARY.slice(0, 2),
        [
          { x: 180, y: 215, lines: 6 },
          { x: 290, y: 215, lines: 6 },
        ],
        { chars: 9, font: 'Kai' },
      ),
    ]
    const around = setColumns(
      [...FERRY, ...FERRY],
      [
        { x: 40, y: 110, lines: 18 },
        { x: 165, y: 110, lines: 5 },
        { x: 290, y: 110, lines: 5 },
        { x: 415, y: 110, lines: 18 },
      ],
      { chars: 11 },
    )
    const runs = [setLine('老渡口要通车了', 200, 60, 30), ...around, ...inset]
    const { articles } = readPage(page(runs, { rules: sides(168, 182, 235, 125) }))
    expect(articles.map(([head]) => head?.[1])).toEqual(['老渡口要通车了', '小学图书室搬新家'])
    expect(articles[1]?.slice(1).map(([, text]) => text)).toEqual(all(LIBRARY.slice(0, 2)))
  })

  it('of slogans and advertisements stand behind the news, unless they stand above it', () => {
    const runs = [
      setLine('节约用水', 420, 20, 16),
      setLine('老渡口要通车了', 60, 70, 30),
      ...ferry(40, 120),
      setLine('文明出行礼让行人', 60, 330, 16),
    ]
    const rules = [...sides(400, 12, 120, 32), ...sides(40, 322, 200, 32)]
    const { text } = analyzePage(page(runs, { rules }), 1, lexicon)
    expect(text.startsWith('节约用水')).toBe(true)
    expect(text.endsWith('文明出行礼让行人')).toBe(true)
  })

  it('round the whole page hold nothing', () => {
    const runs = [setLine('老渡口要通车了', 200, 60, 30), ...ferry(40, 110)]
    const boxes = [{ x: 5, y: 5, width: 690, height: 890, stroke: true, fill: false }]
    expect(analyzePage(page(runs, { boxes }), 1, lexicon).articles).toEqual(analyzePage(page(runs), 1, lexicon).articles)
  })
})

describe('lines that go down', () => {
  it('are read from the right to the left, with their headline and the marks that they use', () => {
    const paragraphs = FERRY.map(text => text.replace(/，/g, '︐').replace(/。/g, '︒').replace('（', '︵').replace('）', '︶'))
    const runs = [...setDown('老渡口要通车', 640, 60, 22), ...setDownColumns(paragraphs, 620, 60, 20)]
    const doc = analyzePage(page(shuffled(runs, 3)), 1, lexicon)
    const { articles } = read(doc)
    expect(articles).toEqual([[['headline', '老渡口要通车'], ...all(FERRY).map(text => ['body', text])]])
    const [first] = doc.blocks.filter(({ kind }) => kind === 'body')
    expect(first?.regions?.[0]?.box.x).toBeGreaterThan(500)
  })
})

describe('other things', () => {
  it('rows of a table are read across', () => {
    const cells = [
      ['城市', '天气', '最低'],
      ['临江', '多云', '3℃'],
      ['清江', '小雨', '12℃'],
      ['青石', '阴', '8℃'],
    ]
    const runs = cells.flatMap((row, r) =>
      row.map((text, c) => setLine(text, 60 + c * 60 + (2 - text.length) * 3, 60 + r * 14, 10, 'Song')),
    )
    expect(readPage(page(runs)).of('body')).toEqual(cells.map(row => row.join('')))
  })

  it('text on a picture keeps its place, and the picture shrinks', () => {
    const image = { x: 30, y: 20, width: 400, height: 300 }
    const { bodies } = readPage(page([setLine('老渡口要通车了', 200, 60, 30), ...ferry(40, 110)], { images: [image] }))
    expect(bodies).toEqual([all(FERRY)])
  })

  it('glyphs that are drawn one by one have the em of their width', () => {
    const heights = [8.6, 9, 3.2, 8.6, 9, 9.4, 8.6, 9, 9.4]
    const runs = [...'亮着，老船工把缆绳'].map((text, i) => ({
      ...setLine(text, 40 + i * 10, 140, 10, 'Type3'),
      size: heights[i] as number,
      w: 10,
    }))
    expect(analyzePage(page(runs), 1, lexicon).source).toBe('亮着，老船工把缆绳')
  })

  it('what is in the head of the page is no article', () => {
    const runs = [setLine('2024年6月4日 星期二', 40, 30, 9, 'Song'), setLine('要闻', 330, 24, 20), setLine('第3版', 600, 30, 9, 'Song')]
    const rules = [{ x: 40, y: 50, width: 600, height: 1 }]
    const { articles, of } = readPage(page([...runs, setLine('老渡口要通车了', 200, 65, 30), ...ferry(40, 110)], { rules }))
    expect(of('folio')).toHaveLength(3)
    expect(articles).toHaveLength(1)
  })
})

describe('several pages', () => {
  const folio = (text: string) => setLine(text, 600, 30, 9, 'Song')
  const rules = [{ x: 40, y: 50, width: 600, height: 1 }]

  it('join what goes on on another', () => {
    const first = page(
      [
        folio('第1版'),
        setLine('老渡口要通车了', 200, 65, 30),
        ...setColumns(
          [...FERRY.slice(0, 3), '（下转第2版）'],
          [
            { x: 40, y: 110, lines: 9 },
            { x: 165, y: 110, lines: 9 },
          ],
          { chars: 11 },
        ),
      ],
      { rules },
    )
    const second = page(
      [
        folio('第2版'),
        setLine('小学图书室搬新家', 60, 65, 22),
        ...library(40, 110, 2, 12),
        setLine('老渡口要通车', 330, 65, 20),
        ...setColumns(
          ['（上接第1版）', ...FERRY.slice(3)],
          [
            { x: 315, y: 110, lines: 7 },
            { x: 440, y: 110, lines: 7 },
          ],
          { chars: 11 },
        ),
      ],
      { rules: [...rules, { x: 285, y: 60, width: 1, height: 220 }] },
    )
    const doc = analyzePages([first, second], lexicon)
    const { bodies } = read(doc)
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toEqual([...all(FERRY.slice(0, 3)), '（下转第2版）', '（上接第1版）', ...all(FERRY.slice(3))])
    expect(
      new Set(
        doc.blocks.filter(({ end }) => end <= (doc.articles[0]?.end ?? 0)).flatMap(({ regions }) => regions?.map(({ page }) => page)),
      ),
    ).toEqual(new Set([1, 2]))
  })

  it('are read one after the other where nothing goes on', () => {
    const { bodies } = read(
      analyzePages(
        [
          page([setLine('老渡口要通车了', 200, 60, 30), ...ferry(40, 110)]),
          page([setLine('小学图书室搬新家', 180, 60, 26), ...library(40, 110)]),
        ],
        lexicon,
      ),
    )
    expect(bodies).toEqual([all(FERRY), all(LIBRARY)])
  })
})
