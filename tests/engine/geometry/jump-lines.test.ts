// Articles that go on elsewhere: told by lines on both pages, never by one alone.
import { expect, it } from 'vitest'
import { answeredJumps, jumpLinesOf } from '../../../utils/engine/geometry/jump-lines'

const linesIn = (...blocks: string[]) => {
  let at = 0
  const placed = blocks.map(each => {
    const start = at
    at += each.length + 1
    return { start, end: start + each.length, kind: 'body' as const }
  })
  const text = blocks.join('\n')
  return jumpLinesOf({ text, blocks: placed }).map(line => ({ ...line, says: text.slice(line.start, line.end) }))
}

it.each([
  ['（下转第4版）', 4, false],
  ['(下转4版)', 4, false],
  ['下转A03版', 3, false],
  ['（紧接第二版）', 2, false],
  ['（上接第1版）', 1, true],
  ['上接一版', 1, true],
  ['把项目一个一个落到实处。（下转第十二版）', 12, false],
] as const)('reads %s', (line, to, isBack) => {
  expect(linesIn('第一段。', line)).toMatchObject([{ to, isBack }])
})

it('leaves alone what only speaks of pages', () => {
  const long = '他翻到第4版，又从第4版翻回来。'.repeat(3)
  expect(linesIn(long, `昨天的报道见第4版。${long}`, '转第4页', `${long}据本报下转第3版所载，${long}`)).toEqual([])
})

it('leads from one to the other where each names the other page, and no more than one does', () => {
  const [on] = linesIn('（下转第4版）')
  const [back] = linesIn('上文', '（上接第1版）')
  const pages = new Map([
    [1, [on!]],
    [4, [back!]],
  ])
  expect(answeredJumps(pages)).toEqual([
    { page: 1, line: on, answer: back },
    { page: 4, line: back, answer: on },
  ])
  expect(answeredJumps(new Map([[1, [on!]]]))).toEqual([])
  expect(answeredJumps(new Map([...pages, [1, [on!, { ...on!, start: 90, end: 99 }]]]))).toEqual([])
  expect(answeredJumps(new Map([...pages, [4, [{ ...back!, to: 2 }]]]))).toEqual([])
})
