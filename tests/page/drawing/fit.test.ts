import { describe, expect, it } from 'vitest'
import { type Fitted, fitReadings, type Slot } from '../../../utils/page/drawing/fit'

const SIZE = 18
/** Words of so many characters side by side on one line, with readings of so many px. */
function line(...words: readonly [characters: number, need: number][]): Slot[] {
  let at = 0
  return words.map(([characters, need]) => {
    const start = at
    at += characters * SIZE
    return { line: 0, start, length: characters * SIZE, size: SIZE, need }
  })
}
const fitted = (slots: readonly Slot[], to = 1000) => fitReadings(slots, 0, to)
const edgesOf = (slots: readonly Slot[], all: readonly Fitted[]) =>
  all.map(({ centre, scale }, i) => {
    const half = ((slots[i] as Slot).need * scale) / 2
    return { left: centre - half, right: centre + half }
  })

describe('a reading', () => {
  it('stands in the middle of its word, at full size, where there is room', () => {
    expect(fitted(line([2, 30]))).toEqual([{ centre: 18, scale: 1 }])
  })

  it('pushes narrow neighbours aside before it is set smaller', () => {
    const [before, wide, after] = fitted(line([2, 22], [1, 30], [2, 22])) as [Fitted, Fitted, Fitted]
    expect([before.scale, wide.scale, after.scale]).toEqual([1, 1, 1])
    expect(wide.centre).toBeCloseTo(45, 5)
    expect(before.centre).toBeLessThan(18)
    expect(after.centre).toBeGreaterThan(72)
  })

  it('leans to the side that has more room', () => {
    const [, wide] = fitted(line([1, 18], [1, 26], [3, 12])) as [Fitted, Fitted]
    expect(wide.scale).toBeGreaterThan(0.9)
    expect(wide.centre).toBeGreaterThan(27.5)
  })

  it('is set smaller with all that push one another, none much more than the others, and never under the smallest', () => {
    const scales = fitted(line([1, 30], [1, 30], [1, 30], [1, 30], [1, 30])).map(({ scale }) => scale)
    expect(Math.max(...scales)).toBeLessThan(1)
    expect(Math.max(...scales) - Math.min(...scales)).toBeLessThan(0.1)
    for (const { scale } of fitted(line([1, 200], [1, 200], [1, 200]))) expect(scale).toBeCloseTo(0.6)
  })

  it('reaches over the ends of its column by a quarter of a character at most', () => {
    const slots = line([1, 40], [2, 10], [1, 40])
    const edges = edgesOf(slots, fitted(slots, 72))
    expect(edges[0]?.left).toBeGreaterThanOrEqual(-SIZE / 4 - 0.001)
    expect(edges.at(-1)?.right).toBeLessThanOrEqual(72 + SIZE / 4 + 0.001)
  })

  it('has no neighbour on another line', () => {
    const [first, second] = [...line([1, 24]), ...line([1, 24]).map(slot => ({ ...slot, start: 18, line: 40 }))] as [Slot, Slot]
    expect(fitted([first, second]).map(({ scale }) => scale)).toEqual([1, 1])
  })

  it('never touches its neighbour, and stays over its word unless it is as small as can be', () => {
    let seed = 7
    const random = (most: number) => {
      seed = (seed * 16807) % 2147483647
      return 1 + (seed % most)
    }
    for (let run = 0; run < 500; run++) {
      const slots = line(...Array.from({ length: 8 }, () => [random(3), 4 + random(40)] as [number, number]))
      const all = fitted(slots)
      const edges = edgesOf(slots, all)
      const smallest = all.some(({ scale }) => scale <= 0.6)
      edges.forEach(({ left, right }, i) => {
        const { start, length } = slots[i] as Slot
        if (i) expect(left, JSON.stringify(slots)).toBeGreaterThan((edges[i - 1]?.right ?? 0) + 1)
        if (!smallest) expect(Math.min(right, start + length) - Math.max(left, start), JSON.stringify(slots)).toBeGreaterThan(0)
      })
    }
  })
})
