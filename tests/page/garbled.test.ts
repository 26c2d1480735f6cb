// @vitest-environment happy-dom
// UTF-8 that was read as windows-1252, in a text file and in a page.
import { describe, expect, it } from 'vitest'
import { glance } from '../../utils/engine/glance'
import { garbled } from '../../utils/page/shapes/garbled'

const TEXT = '云桥区召开会议，部署下一阶段重点任务。\n“今年雨水好，果子甜”，他说。\n'

/** A page around some markup, and the element that the shape finds in it. */
function pageOf(markup: string) {
  const root = document.implementation.createHTMLDocument()
  root.body.innerHTML = markup
  return root
}
const viewerOf = (text: string) => pageOf(`<pre>${text}</pre>`)
const foundIn = (root: Document) => garbled.find(root, 3)[0] as Element

/** The text as both browsers show it without a charset (Node's own decoder of windows-1252 leaves out what that has above 0x7f). */
const SHOWN = 'äº‘æ¡¥åŒºå\x8f¬å¼€ä¼šè®®ï¼Œéƒ¨ç½²ä¸‹ä¸€é˜¶æ®µé‡\x8dç‚¹ä»»åŠ¡ã€‚\nâ€œä»Šå¹´é›¨æ°´å¥½ï¼Œæžœå\xad\x90ç”œâ€\x9dï¼Œä»–è¯´ã€‚\n'

describe('garbled', () => {
  it('reads every byte of it as what it was', () => {
    const root = viewerOf(SHOWN)
    expect(foundIn(root)).toBe(root.querySelector('pre'))
    expect(garbled.read(foundIn(root)).source).toBe(TEXT)
  })

  it('reads a beginning that ends inside a character', () => {
    const element = foundIn(viewerOf(SHOWN))
    for (const limit of [1, 5, 8]) expect(garbled.read(element, limit).source).toBe(TEXT.slice(0, limit))
    const cut = viewerOf(SHOWN.slice(0, 40)).querySelector('pre') as Element
    expect(TEXT.startsWith(garbled.read(cut).source.trimEnd())).toBe(true)
  })

  it('reads a page in paragraphs, and leaves what is spelled by entities as it is', () => {
    const [first, second] = SHOWN.trim().split('\n')
    const root = pageOf(`<nav>A</nav><main><p>${first}</p><p>${second}</p><p>&copy; 2024&nbsp;&#x4e91;</p></main>`)
    expect(foundIn(root).localName).toBe('main')
    expect(garbled.read(foundIn(root)).source).toBe(`${TEXT}© 2024\xa0云\n`)
  })

  it('lets other pages be, and those that show some of it among their own Chinese', () => {
    expect(garbled.find(viewerOf('Grüße, ça va? “naïve”'), 3)).toEqual([])
    expect(garbled.find(viewerOf(TEXT), 3)).toEqual([])
    expect(garbled.find(pageOf(`<p>${TEXT}</p><pre>${SHOWN}</pre>`), 3)).toEqual([])
  })

  it('is promising at a glance', () => {
    expect(glance(SHOWN)).toBe(true)
    expect(glance('Grüße, ça va? “naïve”')).toBe(false)
  })
})
