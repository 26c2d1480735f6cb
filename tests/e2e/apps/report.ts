// A whole report that no framework shows, on a page that scripts and translators rewrite.
import { html, PARAGRAPHS } from '../news'
import type { Served } from '../server'
import { IN_PAGE } from './in-page'
import { REWRITING } from './rewriters'

/** Persons of the report. */
export const PERSONS = ['沈立群', '方晓梅', '郑海峰', '宋佳宁', '罗永昌']

const MARKED = [
  ['方晓梅', '<b>方晓梅</b>'],
  ['老旧小区改造工作推进会', '<a href="#more">老旧小区改造工作推进会</a>'],
  ['严把工程质量关', '<em>严把工程质量关</em>'],
] as const

const paragraphs = PARAGRAPHS.map(text => `<p>${MARKED.reduce<string>((all, [from, to]) => all.replace(from, to), text)}</p>`)

/** Some of its paragraphs are parted by the white space that people write between elements, some by nothing. */
const MAIN = `<main>
  ${paragraphs.slice(0, 5).join('\n  ')}
  <section>${paragraphs.slice(5).join('')}</section>
</main>`

/** Around the text; `held` are the texts that the page came with, `watched` is all that happened to its nodes since. */
const page = (markup: string): Served => ({
  body: html(
    `<header><nav><a href="#">首页</a></nav></header>\n${markup}\n<footer>云桥日报社 版权所有</footer><script>
      window.held = texts()
      window.atFirst = look()
      window.watched = []
      for (const root of [document.body, document.querySelector('news-report')?.shadowRoot])
        if (root) new MutationObserver(records => watched.push(...records.map(({ type, target }) => type + ' in ' + target.nodeName)))
          .observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
    </script>`,
    `<style>body { max-width: 40em; margin: 2em auto; font: 18px/1.9 serif }</style><script>${IN_PAGE}; ${REWRITING}</script>`,
  ),
})

export const REPORT = page(MAIN)

/** The same in the open shadow root of an element. */
export const SHADOW_REPORT = page(`<news-report><template shadowrootmode="open">${MAIN}</template></news-report>`)
