// A text file whose UTF-8 was read as windows-1252.
import { describe, expect, it } from 'vitest'
import { glance } from '../../utils/engine/glance'
import { garbled } from '../../utils/page/shapes/garbled'

const TEXT = '云桥区召开会议，部署下一阶段重点任务。\n“今年雨水好，果子甜”，他说。\n'

/** A viewer of a text file, as much of it as the shape looks at. */
function viewerOf(text: string, contentType = 'text/plain') {
  const element = { textContent: text } as Element
  return { element, root: { contentType, querySelectorAll: () => [element] } as unknown as Document }
}
/** The text as both browsers show it without a charset (Node's own decoder of windows-1252 leaves out what that has above 0x7f). */
const SHOWN = 'äº‘æ¡¥åŒºå\x8f¬å¼€ä¼šè®®ï¼Œéƒ¨ç½²ä¸‹ä¸€é˜¶æ®µé‡\x8dç‚¹ä»»åŠ¡ã€‚\nâ€œä»Šå¹´é›¨æ°´å¥½ï¼Œæžœå\xad\x90ç”œâ€\x9dï¼Œä»–è¯´ã€‚\n'

describe('garbled', () => {
  it('reads every byte of it as what it was', () => {
    const { element, root } = viewerOf(SHOWN)
    expect(garbled.find(root, 3)).toEqual([element])
    expect(garbled.read(element).source).toBe(TEXT)
  })

  it('reads a beginning that ends inside a character', () => {
    const { element } = viewerOf(SHOWN)
    for (const limit of [1, 5, 8]) expect(garbled.read(element, limit).source).toBe(TEXT.slice(0, limit))
    expect(TEXT.startsWith(garbled.read(viewerOf(SHOWN.slice(0, 40)).element).source)).toBe(true)
  })

  it('lets other files, and pages that are none, be', () => {
    expect(garbled.find(viewerOf('Grüße, ça va? “naïve”').root, 3)).toEqual([])
    expect(garbled.find(viewerOf(TEXT).root, 3)).toEqual([])
    expect(garbled.find(viewerOf(SHOWN, 'text/html').root, 3)).toEqual([])
    expect(garbled.read(viewerOf('ï¼Œ ß.').element).source).toBe('')
  })

  it('is promising at a glance', () => {
    expect(glance(SHOWN)).toBe(true)
    expect(glance('Grüße, ça va? “naïve”')).toBe(false)
  })
})
