// @vitest-environment happy-dom
// Where the links of a page stand in the text that was made of it, and how the words of the view become links.
import { describe, expect, it } from 'vitest'
import { drawLinks } from '../../../utils/page/drawing/view-links'
import { linksIn, linksOfText } from '../../../utils/page/links'
import { readLines } from '../../../utils/page/read-lines'

const load = (html: string): HTMLElement => {
  document.body.innerHTML = `<main>${html}</main>`
  return document.querySelector('main') as HTMLElement
}

/** A text of which the line ends are dropped. */
function joined(source: string) {
  const pieces = []
  let text = ''
  for (const { 0: part, index } of source.matchAll(/\n+|[^\n]+/g)) {
    const kept = part.startsWith('\n') ? '' : part
    const rule = kept ? {} : { rule: 'join' }
    pieces.push({
      text: { start: text.length, end: text.length + kept.length },
      source: { start: index, end: index + part.length },
      ...rule,
    })
    text += kept
  }
  return { text, pieces }
}

const linksOf = (html: string) => {
  const main = load(html)
  const read = readLines(main)
  const doc = joined(read.source)
  return linksOfText(doc, linksIn(main, read)).map(({ start, end, anchor }) => [doc.text.slice(start, end), anchor.getAttribute('href')])
}

describe('links of the text', () => {
  it.each([
    ['a headline', '<h1><a href="/a">全区会议<br>召开</a></h1><p>正文</p>', [['全区会议召开', '/a']]],
    ['words of a sentence', '<p>传达<a href="/a">会议精神</a>，部署</p>', [['会议精神', '/a']]],
    ['a line each, to one place', '<p><a href="/a">全区会议</a><br><a href="/a">召开</a></p>', [['全区会议召开', '/a']]],
    [
      'two places side by side',
      '<p><a href="/a">全区</a><a href="/b">会议</a></p>',
      [
        ['全区', '/a'],
        ['会议', '/b'],
      ],
    ],
    ['parts of a name', '<p><a href="/a"><b>郑海</b>峰</a></p>', [['郑海峰', '/a']]],
    ['what a script knows', '<p>全区<a role="link">会议</a></p>', [['会议', null]]],
    ['no name of a place', '<p><a name="top">全区会议</a></p>', []],
  ])('%s', (_what, html, links) => {
    expect(linksOf(html)).toEqual(links)
  })
})

describe('links of the view', () => {
  const drawn = (block: string, ...links: [number, number][]) => {
    const main = load(block)
    const anchor = document.createElement('a')
    anchor.href = '/a'
    drawLinks(
      main,
      links.map(([start, end]) => ({ start, end, anchor })),
    )
    return main.innerHTML.replaceAll(/ (?:class="link"|href="[^"]*"|data-start="\d+")/g, '')
  }
  it.each([
    ['words', '<p data-start="5">全区会议召开</p>', [7, 9], '<p>全区<a>会议</a>召开</p>'],
    ['all of it', '<p data-start="5">全区会议召开</p>', [0, 50], '<p><a>全区会议召开</a></p>'],
    [
      'a mention among words',
      '<p data-start="0">在<span role="button">全区</span>会议</p>',
      [0, 5],
      '<p><a>在<span role="button">全区</span>会议</a></p>',
    ],
    [
      'half a mention',
      '<p data-start="0">在<span role="button">全区</span>会议</p>',
      [2, 5],
      '<p>在<span role="group">全<a>区</a></span><a>会议</a></p>',
    ],
    [
      'words between which a line may end',
      '<h2 data-start="0">全区<wbr>会议<wbr>召开</h2>',
      [0, 4],
      '<h2><a>全区<wbr>会议</a><wbr>召开</h2>',
    ],
  ] as const)('%s', (_what, block, link, html) => {
    expect(drawn(block, [...link])).toBe(html)
  })

  it('are made once', () => {
    expect(drawn('<p data-start="0">全区会议</p>', [0, 2])).toBe('<p><a>全区</a>会议</p>')
    const main = document.querySelector('main') as HTMLElement
    drawLinks(main, [{ start: 0, end: 2, anchor: document.createElement('a') }])
    expect(main.querySelectorAll('a').length).toBe(1)
  })
})
