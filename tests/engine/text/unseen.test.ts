// Characters without width and faked bold are read as nothing, wherever they stand, and only they.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyze } from '../../../utils/engine/analyze'
import { readSeen } from '../../../utils/engine/text/unseen'
import { problemsOf } from '../../invariants'

const lexicon = makeLexicon()
const seen = (source: string) => readSeen(source, lexicon).text

describe('a faked bold', () => {
  it.each([
    ['云云桥桥区区推推进进乡乡村村建建设设', '云桥区推进乡村建设'],
    ['全全国国人人大大22002244年年会会议议', '全国人大2024年会议'],
    ['评评论论员员', '评论员'],
    ['会上提出“加加快快城城市市更更新新”的口号', '会上提出“加快城市更新”的口号'],
    ['出出席席会会议议的的有有 115500 人人', '出席会议的有 150 人'],
    ['报报告告投投资资总总额额1111亿元', '报告投资总额1111亿元'],
  ])('%s is read once', (source, text) => expect(seen(source)).toBe(text))
  it.each([
    '人人高高兴兴，天天向上',
    '开开心心快快乐乐过年',
    '男男女女老老少少',
    '常常郁郁葱葱',
    '————————',
    '得分11 22 33 44',
    '哈哈哈哈哈哈哈哈哈哈',
    '６６３３２２11００',
  ])('%s is none', source => expect(seen(source)).toBe(source))
})

describe('characters without width', () => {
  const clean = '本报讯（记者 周立）区委书记郑海峰出席会议，区长宋佳宁主持。\n\n郑海峰强调，要始终坚持人民\n至上、生命至上。'
  it('change nothing, wherever they stand', () => {
    const without = analyze(clean, lexicon)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(clean.length), fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff')), { maxLength: 12 }),
        marks => {
          let source = clean
          for (const [at, mark] of [...marks].sort(([a], [b]) => b - a)) source = source.slice(0, at) + mark + source.slice(at)
          const doc = analyze(source, lexicon)
          expect(problemsOf(doc)).toEqual([])
          expect({ ...doc, source: '', pieces: [] }).toEqual({ ...without, source: '', pieces: [] })
        },
      ),
      { numRuns: 100 },
    )
  })
  it('may be all there is', () => expect(problemsOf(analyze('\u200b\u00ad', lexicon))).toEqual([]))
})

describe('the line ends of other programs', () => {
  it.each(['\u2028', '\u2029', '\u0085', '\u000b'])('%j ends a line', end => {
    const source = ['本报讯（记者 孙明）昨日，全区安全生产', '工作会议召开，部署冬季安全生产工作。', '', '会议指出，要压实各方责任。'].join(
      end,
    )
    const doc = analyze(source, lexicon)
    expect(problemsOf(doc)).toEqual([])
    expect(doc.blocks.map(({ start, end: to }) => doc.text.slice(start, to))).toEqual([
      '本报讯（记者 孙明）昨日，全区安全生产工作会议召开，部署冬季安全生产工作。',
      '会议指出，要压实各方责任。',
    ])
  })
})
