import { describe, expect, it } from 'vitest'
import { fitReadings, type Slot } from '../../../utils/page/drawing/fit'

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
const fitted = (slots: readonly Slot[], to = 500) => fitReadings(slots, 0, to)
const edges = (slots: readonly Slot[], to?: number) =>
  fitted(slots, to).map(({ centre, scale }, i) => {
    const half = ((slots[i] as Slot).need * scale) / 2
    return [centre - half, centre + half] as const
  })

describe('a reading', () => {
  it('stands in the middle of its word, at full size, where there is room', () => {
    expect(fitted(line([2, 30]))).toEqual([{ centre: 18, scale: 1 }])
  })

  it('takes the room that narrow neighbours leave before it is set smaller', () => {
    const [, wide] = fitted(line([2, 12], [1, 30], [2, 12]))
    expect(wide?.scale).toBe(1)
    expect(wide?.centre).toBeCloseTo(45, 5)
  })

  it('leans to the side that has more room', () => {
    const [, wide] = fitted(line([1, 18], [1, 26], [3, 12]))
    expect(wide?.scale).toBe(1)
    expect(wide?.centre).toBeGreaterThan(27)
  })

  it('is set smaller where neighbours need their room, and never under half of its size', () => {
    const [, middle] = fitted(line([1, 30], [1, 30], [1, 30]))
    expect(middle?.scale).toBeLessThan(0.6)
    const [, crowded] = fitted(line([1, 200], [1, 200], [1, 200]))
    expect(crowded?.scale).toBe(0.5)
  })

  it('reaches over the ends of its column by a quarter of a character at most', () => {
    const [[left]] = edges(line([1, 40], [2, 10]), 54) as [readonly [number, number]]
    expect(left).toBeGreaterThanOrEqual(-SIZE / 4)
  })

  it('has no neighbour on another line', () => {
    const [first, second] = [...line([1, 24]), ...line([1, 24]).map(slot => ({ ...slot, start: 18, line: 40 }))] as [Slot, Slot]
    expect(fitted([first, second]).map(({ scale }) => scale)).toEqual([1, 1])
  })

  it('never touches its neighbour while it is larger than half', () => {
    let seed = 7
    const random = (most: number) => {
      seed = (seed * 16807) % 2147483647
      return 1 + (seed % most)
    }
    for (let run = 0; run < 300; run++) {
      const slots = line(...Array.from({ length: 8 }, () => [random(3), 4 + random(40)] as [number, number]))
      const drawn = edges(slots)
      const scales = fitted(slots)
      for (let i = 1; i < slots.length; i++) {
        if (scales[i]?.scale === 0.5 || scales[i - 1]?.scale === 0.5) continue
        expect((drawn[i] as readonly number[])[0] as number, JSON.stringify(slots)).toBeGreaterThan(
          (drawn[i - 1] as readonly number[])[1] as number,
        )
      }
    }
  })
})
