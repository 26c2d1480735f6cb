import { expect, test } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { readLines } from '../../../utils/engine/layout/lines'
import { measureWidths } from '../../../utils/engine/layout/widths'

const slackOf = (source: string) => measureWidths(readLines(source, makeLexicon())).slack

test('a line that begins with a closing mark is the rest of the printed line before it', () => {
  expect(
    slackOf('全镇春茶提前八天开采，茶厂里\n机器日夜轰鸣“三早茶”\n。今年，\n新茶采摘之后要当天炒制，镇上\n组织了三支农技队伍到各村指导'),
  .slice(0, 4),
  ).toEqual([0, 0, 0, 0])
})

test('where both have no room in one line, each is a line', () => {
  expect(
    slackOf(
      '全镇春茶提前八天开采，茶厂里\n机器日夜轰鸣“三早茶”刚刚上市\n，三天\n新茶采摘之后要当天炒制，镇上\n组织了三支农技队伍到各村指导',
    )[2],
  ).toBe(11)
})
