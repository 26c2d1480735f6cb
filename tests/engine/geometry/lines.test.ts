// Which runs of one row are one line, by themselves and by what is drawn around them.
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../utils/engine/geometry/lines'
import type { Item, Rect } from '../../../utils/engine/geometry/sheet'

const item = (text: string, x0: number, size = 10, font = 'Song'): Item => ({
  ...{ text, size, font, weight: 400 },
  ...{ x0, y0: 100, x1: x0 + text.length * size, y1: 100 + size },
})
const texts = (items: readonly Item[], walls: readonly Rect[], sides: readonly Rect[]) =>
  linesOf(items, walls, sides).map(({ text }) => text)
/** What stands upright a little left of the second run. */
const UPRIGHT: Rect = { x0: 84, y0: 90, x1: 84, y1: 130 }

describe('a row', () => {
  const running = [item('对岸的码头', 20), item('正在修桥', 85)]
  it('is one line over a narrow gap, and two where a wall stands in it', () => {
    expect(texts(running, [], [])).toEqual(['对岸的码头 正在修桥'])
    expect(texts(running, [UPRIGHT], [])).toEqual(['对岸的码头', '正在修桥'])
  })

  it('is two where the right one is the caption below a picture, in another face or size', () => {
    expect(texts(running, [], [UPRIGHT])).toEqual(['对岸的码头 正在修桥'])
    for (const caption of [item('船工解缆', 85, 9.6), item('船工解缆', 85, 10, 'Kai')]) {
      expect(texts([item('对岸的码头', 20), caption], [], [])).toHaveLength(1)
      expect(texts([item('对岸的码头', 20), caption], [], [UPRIGHT])).toEqual(['对岸的码头', '船工解缆'])
    }
  })
})
