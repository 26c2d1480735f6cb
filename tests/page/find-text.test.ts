// @vitest-environment happy-dom
// Which element of a page holds the text, in every shape, beside everything else that pages hold.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DETECTED } from '../../utils/engine/detect'
import { findText } from '../../utils/page/find-text'

// `import.meta.url` is no file's in this environment.
const lines = readFileSync('tests/fixtures/district.txt', 'utf8').trim().split('\n')
const AROUND = `<header><nav><a href="#">首页</a> <a href="#">要闻</a></nav></header>
  <aside><h4>热点新闻</h4><ul>${'<li><a href="#">区委召开会议部署安全生产工作 书记强调压实责任</a></li>'.repeat(20)}</ul></aside>`

const SHAPES: Record<string, string> = {
  pre: `<pre id="target">${lines.join('\n')}</pre>`,
  'a line a <p>': `<section id="target">${lines.map(line => `<p>${line || '&nbsp;'}</p>`).join('\n')}</section>`,
  'a line a <div>': `<section id="target">${lines.map(line => `<div>${line || '<br>'}</div>`).join('')}</section>`,
  '<br>': `<section id="target"><p>${lines.join('<br>\n')}</p></section>`,
  'table rows': `<section id="target"><table>${lines.map(line => `<tr><td>${line}</td></tr>`).join('\n')}</table></section>`,
  'text layers': `<section id="target">${[lines.slice(0, 30), lines.slice(30)]
    .map(page => `<div class="layer">${page.map(line => `<span>${line}</span><br role="presentation">`).join('')}</div>`)
    .join('')}</section>`,
}

describe('findText', () => {
  it.each(Object.entries(SHAPES))('finds text in %s', (_name, html) => {
    document.body.innerHTML = `${AROUND}<main><article>${html}</article></main><footer>版权所有</footer>`
    const found = findText(document)
    expect(found?.score).toBeGreaterThan(DETECTED)
    expect(found?.broken).toBe(true)
    const target = document.getElementById('target')
    expect(target?.contains(found?.element as Element)).toBe(true)
    const solid = (text: string) => text.replace(/\s/g, '')
    expect(solid(found?.shape.read(found.element).source ?? '')).toBe(solid(lines.join('')))
  })

  it('does not take a sidebar of headlines for text', () => {
    document.body.innerHTML = `${AROUND}<main><p>今天天气好，我们去爬山，带了面包和水，走了很久才到山顶。</p></main>`
    expect(findText(document)?.score ?? 0).toBeLessThan(DETECTED)
  })

  it('finds nothing where there is nothing', () => {
    document.body.innerHTML = '<p>Hello</p>'
    expect(findText(document)).toBeUndefined()
  })
})
