// @vitest-environment happy-dom
// How a page's lines are read, and that every character is found again in its node.
import { beforeEach, describe, expect, it } from 'vitest'
import { type PageText, rangeOf, readTextNodes } from '../../utils/page/page-text'
import { readLines } from '../../utils/page/read-lines'

const load = (html: string): HTMLElement => {
  document.body.innerHTML = html
  return document.body
}
const textOf = ({ node, from, start, end }: PageText['runs'][number]) => node.data.slice(from, from + end - start)

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('lines', () => {
  it.each([
    ['<p>全区防汛抗旱工作</p>\n<p>会议召开。</p>', '全区防汛抗旱工作\n会议召开。\n'],
    ['<div>全区<br>\n  防汛<br></div>', '全区\n防汛\n'],
    ['<div>全区</div><div><br></div><div>防汛</div>', '全区\n\n防汛\n'],
    ['<p>全区</p><p>&nbsp;</p><p>防汛</p>', '全区\n\u00a0\n防汛\n'],
    ['<p>全区<br>会议</p><p>防汛<br>抗旱</p>', '全区\n会议\n\n防汛\n抗旱\n\n'],
    ['<table><tr><td>全区</td></tr><tr><td>防汛</td></tr></table>', '全区\n防汛\n'],
    ['<pre>全区\n\n  防汛</pre>', '全区\n\n  防汛\n'],
    ['<div><span>全</span><span>区</span><br role="presentation"><span>防汛</span></div>', '全区\n防汛\n\n'],
    ['<p>全区\n   防汛</p>', '全区 防汛\n'],
    ['<p>全区<script>var x</script><textarea>我的话</textarea><b>防汛</b></p>', '全区防汛\n'],
    ['<p>全区</p><div contenteditable="true">我的话</div>', '全区\n'],
  ])('of %j', (html, source) => {
    expect(readLines(load(html)).source).toBe(source)
  })

  it('are tied to their nodes, character for character, white space for white space', () => {
    const read = readLines(load('<div> 全区 \n 防汛<b>抗旱</b><br> 工作<p>会议\t召开。</p></div>'))
    for (const run of read.runs) expect(textOf(run).replace(/\s/g, ' ')).toBe(read.source.slice(run.start, run.end).replace(/\s/g, ' '))
    for (const [at, character] of [...read.source].entries())
      if (/\S/.test(character)) expect(rangeOf(read, at, at + 1)?.toString()).toBe(character)
  })

  it('are read up to a limit, however deep they lie', () => {
    const deep = load(`${'<div>'.repeat(3000)}${'全区防汛抗旱。'.repeat(100)}`)
    expect(readLines(deep, 50).source.length).toBeLessThan(60)
  })
})

describe('text nodes', () => {
  it('are read as they are', () => {
    const pre = load('<pre>全区\n防<b>汛</b>\n</pre>').firstElementChild as Element
    const read = readTextNodes(pre)
    expect(read.source).toBe('全区\n防汛\n')
    expect(rangeOf(read, 3, 5)?.toString()).toBe('防汛')
    expect(readTextNodes(pre, 2).source).toBe('全区')
  })

  it('that have gone have no range', () => {
    const pre = load('<pre>全区</pre>').firstElementChild as Element
    const read = readTextNodes(pre)
    pre.remove()
    expect(rangeOf(read, 0, 1)).toBeUndefined()
    expect(rangeOf(read, 5, 6)).toBeUndefined()
    expect(rangeOf({ source: '', runs: [] }, 0, 1)).toBeUndefined()
  })
})
