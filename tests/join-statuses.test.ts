// Several readers of one tab as one.
import { expect, it } from 'vitest'
import { outlineOf } from '../utils/engine/outline'
import { joinStatuses, placeIn } from '../utils/join-statuses'
import type { ReaderStatus } from '../utils/messages'
import { makeSampleDoc } from './fixtures/sample-doc'

const OUTLINE = outlineOf(makeSampleDoc())
const STATUS: ReaderStatus = {
  reading: false,
  inPlace: true,
  pinyin: 'off',
  hskLevel: 0,
  tooltips: true,
  repairs: false,
  outline: OUTLINE,
}
const EMPTY: ReaderStatus = { ...STATUS, inPlace: false, outline: { articles: [], counts: {} }, problem: 'problemNoText' }

it('lists the articles of all, and knows whose each is', () => {
  const joined = joinStatuses([STATUS, { ...STATUS, reading: true }])
  expect(joined?.reading).toBe(true)
  expect(joined?.inPlace).toBe(true)
  expect(joined?.outline.counts.person).toBe(2 * (OUTLINE.counts.person ?? 0))
  const places = joined?.outline.articles.map(({ at }) => placeIn(at))
  expect(places).toEqual([0, 1].flatMap(nth => OUTLINE.articles.map(({ at }) => ({ nth, at }))))
  const [person] = joined?.outline.articles.at(-1)?.people ?? []
  expect(placeIn(person?.at ?? 0)).toEqual({ nth: 1, at: OUTLINE.articles.at(-1)?.people[0]?.at })
})

it('is what the only one says', () => {
  expect(joinStatuses([STATUS])).toEqual(STATUS)
  expect(joinStatuses([EMPTY])).toEqual(EMPTY)
  expect(joinStatuses([])).toBeUndefined()
})

it('minds no frame without text where another has some, but one with a text too long', () => {
  expect(joinStatuses([EMPTY, STATUS])).toMatchObject({ inPlace: true })
  expect(joinStatuses([EMPTY, STATUS])?.problem).toBeUndefined()
  expect(joinStatuses([STATUS, { ...EMPTY, problem: 'problemFailed' }])?.problem).toBe('problemFailed')
})
