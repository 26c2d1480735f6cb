// The tooltip stays in the window and off its word, wherever that is.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeBeside } from '../../components/place-beside'

const WINDOW = { width: 420, height: 700 }

it('never covers the word nor leaves the window', () => {
  const word = fc.record({
    left: fc.integer({ min: 0, max: 400 }),
    top: fc.integer({ min: 0, max: 670 }),
    width: fc.integer({ min: 1, max: 20 }),
  })
  const size = fc.record({ width: fc.integer({ min: 40, max: 360 }), height: fc.integer({ min: 20, max: 900 }) })
  fc.assert(
    fc.property(word, size, ({ left, top, width }, size) => {
      const box = { left, top, right: left + width, bottom: top + 30 }
      const placed = placeBeside(box, size, WINDOW)
      const height = Math.min(size.height, placed.maxHeight)
      expect(placed.left).toBeGreaterThanOrEqual(0)
      expect(placed.left + size.width).toBeLessThanOrEqual(WINDOW.width)
      expect(placed.top).toBeGreaterThanOrEqual(0)
      expect(placed.top + height).toBeLessThanOrEqual(WINDOW.height)
      expect(placed.top + height <= box.top || placed.top >= box.bottom).toBe(true)
    }),
  )
})

it('goes above where there is room, below at the upper edge', () => {
  const size = { width: 200, height: 100 }
  expect(placeBeside({ left: 100, top: 300, right: 140, bottom: 320 }, size, WINDOW).top).toBe(194)
  expect(placeBeside({ left: 100, top: 40, right: 140, bottom: 60 }, size, WINDOW).top).toBe(66)
})
