// Pages whose text stands in them from the start and is shown when somebody opens it: what opens it, and what closes it again.
import { BROKEN, each, html, LINES, PARAGRAPHS } from './news'
import type { Served } from './server'

export interface Opening extends Served {
  /** What is clicked to open the text, and to close it. */
  readonly open: string
  readonly close: string
}

const RECIPE = each('p', Array<string>(5).fill('把土豆洗净切丝，锅里倒油，放入葱姜炒香，再下土豆丝翻炒，加盐和醋，出锅装盘。'))
const broken = BROKEN.map(lines => `<p>${lines.join('<br>')}</p>`).join('\n')
const whole = each('p', PARAGRAPHS)
const page = (markup: string, open: string, close: string, head?: string): Opening => ({
  body: html(`<h1>云桥</h1>${markup}<footer>页脚</footer>`, head),
  open,
  close,
})

const TABS = `<div role="tablist"><button role="tab" id="one">菜谱</button><button role="tab" id="two">要闻</button></div>`
/** Shows the second panel or the first as such libraries do. */
const tabs = (show: string): string => `<script>
  const [first, second] = document.querySelectorAll('[data-panel]')
  const show = ${show}
  document.getElementById('one').onclick = () => { show(first, true); show(second, false) }
  document.getElementById('two').onclick = () => { show(first, false); show(second, true) }
  show(first, true); show(second, false)
</script>`

const BY_HIDDEN = '(panel, open) => { panel.hidden = !open }'
const BY_CLASS = "(panel, open) => panel.classList.toggle('active', open)"
const BY_STYLE = "(panel, open) => { panel.style.display = open ? '' : 'none' }"
const BY_VISIBILITY = "(panel, open) => { panel.style.visibility = open ? '' : 'hidden' }"
const panels = (text: string, attributes = ''): string =>
  `${TABS}<div data-panel class="panel" ${attributes}>${RECIPE}</div><div data-panel class="panel" ${attributes}>${text}</div>`

export const OPENINGS: Readonly<Record<string, Opening>> = {
  '/details.html': page(`<details><summary>点击展开</summary>${broken}</details>`, 'summary', 'summary'),
  '/details-pre.html': page(
    `<details><summary>点击展开</summary><div><pre>${LINES.join('\n')}</pre></div></details>`,
    'summary',
    'summary',
  ),
  '/details-whole.html': page(`<details><summary>点击展开</summary>${whole}</details>`, 'summary', 'summary'),
  '/tabs-hidden.html': page(panels(broken, 'role="tabpanel"') + tabs(BY_HIDDEN), '#two', '#one'),
  '/tabs-class.html': page(
    panels(broken) + tabs(BY_CLASS),
    '#two',
    '#one',
    '<style>.panel { display: none } .panel.active { display: block }</style>',
  ),
  '/tabs-whole.html': page(panels(whole) + tabs(BY_STYLE), '#two', '#one'),
  '/tabs-radio.html': page(
    `<input type="radio" name="tab" id="one" checked><input type="radio" name="tab" id="two">
     <div class="panel one">${RECIPE}</div><div class="panel two">${broken}</div>`,
    '#two',
    '#one',
    '<style>.panel { display: none } #one:checked ~ .one, #two:checked ~ .two { display: block }</style>',
  ),
  '/tabs-visibility.html': page(panels(broken) + tabs(BY_VISIBILITY), '#two', '#one'),
  '/tabs-visibility-whole.html': page(panels(whole) + tabs(BY_VISIBILITY), '#two', '#one'),
  // A copy for print, or for whoever copies: what is shown before it is no text that it goes on with.
  '/copy-for-print.html': page(
    `<p>本页提供打印版。</p><pre hidden>${LINES.join('\n')}</pre><button onclick="const pre = document.querySelector('pre'); pre.hidden = !pre.hidden">打印版</button>`,
    'button',
    'button',
  ),
  '/copy-in-division.html': page(
    `${RECIPE}<div class="print" style="display: none">${broken}</div><a href="#" onclick="const { style } = document.querySelector('.print'); style.display = style.display ? '' : 'none'; return false">打印版</a>`,
    'a',
    'a',
  ),
  '/accordion.html': page(
    `<button aria-expanded="false" aria-controls="body">要闻</button><div id="body" style="display: none"><div>${broken}</div></div><script>
      const button = document.querySelector('button')
      button.onclick = () => {
        const open = button.getAttribute('aria-expanded') === 'false'
        button.setAttribute('aria-expanded', String(open))
        document.getElementById('body').style.display = open ? '' : 'none'
      }
    </script>`,
    'button',
    'button',
  ),
  '/dialog.html': page(
    `<button id="open" onclick="document.querySelector('dialog').showModal()">全文</button>
     <dialog>${broken}<button id="close" onclick="this.parentElement.close()">关闭</button></dialog>`,
    '#open',
    '#close',
  ),
}
