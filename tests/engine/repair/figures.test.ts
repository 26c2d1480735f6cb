// Figures are never made up: every number of the result is a number of the source, or the rule that joined it says why.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyze } from '../../../utils/engine/analyze'
import type { Doc } from '../../../utils/engine/doc'

const lexicon = makeLexicon()

/** A number as a reader sees one, its marks and its share included. */
const NUMBER = /[0-9０-９]+(?:[.,:/．，：–-][0-9０-９]+)*[%％‰]?/g

/** The rules that may make one number of two parts of the source, and what has to stand between and around the parts. */
const JOINS: Record<string, (between: string, left: string, right: string) => boolean> = {
  // Read across, what stands between may be the rest of the one row and the start of the next.
  'broken-number': between => between.split('\n').filter(line => line.trim()).length <= 2 && between.includes('\n'),
  'grouped-number': (between, left, right) =>
    between.length === 1 && /(?<![0-9])[0-9]{1,3}$/.test(left) && /^[0-9]{3}(?![0-9])/.test(right),
  'spaced-number': (between, left, right) =>
    !/\n/.test(between) && /(?<![0-9])[0-9.:,/-]$/.test(left) && /^[0-9.:,/%-](?![0-9])/.test(right),
}

/** What is wrong with the numbers of a Doc, in words. */
function madeUp({ source, text, pieces }: Doc): string[] {
  const origin = new Int32Array(text.length).fill(-1)
  const rules = new Map<number, string>()
  for (const piece of pieces) {
    if (piece.rule) {
      if (piece.text.start === piece.text.end && piece.rule !== 'invisible') rules.set(piece.text.start, piece.rule)
    } else for (let i = piece.text.start; i < piece.text.end; i++) origin[i] = piece.source.start + i - piece.text.start
  }
  const problems: string[] = []
  for (const { 0: number, index } of text.matchAll(NUMBER))
    for (let i = index + 1; i < index + number.length; i++) {
      const [from, to] = [origin[i - 1] as number, origin[i] as number]
      if (to === from + 1) continue
      const rule = rules.get(i) ?? 'no rule'
      if (/[%％‰]/.test(text[i] as string)) continue
      if (rule === 'punctuation-space' && !/[0-9０-９]{2}/.test(text.slice(i - 1, i + 1))) continue
      const fits =
        to > from && JOINS[rule]?.(source.slice(from + 1, to), source.slice(Math.max(0, from - 8), from + 1), source.slice(to, to + 8))
      if (!fits)
        problems.push(
          `${number} was made by ${rule} of ${JSON.stringify(source.slice(Math.max(0, from - 8), from + 9))} and ${JSON.stringify(source.slice(to, to + 8))}`,
        )
    }
  return problems
}

const pick = fc.constantFrom
const WORDS =
  '全区上半年工业增加值同比增长安全生产会议召开云桥镇农户投入资金粮食播种面积达到热线电话办公时间比赛得分第名奖牌记者报道区委要求各部门压实责任'
const words = fc.tuple(fc.nat(WORDS.length - 9), fc.integer({ min: 1, max: 9 })).map(([at, length]) => WORDS.slice(at, at + length))
const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`))
const figure = fc.oneof(
  digits(1, 5),
  digits(4, 4).map(year => `${year}年`),
  fc.tuple(digits(1, 2), digits(1, 2)).map(([month, day]) => `${month}月${day}日`),
  fc.tuple(digits(1, 3), digits(1, 1)).map(([whole, part]) => `${whole}.${part}%`),
  fc.tuple(digits(4, 4), digits(4, 4)).map(parts => parts.join(' ')),
  fc.tuple(digits(3, 4), digits(4, 4), digits(4, 4)).map(parts => parts.join(' ')),
  fc.tuple(digits(1, 3), digits(3, 3), pick('万元', '人', '户', '次', '')).map(([a, b, unit]) => `${a} ${b}${unit}`),
  fc.tuple(digits(1, 2), digits(2, 2)).map(parts => parts.join(':')),
  pick('2021-03-03 09:15:20', '21 19 21 17', '12345 12315', '3 5 7 9', '2 0 2 4 年', '8 30 和 9 15', '第 3 名 王丽 12 分', 'Page 3 of 8'),
)
const running = fc
  .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: figure }), pick('', '', '，', '。', '、', ' ', '：')), {
    minLength: 4,
    maxLength: 30,
  })
  .map(parts => parts.flat().join(''))
/** A paragraph in lines of so many characters, wherever that cuts it. */
const wrapped = fc
  .tuple(running, fc.integer({ min: 8, max: 26 }), pick('', '　　'))
  .map(([text, width, indent]) => (indent + text).match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '')
const spaced = running.map(text => [...text.replace(/ /g, '')].join(' '))
const row = (cells: number) => fc.array(fc.oneof(words, digits(1, 4)), { minLength: cells, maxLength: cells })
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), pick(' ', '  ', '\t', '    '))
  .chain(([cells, gap]) => fc.array(row(cells), { minLength: 1, maxLength: 6 }).map(rows => rows.map(each => each.join(gap)).join('\n')))
const columns = fc.tuple(running, running, fc.integer({ min: 8, max: 16 }), pick(' ', '    ')).map(([a, b, width, gap]) => {
  const [left, right] = [a, b].map(text => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])
  return (left ?? []).map((line, i) => (right?.[i] ? line + gap + right[i] : line)).join('\n')
})
const furniture = pick(
  '— 3 —',
  '3',
  '12',
  '第 3 页 共 8 页',
  '3/8',
  '云桥日报 3',
  '本报地址：人民路12号 电话：2466 7350',
  '2024年11月8日 星期五',
)
const numbered = running.map(text => (text.match(/.{1,18}/gu) ?? []).map((line, i) => `${i + 1} ${line}`).join('\n'))
const page = fc
  .array(
    fc.tuple(fc.oneof({ weight: 4, arbitrary: wrapped }, running, spaced, table, furniture, numbered, columns), pick('\n', '\n', '\n\n')),
    { minLength: 1, maxLength: 6 },
  )
  .map(parts => parts.flat().join(''))

describe('the numbers of the result', () => {
  it('are numbers of the source, or a named rule says why', () => {
    fc.assert(
      fc.property(page, source => {
        expect(madeUp(analyze(source, lexicon))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['热线为 12345 12315 12388', '12345 12315 12388'],
    ['发布时间：2021-03-03 09:15:20 来源：云桥日报', '2021-03-03 09:15:20'],
    ['咨询电话 0512 6688 1234。', '0512 6688 1234'],
    ['女双以 21 19 21 17 战胜对手', '21 19 21 17'],
    ['楼号 3 5 7 9 已完工', '3 5 7 9'],
    ['中签号码 110 120 119 均已公布', '110 120 119'],
    ['到 2 0 2 4 年 底 全 面 完 成 任 务', '2024年'],
    ['共有 1 125 300 人参加', '1125300人'],
    ['5 人 6 台', '5人6台'],
    ['第 3 名 王丽 12 分', '第3名 王丽 12分'],
  ])('%s has %s', (source, part) => expect(analyze(source, lexicon).text).toContain(part))
})
