// Pages without a text that could be read, and why.
import { expect, it } from 'vitest'
import { problemOf } from '../../utils/pdf/page-problem'

const BOX = { x: 0, y: 0, width: 500, height: 700 }
const page = (text: string, images = [BOX]) => ({
  runs: text ? [...text].map(each => ({ text: each, x: 0, y: 0, w: 9, size: 9, font: '', weight: 400, vertical: false, angle: 0 })) : [],
  images,
})

it.each([
  ['picture', page('')],
  ['picture', page('  ')],
  ['empty', page('', [])],
  ['foreign', page('Advertisement, page 7')],
  ['garbled', page('\ue000\ue010\ue0ff'.repeat(40))],
  ['foreign', page('第3版 A')],
  [undefined, page('本报讯（记者 吴宁）昨日，全区防汛抗旱工作会议召开。')],
] as const)('finds %s', (problem, geometry) => {
  expect(problemOf(geometry)).toBe(problem)
})
