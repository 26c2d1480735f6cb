// @vitest-environment happy-dom
// A text layer as pdf.js makes it: its order is that of the file, its places are those of the paper.
import { describe, expect, it } from 'vitest'
import { pdfLayer } from '../../utils/page/shapes/pdf-layer'

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

describe('a text layer', () => {
  it('is read by its columns, with a blank line where the paper has one', () => {
    const html = page(
      ['全区防汛抗旱', 0, 100],
      ['街巷面貌焕然', 100, 100],
      ['工作会议召开', 0, 115],
      ['一新，居民点', 100, 115],
      ['。', 0, 130],
      ['赞。', 100, 130],
      ['会议指出', 0, 165],
      ['防汛会议召开', 40, 40, 20],
    )
    expect(read(html).source).toBe('防汛会议召开\n\n全区防汛抗旱\n工作会议召开\n。\n\n会议指出\n街巷面貌焕然\n一新，居民点\n赞。\n')
  })

  it('has its pieces put together where they stand in one row, a wide blank as a blank', () => {
    expect(read(page(['区', 0, 0], ['委', 12, 0], ['书记', 24, 0.5], ['记者', 90, 0], ['在全区防汛工作会议上说', 0, 15])).source).toBe(
      '区委书记 记者\n在全区防汛工作会议上说\n',
    )
  })

  it('gives the nodes of its source, page after page', () => {
    const { source, runs } = read(page(['第一版', 0, 0]) + page(['第二版', 0, 0]))
    expect(source).toBe('第一版\n第二版\n')
    expect(runs.map(({ node, from, start, end }) => [node.data.slice(from, from + end - start), source.slice(start, end)])).toEqual([
      ['第一版', '第一版'],
      ['第二版', '第二版'],
    ])
  })

  it('reads the older viewers, which count in pixels', () => {
    const html = `<div class="page" style="width: 500px"><div class="textLayer">
      <span style="left: 100px; top: 0px; font-size: 10px">防汛</span><br><span style="left: 0px; top: 0px; font-size: 10px">全区</span><br>
      <span style="left: 0px; top: 15px; font-size: 10px">会议</span><br><span style="left: 100px; top: 15px; font-size: 10px">召开</span></div></div>`
    expect(read(html).source).toBe('全区\n会议\n防汛\n召开\n')
  })

  it('is not found where there is none', () => {
    document.body.innerHTML = '<p>全区</p>'
    expect(pdfLayer.find(document, 1)).toEqual([])
  })
})
