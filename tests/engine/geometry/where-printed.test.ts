// Between blocks and the places on the paper where they stand.
import { expect, it } from 'vitest'
import type { Block } from '../../../utils/engine/doc'
import { blockPrintedAt, byPage, regionsOf } from '../../../utils/engine/geometry/where-printed'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })
const blocks: Block[] = [
  { start: 0, end: 10, kind: 'headline', regions: [{ page: 1, box: box(10, 10, 200, 20) }] },
  {
    start: 11,
    end: 90,
    kind: 'body',
    regions: [
      { page: 1, box: box(10, 40, 90, 300) },
      { page: 1, box: box(110, 40, 90, 200) },
      { page: 2, box: box(10, 10, 90, 50) },
    ],
  },
  { start: 91, end: 99, kind: 'caption', regions: [{ page: 1, box: box(30, 100, 40, 10) }] },
  { start: 100, end: 110, kind: 'body' },
]
const at = (page: number, x: number, y: number) => blockPrintedAt({ blocks }, page, x, y)?.start

it('finds the block under a point: the smallest that holds it, or the nearest that is near', () => {
  expect(at(1, 50, 20)).toBe(0)
  expect(at(1, 50, 200)).toBe(11)
  expect(at(1, 150, 100)).toBe(11)
  expect(at(1, 50, 105)).toBe(91)
  expect(at(1, 103, 50)).toBe(11)
  expect(at(1, 105, 300)).toBeUndefined()
  expect(at(2, 50, 20)).toBe(11)
  expect(at(3, 50, 20)).toBeUndefined()
})

it('tells where a span stands, by pages', () => {
  expect(regionsOf({ blocks }, { start: 5, end: 6 })).toHaveLength(1)
  expect(regionsOf({ blocks }, { start: 5, end: 12 })).toHaveLength(4)
  expect(regionsOf({ blocks }, { start: 10, end: 11 })).toEqual([])
  expect(regionsOf({ blocks }, { start: 101, end: 102 })).toEqual([])
  const pages = byPage(regionsOf({ blocks }, { start: 20, end: 21 }))
  expect([...pages.keys()]).toEqual([1, 2])
  expect(pages.get(1)).toHaveLength(2)
})
