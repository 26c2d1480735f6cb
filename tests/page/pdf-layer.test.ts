// @vitest-environment happy-dom
// A text layer as pdf.js makes it: its order is that of the file, its places are those of the paper.
import { describe, expect, it } from 'vitest'
import { makeLexicon } from '../../utils/data'
import { analyzePlaced } from '../../utils/engine/analyze'
import type { PlacedPage } from '../../utils/engine/geometry/placed'
import { pdfLayer } from '../../utils/page/shapes/pdf-layer'

const lexicon = makeLexicon()

const PAGE = 'width: round(down, var(--total-scale-factor) * 500px, var(--scale-round-x)); height: calc(var(--scale-factor) * 500px)'

/** A page of pieces: text, points from the left and from the top, points of type. */
const page = (...pieces: [text: string, left: number, top: number, size?: number][]) =>
  `<div class="page"><div class="textLayer" style="${PAGE}">${pieces
    .map(
      ([text, left, top, size = 10]) =>
        `<span class="markedContent"><span style="left: ${left / 5}%; top: ${top / 5}%; --font-height: ${size}px">${text}</span></span>`,
    )
    .join('')}</div></div>`

function read(html: string) {
  document.body.innerHTML = `<div class="pdfViewer">${html}</div>`
  const [element] = pdfLayer.find(document, 1)
  return pdfLayer.read(element as Element)
}

/** What the engine makes of the first page. */
function readAs(html: string): string {
  const { source, placed } = read(html)
  const first = placed?.()[0] as PlacedPage
  return [...analyzePlaced(source.slice(first.start, first.end), first, lexicon)].at(-1)?.doc.text as string
}

describe('a text layer', () => {
  it('is read by its columns, whatever the order of the file', () => {
    const html = page(
      ['　　全区防汛抗旱工', 0, 100],
      ['居民点赞好环境。', 100, 100],
      ['作会议召开。今年', 0, 115],
      ['街巷面貌焕然一新', 100, 115],
      ['汛期将至，要立足', 0, 130],
      ['，从前的污水沟成', 100, 130],
      ['于防大汛，背街小', 0, 145],
      ['了小花园。', 100, 145],
      ['巷已经换了新颜，', 0, 160],
      ['全区防汛会议召开', 10, 60, 20],
    )
    expect(readAs(html)).toBe(
      '全区防汛会议召开\n全区防汛抗旱工作会议召开。今年汛期将至，要立足于防大汛，背街小巷已经换了新颜，居民点赞好环境。街巷面貌焕然一新，从前的污水沟成了小花园。',
    )
  })

  it('has its pieces put together where they stand in one row or one below the other', () => {
    expect(read(page(['区', 0, 0], ['委', 12, 0], ['书记', 24, 0.5], ['记者', 90, 0], ['在全区防汛工作会议上说', 0, 15])).source).toBe(
      '区委书记\n记者\n在全区防汛工作会议上说\n',
    )
    expect(read(page(['区', 80, 0], ['委', 80, 11], ['书', 80, 22], ['市', 60, 0], ['委', 60, 11])).source).toBe('区委书\n市委\n')
  })

  it('gives the nodes of its source, page after page, and where they stand', () => {
    const { source, runs, placed } = read(page(['第一版', 50, 100]) + page(['第二版 要闻', 100, 0, 20]))
    expect(source).toBe('第一版\n第二版 要闻\n')
    expect(runs.map(({ node, from, start, end }) => [node.data.slice(from, from + end - start), source.slice(start, end)])).toEqual([
      ['第一版', '第一版'],
      ['第二版 要闻', '第二版 要闻'],
    ])
    expect(
      placed?.().map(({ start, end, runs }) => [start, end, runs.map(({ x, y, size, start, end }) => [x, y, size, start, end])]),
    ).toEqual([
      [0, 4, [[0.1, 0.2, 0.02, 0, 3]]],
      [4, 11, [[0.2, 0, 0.04, 0, 6]]],
    ])
  })

  it('reads the older viewers, which count in pixels', () => {
    const html = `<div class="page" style="width: 500px"><div class="textLayer">
      <span style="left: 100px; top: 0px; font-size: 10px">防汛</span><br><span style="left: 0px; top: 15px; font-size: 10px">会议</span></div></div>`
    expect(
      read(html)
        .placed?.()[0]
        ?.runs.map(({ x, y, size }) => [x, y, size]),
    ).toEqual([
      [0.2, 0, 0.02],
      [0, 0.03, 0.02],
    ])
  })

  it('is not found where there is none', () => {
    document.body.innerHTML = '<p>全区</p>'
    expect(pdfLayer.find(document, 1)).toEqual([])
  })
})
