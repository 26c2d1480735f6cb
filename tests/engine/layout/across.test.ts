// Columns printed in turn, or in rows with single blanks, come back one after the other; rows that read no better so stay.
import { expect, test } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { readAcross } from '../../../utils/engine/layout/across'
import { rememberSeams } from '../../../utils/engine/layout/cohesion'
import { readLines } from '../../../utils/engine/layout/lines'
import { plainText } from '../../../utils/engine/text/plain'
import { ARTICLES, column, fold, inRows, inTurn, wrap } from './set-columns'

const lexicon = makeLexicon()

function read(page: readonly string[]): string[] {
  const source = page.join('\n')
  const plain = plainText(source)
  return readAcross(plain, readLines(plain, lexicon), rememberSeams(lexicon)).map(({ start, end }) =>
    source.slice(start, end).replace(/\s/g, ''),
  )
}
const bare = (lines: readonly string[]) => lines.map(line => line.replace(/\s/g, '')).filter(Boolean)

/** Share of the lines that follow the line that they should. */
function order(wanted: readonly string[], got: readonly string[]): number {
  const follows = new Map(got.map((line, i) => [line, got[i - 1]]))
  return wanted.slice(1).filter((line, i) => follows.get(line) === wanted[i]).length / (wanted.length - 1)
}

const bodies = (first: number, count: number, width: number) =>
  Array.from({ length: count }, (_, i) => column(ARTICLES[(first + i) % ARTICLES.length] as readonly string[], width).slice(2)).flat()

test.each([
  [2, 13],
  [2, 17],
  [3, 12],
  [3, 16],
  [4, 12],
  [4, 15],
])('rows of %i columns of %i', (count, width) => {
  const lines = bodies(0, 3, width)
  expect(order(bare(lines), read(inRows(fold(lines, count))))).toBeGreaterThan(0.9)
})

test.each([
  [2, 13],
  [2, 16],
  [3, 14],
])('%i columns of %i in turn', (count, width) => {
  const lines = bodies(1, 4, width)
  expect(order(bare(lines), read(inTurn(fold(lines, count))))).toBeGreaterThan(0.8)
})

test.each([
  ['two lines with numbers', ['热线电话 2466 7350', '办公时间 9:00 至 17:30']],
  ['hours', ['周一至周五 上午九点 至 十二点', '周六和周日 上午十点 至 下午四点', '法定节假日 全天休息 请勿前来']],
  ['names', ['张建国 李晓红 王大力 赵秀英', '周德明 吴桂花 郑小军 孙丽华', '冯玉兰 陈志刚 褚春生 卫东风']],
  ['results', ['城东队 三比一 河西队', '南山队 二比零 北湖队', '石门队 一比一 柳镇队', '江口队 四比二 青石队']],
  ['bylines', wrap(`本报讯（记者 王 明 通讯员 李 伟 赵 军）${ARTICLES[1]?.[1]}`, 16)],
  ['a text in its order', bodies(0, 4, 15)],
])('%s: the lines stay', (_, lines) => {
  expect(read(lines)).toEqual(bare(lines))
})
