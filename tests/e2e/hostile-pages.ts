// Pages that are against us, each around a text that they would have us read.
import { each, html, LINES, PARAGRAPHS } from './news'
import type { Served } from './server'

const PRE = `<pre>${LINES.join('\n')}</pre>`
const MAIN = `<main>${each('p', PARAGRAPHS)}</main>`
const script = (body: string) => `<script>${body}</script>`

/** What would be an element, a script or an end of our own markup if a text were taken for markup; each says so if it is. */
export const MARKUP = [
  '<img src=x onerror="window.hit=1">',
  '<script>window.hit=2</script>',
  '"><svg onload="window.hit=3">',
  "</style></template>'{{hit}}",
] as const

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The lines of the page, with markup in headline, byline, body and quotations. */
const injected = (lines: readonly string[]) =>
  escaped(
    lines
      .map((line, i) => (i === 0 ? `${MARKUP[0]}${line}` : line))
      .join('\n')
      .replace('沈立群', `沈立群${MARKUP[2]}`)
      .replace('郑海峰', `郑海峰${MARKUP[1]}`)
      .replace('“今年', `“${MARKUP[3]}今年`),
  )

/** Methods that neither such a page nor a test of it calls. */
const OVERRIDDEN = `
  const refuse = () => { throw new Error('refused') }
  for (const name of ['split', 'slice', 'replace', 'replaceAll', 'match', 'matchAll']) String.prototype[name] = refuse
  for (const name of ['append', 'prepend', 'before', 'after', 'remove', 'attachShadow']) Element.prototype[name] = refuse
  document.createElement = document.createTreeWalker = document.querySelectorAll = refuse
  for (const name of ['map', 'filter', 'flatMap', 'forEach', 'find', 'some', 'every', 'reduce', 'includes', 'sort', Symbol.iterator])
    Array.prototype[name] = refuse`

/** By their paths; all are read. */
export const READ: Readonly<Record<string, Served>> = {
  '/frozen.html': {
    body: html(
      PRE,
      script('for (const it of [Array, Object, String, Element, Node, Text, ShadowRoot, Promise]) Object.freeze(it.prototype)'),
    ),
  },
  '/overridden.html': { body: html(PRE + script(OVERRIDDEN)) },
  '/policy.html': {
    headers: { 'content-security-policy': "default-src 'none'; img-src *; sandbox allow-scripts" },
    body: html(PRE),
  },
  '/trusted-types.html': {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'; style-src 'none'" },
    body: html(PRE),
  },
  '/our-names.html': {
    body: html(
      `<div id="qianzi-reader" class="qianzi-reader"></div><a name="qianzi"></a><form id="browser"></form><form id="chrome"></form>${PRE}`,
    ),
  },
  '/injected.html': { body: html(`<pre>${injected(LINES)}</pre>`) },
}

/** Texts that are whole; all are explained in their place. */
export const EXPLAINED: Readonly<Record<string, Served>> = {
  '/frozen-whole.html': {
    body: html(MAIN, script('for (const it of [Array, Object, String, Element, Node, Text, Promise]) Object.freeze(it.prototype)')),
  },
  '/overridden-whole.html': { body: html(MAIN + script(OVERRIDDEN)) },
  '/injected-whole.html': {
    body: html(
      `<main>${injected(PARAGRAPHS)
        .split('\n')
        .map(text => `<p>${text}</p>`)
        .join('')}</main>`,
    ),
  },
}

const removing = (names: string) =>
  script(`new MutationObserver(() => document.querySelectorAll('${names}').forEach(each => each.remove()))
    .observe(document, { childList: true, subtree: true })`)

/** Pages that do not let us stay; they are to be left as they are. */
export const REFUSING: Readonly<Record<string, Served>> = {
  '/removes-reader.html': { body: html(PRE + removing('qianzi-reader')) },
  '/defines.html': {
    body: html(
      script(`customElements.define('qianzi-reader', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'closed' }) }
      })`) + PRE,
    ),
  },
}

/** A million nodes beside the text. */
export const MANY: Served = { body: html(PRE + `<ul>${'<li>x</li>'.repeat(50)}</ul>`.repeat(10_000)) }

/** Pages that have a test of their own. */
export const SINGLE: Readonly<Record<string, Served>> = {
  '/removes-all.html': { body: html(MAIN + removing('qianzi-reader')) },
  '/siblings.html': { body: html(`${PRE}<ul>${'<li>x</li>'.repeat(20_000)}</ul>`) },
}
