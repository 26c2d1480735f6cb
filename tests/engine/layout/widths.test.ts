// By how much lines fall short of their column.
import { expect, test } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { readLines } from '../../../utils/engine/layout/lines'
import { measureWidths } from '../../../utils/engine/layout/widths'

const COLUMN = ['全镇春茶提前八天开采，茶厂里', '新茶采摘之后要当天炒制，镇上', '组织了三支农技队伍到各村指导']

/** By how much the lines fall short that stand in the midst of that column. */
const slackOf = (...lines: readonly string[]) =>
  measureWidths(readLines([COLUMN[0], ...lines, ...COLUMN.slice(1)].join('\n'), makeLexicon())).slack.slice(1, 1 + lines.length)

test('a line that begins with a closing mark is the rest of the printed line before it', () => {
  expect(slackOf('机器日夜轰鸣“三早茶”', '。今年，')).toEqual([0, 0])
})

test('where both have no room in one line, each is a line', () => {
  expect(slackOf('机器日夜轰鸣“三早茶”刚上市', '，三天')).toEqual([0, 11])
})
