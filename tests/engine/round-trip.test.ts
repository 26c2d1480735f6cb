// Clean text survives being set in columns of any width, and repaired text being repaired again.

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { layOut } from '../../utils/engine/layout'
import { repair } from '../../utils/engine/repair'

const lexicon = makeLexicon()
const mend = (source: string) => repair(source, layOut(source, lexicon)).text

const PARAGRAPHS = [
  '本报讯（记者 孙立新 周平）6月3日，全区防汛抗旱工作会议召开，分析研判当前汛情，安排部署下一步工作。区委书记陈国栋出席会议并讲话，区委副书记、区长李文华主持会议。',
  '陈国栋强调，要坚持人民至上、生命至上，坚持预防为主、防抗救相结合，把保障人民群众生命财产安全放在第一位，坚决守住不发生群死群伤的底线。',
  '会议指出，入汛以来，全区平均降雨量较常年同期偏多两成。各镇街、各部门要压实责任，加密巡查频次，对小型水库、地质灾害隐患点逐一排查，做到“早发现、早报告、早处置”。',
  '会议还对山洪灾害防御、城市内涝治理、应急物资储备等工作作了具体安排，要求各单位严格执行领导带班和关键岗位二十四小时值班制度。',
]
const NOT_AT_START = /^[，。、；：？！）》”’]/

/** Sets a paragraph in lines of so many characters; closing marks hang rather than begin a line. */
function setInLines(paragraph: string, width: number, indent: boolean): string[] {
  const lines: string[] = []
  for (let at = 0; at < paragraph.length; ) {
    let end = at + width - (indent && at === 0 ? 2 : 0)
    while (NOT_AT_START.test(paragraph.slice(end))) end++
    lines.push(paragraph.slice(at, end).trim())
    at = end
  }
  return lines
}

describe('a clean text', () => {
  it('comes back from columns of any width, with blank lines at its paragraph ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 27 }),
        fc.boolean(),
        fc.shuffledSubarray([1, 2, 3], { minLength: 1 }),
        (width, indent, rest) => {
          const chosen = [PARAGRAPHS[0] as string, ...rest.map(i => PARAGRAPHS[i] as string)]
          const source = chosen.map(paragraph => setInLines(paragraph, width, indent).join('\n')).join('\n\n')
          expect(mend(source)).toBe(chosen.join('\n'))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('stays as it is, one paragraph a line', () => {
    expect(mend(PARAGRAPHS.join('\n'))).toBe(PARAGRAPHS.join('\n'))
  })
})

describe('a repaired page', () => {
  const folder = new URL('../fixtures/', import.meta.url)
  it.each(readdirSync(folder).filter(name => name.endsWith('.txt')))('%s is not repaired any further', name => {
    const once = mend(readFileSync(new URL(name, folder), 'utf8'))
    expect(mend(once)).toBe(once)
  })
})

describe('lines that are lines', () => {
  it.each([
    ['verse', '清江两岸柳如烟，\n一夜春风到稻田。\n老汉扶犁牵晓月，\n新娘提篮送炊烟。'],
    ['a table', '镇街    人数    占比\n城关镇    120    35%\n柳林镇    98    29%\n石桥镇    124    36%'],
    ['code', 'const total = 342;\nfunction share(n) {\nreturn n / total;\n}'],
    ['particulars', '地址：清江区文化路12号\n电话：023-12345678\n邮箱：shige@example.org\n时间：每周六上午9时'],
  ])('%s keeps them inside the news', (_name, lines) => {
    const before = setInLines(PARAGRAPHS[0] as string, 20, false).join('\n')
    const behind = setInLines(PARAGRAPHS[2] as string, 20, false).join('\n')
    expect(mend(`${before}\n\n${lines}\n\n${behind}`)).toBe([PARAGRAPHS[0], lines, PARAGRAPHS[2]].join('\n'))
  })
})
