// Pages by their geometry: whatever stands on them is there once, and the Doc keeps its promises.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyzePage, analyzePages } from '../../../utils/engine/analyze'
import type { PageGeometry, Run } from '../../../utils/engine/geometry/page'
import { problemsOf } from '../../invariants'

const lexicon = makeLexicon()

const WORDS = '渡口的灯还亮着老船工已经把缆绳解开等第一班去镇上赶集的人，。“”（）1988ABC'

/** A page of runs strewn over it without any sense; the same number gives the same page. */
function strewn(seed: number): PageGeometry {
  let state = seed
  const next = (most: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * most)
  }
  const runs = Array.from({ length: 5 + next(120) }, (): Run => {
    const from = next(WORDS.length)
    const text = WORDS.slice(from, from + 1 + next(9)) || '灯'
    const size = [8, 10, 10, 10, 14, 30][next(6)] as number
    const vertical = next(12) === 0
    return { text, x: next(500), y: next(40) * 14, w: text.length * size, size, font: '', weight: 400, vertical, angle: next(20) ? 0 : 90 }
  })
  return { width: 600, height: 800, runs, rules: [], boxes: [], images: [] }
}

const characters = (text: string) => [...text.replace(/\s/g, '')].sort().join('')

describe('pages', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('keep every character once, whatever stands where (%i)', seed => {
    const page = strewn(seed + 1)
    const doc = analyzePage(page, 3, lexicon)
    expect(characters(doc.source)).toBe(characters(page.runs.map(({ text }) => text).join('')))
    expect(problemsOf(doc)).toEqual([])
    expect(doc.blocks.every(({ regions }) => regions?.length && regions.every(({ page }) => page === 3))).toBe(true)
  })

  it('of a file are one text, and nothing is one too', () => {
    const doc = analyzePages([strewn(7), strewn(8)], lexicon)
    expect(new Set(doc.blocks.flatMap(({ regions }) => regions?.map(({ page }) => page)))).toEqual(new Set([1, 2]))
    expect(analyzePages([], lexicon).text).toBe('')
  })
})

describe('a page of very many pieces', () => {
  it('is read in time', () => {
    const cells = Array.from({ length: 4000 }, (_, i): Run => {
      const [row, column] = [Math.floor(i / 40), i % 40]
      const size = 6 + (i % 3)
      const text = WORDS.slice(i % 20, (i % 20) + 2)
      return {
        text,
        x: column * 30 + (row % 3) * 9,
        y: row * 15 + (column % 4) * 3,
        w: 12,
        size,
        font: `f${i % 5}`,
        weight: 400,
        vertical: false,
        angle: 0,
      }
    })
    const start = performance.now()
    const doc = analyzePage({ width: 1300, height: 1600, runs: cells, rules: [], boxes: [], images: [] }, 1, lexicon)
    expect(characters(doc.source)).toBe(characters(cells.map(({ text }) => text).join('')))
    expect(performance.now() - start).toBeLessThan(5000)
  }, 40_000)
})
