// The pages of the tests: one newspaper page of our own in every dress, and pages that are not for us.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Served } from './server'

/** Path of the newspaper page. */
export const fixture = fileURLToPath(new URL('../fixtures/district.txt', import.meta.url))
const text = readFileSync(fixture, 'utf8')
/** Three parts of it, as the engine divides a text. */
export const LONG = `${text}\n\n`.repeat(Math.ceil(30_000 / text.length))
const PROSE = '<!doctype html><title>菜谱</title><p>把土豆洗净切丝，锅里倒油，放入葱姜炒香，再下土豆丝翻炒，加盐和醋，出锅装盘。</p>'

/** By their paths. */
export const PAGES: Readonly<Record<string, Served>> = {
  '/district.txt': { type: 'text/plain; charset=utf-8', body: text },
  '/pre.html': { body: `<!doctype html><title>页</title><h1>存档</h1><pre id="page" data-x="1">${text}</pre><p>页脚</p>` },
  '/recipe.html': { body: PROSE + PROSE.replace(/<[^>]+>/g, '').repeat(20) },
  '/long.txt': { type: 'text/plain; charset=utf-8', body: LONG },
  '/huge.txt': { type: 'text/plain; charset=utf-8', body: `${text}\n\n`.repeat(200) },
  '/odd.txt': { type: 'text/plain; charset=utf-8', body: `${text}\n\u0000\ufeff 國家主席表示，傳統友誼\n歷久彌新。 שלום\u202e\n` },
  '/br.html': { body: `<!doctype html><title>页</title><body>${text.replace(/\n/g, '<br>\n')}` },
  '/lines.html': {
    body: `<!doctype html><title>页</title><nav><a href="#">首页</a></nav><main id="page">${text
      .split('\n')
      .map(line => `<p>${line || '&nbsp;'}</p>`)
      .join('\n')}</main><footer>页脚</footer>`,
  },
  '/table.html': {
    body: `<!doctype html><title>页</title><table><tr><td width="100">栏目</td><td id="page">${text.replace(/\n/g, '<br>\n')}</td></tr></table>`,
  },
  '/strict.html': {
    headers: { 'content-security-policy': "default-src 'none'; img-src *; require-trusted-types-for 'script'; sandbox allow-scripts" },
    body: `<!doctype html><title>页</title><pre id="page">${text}</pre>`,
  },
  '/late.html': {
    body: `<!doctype html><title>页</title><main></main><script>setTimeout(() => {
      const pre = document.createElement('pre')
      pre.textContent = ${JSON.stringify(text)}
      document.querySelector('main').append(pre)
    }, 900)</script>`,
  },
  '/shadow.html': {
    body: `<!doctype html><title>页</title><p>archive</p><paper-page></paper-page><script>
      customElements.define('paper-page', class extends HTMLElement {
        connectedCallback() {
          const pre = document.createElement('pre')
          pre.textContent = ${JSON.stringify(text)}
          this.attachShadow({ mode: 'open' }).append(pre)
        }
      })
    </script>`,
  },
  // A page of many small changes before its text comes.
  '/busy.html': {
    body: `<!doctype html><title>页</title><main></main><p id="clock"></p><script>
      const clock = document.getElementById('clock')
      setInterval(() => clock.replaceChildren(String(Date.now())), 20)
      setTimeout(() => {
        const pre = document.createElement('pre')
        pre.textContent = ${JSON.stringify(text)}
        document.querySelector('main').append(pre)
      }, 4000)
    </script>`,
  },
  '/frames.html': { body: '<!doctype html><title>页</title><p>frame</p><iframe src="/pre.html" width="900" height="600"></iframe>' },
  '/hostile.html': {
    body: `<!doctype html><title>页</title><script>
      for (const it of [Array.prototype, Object.prototype, Element.prototype, Node.prototype, Text.prototype]) Object.freeze(it)
    </script><div id="qianzi-reader"></div><pre id="page">${text}</pre>`,
  },
  '/rejects.html': {
    body: `<!doctype html><title>页</title><pre id="page">${text}</pre><script>
      new MutationObserver(() => document.querySelectorAll('qianzi-reader').forEach(each => each.remove()))
        .observe(document, { childList: true, subtree: true })
    </script>`,
  },
  // A report as a newspaper's site has it: whole, with links, emphasis and a picture, and a script that holds on to its nodes.
  '/article.html': {
    body: `<!doctype html><title>页</title><style>body { max-width: 40em; margin: 2em auto; font: 18px/1.9 serif }</style>
      <nav><a href="#">首页</a> <a href="#">要闻</a></nav>
      <div id="article"><h1>南湖区召开冬季安全生产工作会议</h1>
      <p>本报讯（记者 <b id="reporter">孙立新</b> 周平）12月3日，南湖区召开冬季安全生产工作会议，传达学习<a href="#more">市委常委会会议精神</a>，部署今冬明春安全生产工作。区委书记陈国栋出席会议并讲话，区委副书记、区长李文华主持。</p>
      <p id="second">会议强调，要<em>压实责任</em>，全面排查整治风险隐患，坚决守住不发生重特大事故的底线。陈国栋要求，各级各部门要深入贯彻落实习近平总书记关于安全生产的重要指示精神。</p>
      <p><img alt="会场" width="20" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="> 会议通报了前三季度安全生产情况，青石镇、云桥街道负责人作了发言。</p></div>
      <footer>版权所有</footer>
      <script>window.held = ['reporter', 'second'].map(id => document.getElementById(id).firstChild)</script>`,
  },
  '/rtl.html': { body: `<!doctype html><html dir="rtl"><body><pre>${text}</pre></body></html>` },
}
