// @vitest-environment happy-dom
// How a page's lines are read, and that every character is found again in its node.
import { beforeEach, describe, expect, it } from 'vitest'
import { type PageText, rangeOf, readTextNodes } from '../../utils/page/page-text'
import { readLines } from '../../utils/page/read-lines'
import { isShut } from '../../utils/page/shown'

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
    ['<p><ruby>\n 全 \n<rt>quán</rt>\n</ruby><ruby>\n 区\n<rt>qū</rt></ruby> <ruby>会<rp>(</rp><rt>huì</rt></ruby></p>', '全区 会\n'],
    ['<p>全<wbr>区&shy;会&ensp;议</p>', '全区\u00ad会\u2002议\n'],
    ['<table><tr><td>全区<br>会议</td><td>防汛<br>抗旱</td></tr></table>', '全区\n会议\n\n防汛\n抗旱\n\n'],
    ['<div><details open><summary>展开</summary><p>全区</p></details></div>', '全区\n'],
    ['<div><details><summary>全区防汛抗旱工作会议召开</summary><p>会议</p></details></div>', '全区防汛抗旱工作会议召开\n会议\n'],
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

describe('what is not shown', () => {
  const shown = (element: Element) => !element.closest('[hidden], details:not([open]) > :not(summary)')

  it.each([
    ['another tab', '<div class="panel">全区</div><div class="panel" hidden>防汛</div>', '全区\n'],
    ['another tab, the first', '<div class="panel off" hidden>全区</div><div class="panel">防汛</div>', '防汛\n'],
    ['a panel by its role', '<p>全区</p><div role="tabpanel" hidden><p>防汛</p></div>', '全区\n'],
    [
      'what closed details hold',
      '<div><details><summary>全区防汛抗旱工作会议</summary><p>防汛</p></details></div>',
      '全区防汛抗旱工作会议\n',
    ],
    ['a copy for print', '<p>全区</p><pre hidden>防汛</pre><p>页脚</p>', '全区\n页脚\n'],
    ['paragraphs that nothing opens', '<p>全区</p><p hidden>防汛</p><p hidden>抗旱</p>', '全区\n'],
    ['words that are there for machines', '<p>全<span hidden>防汛</span>区<b hidden></b></p>', '全区\n'],
    [
      'but not the rest of an article',
      '<p>全区</p><div class="rest" hidden><p>防汛</p><p>抗旱</p></div><a>展开全文</a>',
      '全区\n防汛\n抗旱\n展开全文\n',
    ],
    [
      'nor its last paragraphs',
      '<div><p>全区</p><p hidden>防汛</p><p hidden>抗旱</p></div><button>阅读更多</button>',
      '全区\n防汛\n抗旱\n',
    ],
  ])('is left out: %s', (_what, html, source) => {
    expect(readLines(load(html), undefined, inner => isShut(inner, shown)).source).toBe(source)
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
