// In which shapes a text may stand on a page: a page for each, and how it is shown there.
import { BROKEN, each, html, LINES, PARAGRAPHS } from './news'
import type { Served } from './server'

const [HEADLINE, ...BODY] = PARAGRAPHS
const TEXT = LINES.join('\n')
const plain = { type: 'text/plain; charset=utf-8', body: TEXT }
const page = (markup: string, head?: string): Served => ({ body: html(markup, head) })
/** What a site has around its text. */
const around = (markup: string) => `<nav><a href="#">首页</a> <a href="#">版面</a></nav>${markup}<footer>云桥日报社 版权所有</footer>`

/** As readers of pictures cut lines into words: two characters, or a number. */
const wordsOf = (line: string): string[] => line.match(/[\dA-Za-z.]+|[^\dA-Za-z\s]{1,2}/g) ?? []

/** The words of a line with their places, by type of a size. */
function placedWords(line: string, size: number): (readonly [word: string, left: number, right: number])[] {
  let left = 0
  return line.split(' ').flatMap((part, i) => {
    if (i) left += size
    return wordsOf(part).map(word => {
      const from = left
      left += word.length * (/\d/.test(word) ? size / 2 : size)
      return [word, from, left] as const
    })
  })
}

const hocrLine = (line: string, top: number): string =>
  `<span class="ocr_line" title="bbox 50 ${top} 900 ${top + 20}">${placedWords(line, 20)
    .map(([word, left, right]) => `<span class="ocrx_word" title="bbox ${50 + left} ${top} ${50 + right} ${top + 20}">${word}</span>`)
    .join('\n')}</span>`

const HOCR = `<div class="ocr_page" title="bbox 0 0 1000 3000">${BROKEN.map(
  (lines, i) =>
    `<div class="ocr_carea"><p class="ocr_par">${lines.map((line, j) => hocrLine(line, 500 * i + 30 * j)).join('\n')}</p></div>`,
).join('\n')}</div>`

/** Lines of two columns, row by row as a file may hold them. */
const half = Math.ceil(LINES.length / 2)
const ROWS = LINES.slice(0, half).map((line, i) => [line, LINES[half + i] ?? ''])
const paper = (markup: string) => `<div class="paper">${markup}</div>`
const PAPER =
  '<style>.paper { position: relative; height: 1000px; font: 16px/1.2 serif } .paper * { position: absolute; white-space: nowrap }</style>'

/** Hands a custom element the markup of its open shadow root. */
const shadow = (markup: string): string => `<paper-page></paper-page><script>
  customElements.define('paper-page', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(markup).replaceAll('</', '<\\/')} }
  })
</script>`

