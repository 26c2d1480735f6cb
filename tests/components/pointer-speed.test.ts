import { expect, it } from 'vitest'
import { isSlow, type Sighting } from '../../components/pointer-speed'

const EM = 18

/** A pointer that goes right at so many px a second, told every 8 ms. */
const going = (speed: number, events = 12): Sighting[] =>
  Array.from({ length: events }, (_, i) => ({ x: (speed * i * 8) / 1000, y: 40, time: 1000 + i * 8 }))

it('tells an aim from passing by', () => {
  expect(isSlow(going(60), EM)).toBe(true)
  for (const passing of [120, 200, 800]) expect(isSlow(going(passing), EM)).toBe(false)
})

it('measures by the size of the text', () => {
  expect(isSlow(going(120), 36)).toBe(true)
})

it('says nothing of less than 24 ms', () => {
  expect(isSlow(going(0, 3), EM)).toBe(false)
  expect(isSlow([], EM)).toBe(false)
})

it('counts the way, not the distance: a pointer that trembles back and forth is not at rest', () => {
  const trembling = going(0).map((sighting, i) => ({ ...sighting, x: i % 2 ? 10 : 0 }))
  expect(isSlow(trembling, EM)).toBe(false)
})

it('forgets how fast the pointer came', () => {
  const came = going(1600, 6)
  const end = came.at(-1) as Sighting
  const rests = [8, 16, 24, 32].map(later => ({ ...end, x: end.x + later / 100, time: end.time + later }))
  expect(isSlow([...came, ...rests.slice(0, 2)], EM)).toBe(false)
  expect(isSlow([...came, ...rests], EM)).toBe(true)
})
