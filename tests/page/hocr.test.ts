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

  it('is not found where there is none', () => {
    document.body.innerHTML = '<p>全区</p>'
    expect(hocr.find(document, 1)).toEqual([])
  })
})
