// @vitest-environment happy-dom
// hOCR as readers of pictures write it: lines as they stand, words together, a blank line between paragraphs.
import { describe, expect, it } from 'vitest'
import { hocr } from '../../utils/page/shapes/hocr'

/** A line of words at their places, 20 high; a number in front of a word is white before it. */
function line(...words: string[]): string {
  let left = 0
  const spans = words.map(word => {
    const [, white = '0', text = ''] = /^(\d*)>?(.*)$/.exec(word.includes('>') ? word : `>${word}`) ?? []
    left += Number(white)
    const bounds = `bbox ${left} 0 ${left + 20 * text.length} 20`
    left += 20 * text.length
    return `<span class="ocrx_word" title="${bounds}; x_wconf 93">${text}</span>`
  })
  return `<span class="ocr_line" title="bbox 0 0 ${left} 20; x_size 20">\n ${spans.join('\n ')}\n</span>`
}

const paragraph = (...lines: string[]) => `<p class="ocr_par">\n${lines.join('\n')}\n</p>`

function read(...paragraphs: string[]) {
  document.body.innerHTML = `<div class="ocr_page"><div class="ocr_carea">${paragraphs.join('\n')}</div></div>`
  const [element] = hocr.find(document, 1)
  return hocr.read(element as Element)
}

describe('hOCR', () => {
  it.each([
    ['words stand together', [line('全区', '5>防汛', '会', '议')], '全区防汛会议\n'],
    ['figures and letters stay apart', [line('12', '5>34', '5>人', '5>GDP', '5>PK')], '12 34人GDP PK\n'],
    ['white that was printed is a blank', [line('记者', '20>孙立新', '20>周平')], '记者 孙立新 周平\n'],
    ['a line ends a line', [line('全区'), line('防汛')], '全区\n防汛\n'],
  ])('%s', (_what, lines, source) => {
    expect(read(paragraph(...lines)).source).toBe(source)
  })

  it('has a blank line between paragraphs, and tells the nodes of its source', () => {
    const { source, runs } = read(paragraph(line('全', '区')), paragraph(line('防汛', '2>3', '5>4')))
    expect(source).toBe('全区\n\n防汛3 4\n')
    for (const { node, from, start, end } of runs) expect(node.data.slice(from, from + end - start)).toBe(source.slice(start, end))
  })

  it('tells where its words stand, and what else was seen', () => {
    document.body.innerHTML = `<div class="ocr_page" title="image x; bbox 0 0 900 1200; ppageno 0">
      <span class="ocr_photo" title="bbox 100 500 300 700"></span><span class="ocr_separator" title="bbox 0 90 900 93"></span>${line('全区', '5>防汛')}</div>
      <div class="ocr_page" title="bbox 0 0 900 1200"><span class="ocr_line" title="bbox 50 60 70 160">防汛会议</span></div>`
    const { source, placed } = hocr.read(hocr.find(document, 1)[0] as Element)
    expect(source).toBe('全区防汛\n\n防汛会议\n')
    expect(placed?.()).toEqual([
      {
        start: 0,
        end: 6,
        width: 900,
        height: 1200,
        scanned: true,
        rules: [{ x: 0, y: 90, width: 900, height: 3 }],
        images: [{ x: 100, y: 500, width: 200, height: 200 }],
        runs: [
          { start: 0, end: 2, x: 0, y: 0, w: 40, size: 20 },
          { start: 2, end: 4, x: 45, y: 0, w: 40, size: 20 },
        ],
      },
      {
        start: 6,
        end: 11,
        width: 900,
        height: 1200,
        scanned: true,
        rules: [],
        images: [],
        runs: [{ start: 0, end: 4, x: 50, y: 60, w: 100, size: 20, down: true }],
      },
    ])
  })

  it('has no places where the page tells none', () => {
    document.body.innerHTML = '<div class="ocr_page"><span class="ocr_line">全区</span></div>'
    expect(hocr.read(hocr.find(document, 1)[0] as Element).placed).toBeUndefined()
  })

  it('is not found where there is none', () => {
    document.body.innerHTML = '<p>全区</p>'
    expect(hocr.find(document, 1)).toEqual([])
  })
})
