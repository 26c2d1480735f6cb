// What a picture of a page shows besides its text: rules, boxes and pictures, wherever type stands among them.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../../utils/data'
import { analyzePlaced } from '../../../utils/engine/analyze'
import type { Doc } from '../../../utils/engine/doc'
import type { Box, Run } from '../../../utils/engine/geometry/page'
import type { PlacedPage } from '../../../utils/engine/geometry/placed'
import { FIRST_UNIT, IN_ONE, type PagePicture, seenDrawings } from '../../../utils/engine/geometry/seen-drawings'
import { FERRY, LIBRARY, setColumns, setLine, sides } from './typeset'

const [WIDTH, HEIGHT] = [700, 900]

/** A picture of black boxes; type is drawn as bars, which reach out of its boxes a little. */
function picture(drawn: readonly Box[], runs: readonly Run[] = []): PagePicture {
  const black = new Uint8Array(WIDTH * HEIGHT)
  const draw = ({ x, y, width, height }: Box) => {
    for (let row = Math.round(y); row < Math.round(y + Math.max(1, height)); row++)
      black.fill(1, row * WIDTH + Math.round(x), row * WIDTH + Math.round(x + Math.max(1, width)))
  }
  drawn.forEach(draw)
  for (const { x, y, w, size } of runs) for (const part of [-0.08, 0.2, 0.5, 0.98]) draw({ x, y: y + part * size, width: w, height: 1 })
  let bits = ''
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x += IN_ONE) {
      const pixels = Array.from({ length: IN_ONE }, (_, i) => (x + i < WIDTH ? black[y * WIDTH + x + i] : 0))
      bits += String.fromCharCode(FIRST_UNIT + Number.parseInt(pixels.join(''), 2))
    }
  return { width: WIDTH, height: HEIGHT, bits }
}

/** A page of runs, in widths of the page. */
function placed(runs: readonly Run[], drawn: readonly Box[]): { source: string; page: PlacedPage } {
  let source = ''
  const pieces = runs.map(({ text, x, y, w, size }) => {
    const start = source.length
    source += `${text}\n`
    return { start, end: source.length - 1, x: x / WIDTH, y: y / WIDTH, w: w / WIDTH, size: size / WIDTH }
  })
  const page = { width: 1, height: HEIGHT / WIDTH, start: 0, end: source.length, runs: pieces, picture: picture(drawn, runs) }
  return { source, page }
}

function seen(runs: readonly Run[], drawn: readonly Box[]) {
  const { page } = placed(runs, drawn)
  const round = (boxes: readonly Box[]) =>
    boxes
      .map(({ x, y, width, height }) => [x, y, width, height].map(length => Math.round(length * WIDTH)))
      .sort((a, b) => (a[0] as number) - (b[0] as number))
  const { rules, boxes, images } = seenDrawings(page.picture as PagePicture, page, 10 / WIDTH)
  return { rules: round(rules), boxes: round(boxes), images: round(images) }
}

const TEXT = setColumns(FERRY, [{ x: 40, y: 100, lines: 12 }], { chars: 18 })

describe('a picture of a page', () => {
  it('of type alone shows nothing else', () => {
    expect(seen([...TEXT, setLine('渡口的灯还亮着', 40, 40, 34)], [])).toEqual({ rules: [], boxes: [], images: [] })
  })

  it('shows rules, those that meet too', () => {
    const level = { x: 30, y: 80, width: 300, height: 1 }
    const upright = { x: 240, y: 80, width: 1, height: 260 }
    expect(seen(TEXT, [level]).rules).toEqual([[30, 80, 300, 1]])
    expect(seen(TEXT, [level, upright]).rules).toEqual([
      [30, 80, 300, 1],
      [240, 80, 1, 260],
    ])
  })

  it('shows a frame round text, and one that is filled', () => {
    expect(seen(TEXT, sides(30, 90, 210, 180)).boxes).toEqual([[30, 90, 211, 181]])
    expect(seen(TEXT, [{ x: 30, y: 90, width: 210, height: 180 }]).boxes).toEqual([[30, 90, 210, 180]])
  })

  it('shows pictures, and not what is as small as type', () => {
    const { images, boxes } = seen(TEXT, [
      { x: 300, y: 100, width: 120, height: 90 },
      { x: 500, y: 100, width: 8, height: 8 },
    ])
    expect(images).toEqual([[300, 100, 120, 90]])
    expect(boxes).toEqual([])
  })

  it('that is black all over is none', () => {
    expect(seen(TEXT, [{ x: 0, y: 0, width: WIDTH, height: HEIGHT }])).toEqual({ rules: [], boxes: [], images: [] })
  })
})

it('a frame keeps its text from what stands beside it, if it is only to be seen', () => {
  const runs = [
    setLine('老渡口', 40, 60, 20, ''),
    ...setColumns(FERRY.slice(0, 3), [{ x: 40, y: 100, lines: 14 }], { chars: 18, font: '' }),
    ...setColumns(LIBRARY.slice(1), [{ x: 250, y: 100, lines: 14 }], { chars: 18, font: '' }),
  ]
  const { source, page } = placed(runs, sides(238, 60, 205, 230))
  const doc = [...analyzePlaced(source, page, makeLexicon())][0]?.doc as Doc
  const { articles, text } = doc
  expect(articles.map(({ start, end }) => text.slice(start, end).includes('图书室'))).toEqual([false, true])
})