/** Texts whose lines are broken: the reading view takes their place. */
export const REPAIRED: Readonly<Record<string, Served>> = {
  '/text.txt': plain,
  // So it is taken without a charset, too, of which Firefox complains.
  '/garbled.txt': { ...plain, type: 'text/plain; charset=windows-1252' },
  '/pre.html': page(around(`<pre>${TEXT}</pre>`)),
  '/pre-wrap.html': page(around(`<div style="white-space: pre-wrap">${TEXT}</div>`)),
  '/br-in-p.html': page(around(BROKEN.map(lines => `<p>${lines.join('<br>\n')}</p>`).join('\n'))),
  '/br-in-td.html': page(around(`<table><tr><td>栏目</td><td>${LINES.join('<br>')}</td></tr></table>`)),
  '/line-in-tr.html': page(around(`<table>${LINES.map(line => `<tr><td>${line || '&nbsp;'}</td></tr>`).join('\n')}</table>`)),
  '/line-in-p.html': page(
    around(
      `<main>${each(
        'p',
        LINES.map(line => line || '&nbsp;'),
      )}</main>`,
    ),
  ),
  '/line-in-div.html': page(
    around(
      `<main>${each(
        'div',
        LINES.map(line => line || '<br>'),
      )}</main>`,
    ),
  ),
  '/line-in-span.html': page(around(`<main>${LINES.map(line => `<span>${line}</span><br>`).join('\n')}</main>`)),
  '/line-in-block-span.html': page(
    around(`<main>${each('span', LINES)}</main>`),
    '<style>main span { display: block; min-height: 1em }</style>',
  ),
  '/nbsp.html': page(around(`<main>${BROKEN.map(lines => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${lines.join('<br>')}</p>`).join('')}</main>`)),
  '/full-width.html': page(around(`<main>${BROKEN.map(lines => `　　${lines.join('<br>')}`).join('<br>\n')}</main>`)),
  '/columns.html': page(
    around(
      `<main>${each(
        'p',
        LINES.map(line => line || '&nbsp;'),
      )}</main>`,
    ),
    '<style>main { columns: 3 } p { margin: 0 }</style>',
  ),
  '/stream/yunqiao/yunqiao_djvu.txt': {
    body: html(
      `<div id="wrap"><main id="maincontent"><div class="container container-ia"><h1>Full text of "云桥日报"</h1><a href="/details/yunqiao">See other formats</a><pre>${TEXT}</pre></div></main></div>`,
    ),
  },
  '/shadow.html': page(around(shadow(`<style>pre { margin: 1em }</style><pre>${TEXT}</pre>`))),
  '/code-viewer.html': page(
    around(`<div class="viewer"><textarea id="read-only-cursor-text-area" aria-label="file content" readonly>${TEXT}</textarea>
      <div class="lines">${each('div', LINES.slice(0, 20))}</div></div>`),
    '<style>.viewer { position: relative } textarea { position: absolute; inset: 0; opacity: 0 }</style>',
  ),
  '/frame.html': page('<p>Frame</p><iframe src="/pre.html" width="900" height="600"></iframe>'),
  '/hocr.html': page(around(HOCR)),
  '/placed-lines.html': page(
    around(
      paper(
        ROWS.flatMap((row, i) =>
          row.map((line, column) => line && `<div style="left: ${column * 320}px; top: ${i * 22}px">\n  ${line}\n</div>`),
        ).join('\n'),
      ),
    ),
    PAPER,
  ),
  '/placed-words.html': page(
    around(
      paper(
        LINES.flatMap((line, i) =>
          placedWords(line, 16).map(([word, left]) => `<span style="left: ${left}px; top: ${i * 22}px">${word}</span>`),
        ).join('\n'),
      ),
    ),
    PAPER,
  ),
  // As converters of PDFs write them: the places in a sheet, counted from below, in type that is scaled down.
  '/placed-by-class.html': page(
    around(`<div class="paper"><div class="sheet">${LINES.map((line, i) => `<div class="t y${i}">${line}</div>`).join('\n')}</div></div>`),
    `<style>.paper { position: relative; height: 1200px } .sheet { position: absolute; inset: 0 }
      .t { position: absolute; left: 40px; transform: scale(.25); transform-origin: 0 100%; font: 64px/1 serif; white-space: pre }
      ${LINES.map((_, i) => `.y${i} { bottom: ${1100 - 22 * i}px }`).join('\n')}</style>`,
  ),
  '/cells.html': page(
    around(
      `<table><tr>${[BROKEN.slice(0, 5), BROKEN.slice(5)].map(article => `<td>${article.map(lines => lines.join('<br>')).join('<br><br>')}</td>`).join('')}</tr></table>`,
    ),
  ),
  '/flexible.html': page(
    `<div style="display: flex"><article style="flex: 1">${each(
      'p',
      BROKEN.map(lines => lines.join('<br>')),
    )}</article><aside style="width: 200px">侧栏</aside></div>`,
  ),
  // The same server by another name is another origin, and another site.
  '/foreign-frame.html': page(`<iframe width="900" height="600"></iframe>
    <script>document.querySelector('iframe').src = 'http://localhost:' + location.port + '/pre.html'</script>`),
}

/** Texts that are whole: they are explained where they stand. */
export const WHOLE: Readonly<Record<string, Served>> = {
  '/people.html': page(
    around(`<div class="article"><h3>本报记者 沈立群</h3><h1>${HEADLINE}</h1><h2></h2><p class="sec">2024年9月13日</p>
      <div id="ozoom" style="zoom: 100%">${each(
        'p',
        BODY.map(paragraph => `　　${paragraph}`),
      )}</div></div>`),
  ),
  '/founder.html': page(
    around(`<table><tr><td class="font01">${HEADLINE}</td></tr><tr><td><div id="ozoom">
      <founder-content>${each('p', BODY)}</founder-content></div></td></tr></table>`),
  ),
  '/ozoom-span.html': page(
    around(`<table><tr><td class="font01">${HEADLINE}</td></tr></table>
      <div id="ozoom"><span>${each(
        'p',
        BODY.map(paragraph => `&nbsp;&nbsp;&nbsp;&nbsp;${paragraph}`),
      )}</span></div>`),
  ),
  '/whole-shadow.html': page(around(shadow(`<main>${each('p', PARAGRAPHS)}</main>`))),
  '/whole-columns.html': page(around(`<main>${each('p', PARAGRAPHS)}</main>`), '<style>main { columns: 3 }</style>'),
}

/** Texts that are the user's own. */
export const EDITED: Readonly<Record<string, Served>> = {
  '/textarea.html': page(`<textarea rows="40" cols="40">${TEXT}</textarea>`),
  '/contenteditable.html': page(`<div contenteditable="true">${each('p', LINES)}</div>`),
  '/plaintext-only.html': page(`<div contenteditable="plaintext-only" style="white-space: pre">${TEXT}</div>`),
}
