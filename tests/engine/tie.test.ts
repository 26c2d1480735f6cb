// Pages whose pieces stand in a source of their own, in any order: the Doc is that of the printed page, and its pieces are tied to that source.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { toSource } from '../../utils/engine/alignment'
import { analyzePage, analyzePlaced } from '../../utils/engine/analyze'
import type { Doc } from '../../utils/engine/doc'
import type { Run } from '../../utils/engine/geometry/page'
import type { PlacedPage, PlacedRun } from '../../utils/engine/geometry/placed'
import { problemsOf } from '../invariants'
import { FERRY, LIBRARY, page, setColumns, setDownColumns, setLine, shuffled } from './geometry/typeset'

const lexicon = makeLexicon()

/** The runs as pieces of a source, each on a line of its own, in whatever unit; `wide` sets them with blanks between all characters. */
function placed(runs: readonly Run[], unit = 1, wide = false): { source: string; page: PlacedPage } {
  let source = '\n'
  const pieces = runs.map(({ text, x, y, w, size, vertical }): PlacedRun => {
    const start = source.length
    source += `${wide ? [...text].join(' ') : text}\n`
    return { start, end: source.length - 1, x: x * unit, y: y * unit, w: w * unit, size: size * unit, down: vertical }
  })
  return { source, page: { width: 700 * unit, height: 900 * unit, start: 0, end: source.length, runs: pieces, spaced: wide } }
}

const docOf = ({ source, page }: ReturnType<typeof placed>): Doc => [...analyzePlaced(source, page, lexicon)].at(-1)?.doc as Doc
const said = ({ text, blocks }: Doc) => blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

const RUNS: Run[] = [
  setLine('老渡口的灯还亮着', 40, 60, 20, ''),
  ...setColumns(
    FERRY,
    [
      { x: 40, y: 100, lines: 14 },
      { x: 240, y: 100, lines: 14 },
    ],
    { chars: 18, font: '' },
  ),
  setLine('小学图书室搬进新楼', 40, 330, 20, ''),
  ...setColumns(
    LIBRARY,
    [
      { x: 40, y: 370, lines: 11 },
      { x: 240, y: 370, lines: 11 },
    ],
    { chars: 18, font: '' },
  ),
]

describe('a page of pieces', () => {
  const printed = said(analyzePage(page(RUNS), 1, lexicon))

  it.each([
    ['as they are printed', placed(RUNS)],
    ['in the order of the file', placed(shuffled(RUNS, 5))],
    ['in other units', placed(shuffled(RUNS, 6), 1 / 700)],
    ['in blanks that were made up', placed(shuffled(RUNS, 7), 4, true)],
  ])('is read as it is printed: %s', (_, text) => {
    const doc = docOf(text)
    expect(said(doc)).toEqual(printed)
    expect(problemsOf(doc)).toEqual([])
    expect(doc.source).toBe(text.source)
  })

  it('tells where in the source a passage stands, which is parted there', () => {
    const text = placed(shuffled(RUNS, 5))
    const doc = docOf(text)
    const start = doc.text.indexOf('今年的水比往年大')
    const spans = toSource(doc, { start, end: start + 20 })
    expect(spans.length).toBeGreaterThan(1)
    expect(spans.map(span => text.source.slice(span.start, span.end)).join('')).toBe(doc.text.slice(start, start + 20))
  })

  it('is tied to its source in lines that go down, too', () => {
    const runs = shuffled(setDownColumns([...FERRY, ...LIBRARY], 600, 60, 20, 10, 14, ''), 3)
    const doc = docOf(placed(runs))
    expect(doc.text).toContain(FERRY[1])
    expect(problemsOf(doc)).toEqual([])
  })
})

describe('a scanned page', () => {
  it('has even sizes, whatever was seen of each line', () => {
    const { source, page } = placed(RUNS, 4)
    const seen = page.runs.map((run, i) => ({ ...run, size: run.size * [1, 0.94, 1.05, 0.97, 1.02][i % 5]!, y: run.y + (i % 3) - 1 }))
    expect(said(docOf({ source, page: { ...page, runs: seen, scanned: true } }))).toEqual(said(docOf({ source, page })))
  })
})

describe('a page in a font of drawings', () => {
  it('has characters of one size, whatever each one takes', () => {
    const line = (text: string, x: number, y: number, size: number) =>
      [...text].map((each, i) => {
        const own = size * ('“”，。'.includes(each) ? 0.5 : [1, 0.92, 0.97][i % 3]!)
        return { ...setLine(each, x + i * size, y + 0.85 * (size - own), own, ''), w: own }
      })
    const { source, page: drawn } = placed([...line('老渡口的“灯”还亮着', 40, 60, 20), ...RUNS.slice(1)])
    const doc = docOf({ source, page: { ...drawn, spaced: true } })
    expect(said(doc)[0]).toBe('headline 老渡口的“灯”还亮着')
    expect(problemsOf(doc)).toEqual([])
  })
})

describe('nothing', () => {
  it('is a page too', () => {
    const doc = docOf({ source: '\n', page: { width: 0, height: 0, start: 0, end: 1, runs: [] } })
    expect(doc.text).toBe('')
    expect(problemsOf(doc)).toEqual([])
  })
})
