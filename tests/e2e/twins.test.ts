// Pages as public reports of bugs describe them, each in a page of our own. Which test has which:
//
//   a script takes out a text node of its own      in-place "may be changed by the page", frameworks (React and six others)
//   the site writes traditional characters         rewriting "the site writes traditional characters"
//   a translator writes into text nodes            rewriting "a translator …" (six ways)
//   flex, float, inline-block, cell, vertical …    here "has the width of what it replaces"; shapes /flexible, /cells, /br-in-td
//   an anchor that is never closed, a form around  here "in whatever stands around it"
//   frames: blob, srcdoc, two of them              frames
//   an advertisement changes, a counter ticks      late "without flicker"
//   what the page hides                            opening (every way to hide), here "stays unread"
//   turning pages, cut off                         surroundings "a view in what cuts it off"
//   zoom of html and body                          surroundings "under the zoom"
//   pictures, links                                surroundings "pictures", links
//   hOCR, a word or a line or a character a span   shapes /hocr, here "in spans of readers of pictures"
//   marks of a search                              drawing "a name that goes over elements"
//   a modal dialog                                 surroundings "in a modal dialog"
//   a dark page                                    surroundings "on a dark page"
//   links within the page                          surroundings "links to places"
//   UTF-8 that is read as something else           charset
//   a whole report, nothing touched                untouched, in-place
//   traditional characters, of the 1950s, Taiwan   here "in traditional characters"
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { marks, untilMarked } from './drawn'
import { count, HOST, SOON, saying, texts, untilRead, untilSome } from './elements'
import { toggle } from './give-back'
import { BROKEN, each, html, LINES, PARAGRAPHS, PASSAGE } from './news'
import { badgeOf, inEachBrowser, openPopup } from './world'

const PRE = `<pre>${LINES.join('\n')}</pre>`
const MAIN = each('p', PARAGRAPHS)

/** What may hold a text, so that its width or its direction is not that of a block in a block. */
const PARENTS: Readonly<Record<string, string>> = {
  row: `<div style="display: flex; gap: 20px"><nav style="width: 150px">栏目</nav><pre style="flex: 1">%</pre></div>`,
  column: `<div style="display: flex; flex-direction: column; align-items: center">%%</div>`,
  'inline flex': `<div style="display: inline-flex">%%</div>`,
  float: `<div style="overflow: hidden"><div style="float: left">%%</div></div>`,
  'inline block': `<div style="text-align: center"><div style="display: inline-block; text-align: left">%%</div></div>`,
  'fit-content': `<div style="width: fit-content">%%</div>`,
  'max-content': `<div style="width: max-content">%%</div>`,
  cell: `<table><tr><td>栏目</td><td>%%</td></tr></table>`,
  grid: `<div style="display: grid; grid-template-columns: 150px 1fr"><nav>栏目</nav>%%</div>`,
  absolute: `<div style="position: relative; height: 1500px"><div style="position: absolute; left: 30px">%%</div></div>`,
  vertical: `<div style="writing-mode: vertical-rl; height: 700px">%%</div>`,
}
const inParent = (markup: string) => markup.replace('%%', PRE).replace('%', LINES.join('\n'))

const span = (kind: string, text: string) => `<span class="${kind}">\n${text}\n</span>`
const hocr = (words: (line: string) => readonly string[]) =>
  BROKEN.map(
    lines =>
      `<p class="ocr_par">\n${lines
        .map(line =>
          span(
            'ocr_line',
            words(line)
              .map(word => `<span class="ocrx_word">${word}</span>`)
              .join('\n'),
          ),
        )
        .join('\n')}\n</p>`,
  ).join('\n')

const TAIWAN = [
  '海山市議會三讀通過明年度總預算 市長周柏翰：老人年金一毛不減',
  '〔記者吳佩珊／海山報導〕海山市議會昨天三讀通過明年度總預算案，歲出編列新台幣五百二十億元。市長周柏翰列席時表示，老人年金與幼兒津貼全數保留，「市府該負的責任不會推給家長」。',
  '議長蘇國棟裁示，捷運環線的用地費另案審查。國民黨籍議員許淑芬質詢時批評，環線工程延宕三年，要求交通局長鄭文傑在兩個月內提出檢討報告；民進黨籍議員郭家豪則關切社會住宅的進度。',
  '行政院主計總處上週函覆，補助款將於十一月底撥付。市府發言人簡玉玲指出，衛生福利部與教育部的補助合計增加一億八千萬元，可用於改善偏鄉學校的校舍。',
]
const FIFTIES = `　　　　　慶祝第一座自動化煉鋼爐投入生產
　　　東風鋼鐵廠提前完成第二季度計劃
　　【本報訊】東風鋼鐵廠全體職工在
增產節約運動中發揚了高度的愛國熱情，
六月二十四日提前六天完成了第二季度
的國家計劃。廠黨委書記孫志遠同志在
慶祝大會上說：這是全廠職工學習蘇聯
先進經驗、開展勞動競賽的結果。
　　今年一月以來，在黨和人民政府的領
導下，廠裏組織了先進小組三十二個。
全國勞動模範陳桂山所領導的小組創造
了新的紀錄，平均每爐鋼比去年節省時
間一小時二十分。廠長劉永泰、工會主席
趙淑珍和青年團委書記馬長林都參加了
大會，東北行政委員會發來了賀電。
`

const PAGES = {
  '/parents.html': {
    body: html(
      Object.entries(PARENTS)
        .map(([name, markup]) => `<section title="${name}">${inParent(markup)}</section>`)
        .join('\n'),
    ),
  },
  '/form.html': { body: html(`<form method="post"><div class="content">${MAIN}</div><input type="hidden" name="state"></form>`) },
  '/form-broken.html': { body: html(`<form method="post"><table><tr><td>${PRE}</td></tr></table></form>`) },
  '/anchor.html': { body: html(`<table><tr><td><a name="top">${MAIN}</td></tr></table>`) },
  '/anchor-broken.html': { body: html(`<div><a id="top">${PRE}</div>`) },
  '/lines.html': { body: html(hocr(line => [line])) },
  '/characters.html': { body: html(hocr(line => [...line])) },
  '/hidden.html': { body: html(`<h1>资料</h1><p>这里只有下载链接。</p><pre hidden>${LINES.join('\n')}</pre><p>页脚</p>`) },
  '/hidden-parts.html': {
    body: html(
      `<main>${BROKEN.map(lines => `<p>${lines.join('<br>')}</p>`).join('<p hidden>打印时才显示的文字</p>')}<div style="display: none">${PARAGRAPHS[1]}</div></main>`,
    ),
  },
  // A line that the view shows elsewhere than the page does.
  '/link-between.html': {
    body: html(
      `<p><a href="/pdf">下载PDF</a></p><main>${BROKEN.map(lines => `<p>${lines.join('<br>')}</p>`).join('<p><a href="/pdf">下载PDF</a></p>')}</main>`,
    ),
  },
  '/taiwan.html': { body: html(`<h1>${TAIWAN[0]}</h1>${each('p', TAIWAN.slice(1))}`) },
  '/fifties.txt': { type: 'text/plain; charset=utf-8', body: FIFTIES },
}

inEachBrowser(world => {
  const said = async (page: Page) => (await texts(page, `${HOST} >>> article`)).join('\n')

  it('a view has the width of what it replaces, or room to read, whatever holds it', async () => {
    const page = await world.newPage()
    await page.evaluateOnNewDocument(() =>
      addEventListener('DOMContentLoaded', () => {
        const widths = [...document.querySelectorAll('pre')].map(pre => pre.getBoundingClientRect().width)
        Object.assign(window, { widths })
      }),
    )
    await page.goto(world.server.url('/parents.html'))
    const names = Object.keys(PARENTS)
    await expect.poll(() => count(page, HOST), SOON).toBe(names.length)
    const found = await page.$$eval('section', all =>
      all.map((each, i) => {
        const host = each.querySelector('qianzi-reader')
        const { width, height } = host?.getBoundingClientRect() ?? new DOMRect()
        const was = (window as unknown as { widths: number[] }).widths[i] ?? 0
        const cut = host?.shadowRoot?.querySelector('.page')
        return { name: each.title, width, height, was, sideways: (cut?.scrollWidth ?? 0) - (cut?.clientWidth ?? 0) }
      }),
    )
    for (const { name, width, height, was, sideways } of found) {
      expect([name, width >= Math.min(was, 300) - 1 && width > 250 && height > 250]).toEqual([name, true])
      expect([name, width <= 1100, sideways <= 0]).toEqual([name, true, true])
    }
    await toggle(world, page, false)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  describe('a text is found in whatever stands around it:', () => {
    it.each(['/form.html', '/anchor.html'])('%s, whole', async path => {
      const page = await world.open(world.server.url(path))
      await untilMarked(page)
      expect(await marks(page)).toContainEqual(['person', '郑海峰'])
      expect(await badgeOf(world, page)).toBe('2')
      await page.close()
    })
    it.each(['/form-broken.html', '/anchor-broken.html'])('%s, broken', async path => {
      const page = await world.open(world.server.url(path))
      await untilRead(page)
      expect(await said(page)).toContain(PASSAGE)
      expect(await badgeOf(world, page)).toBe('2')
      await page.close()
    })
  })

  it.each(['/lines.html', '/characters.html'])('a text is read in spans of readers of pictures: %s', async path => {
    const page = await world.open(world.server.url(path))
    await untilRead(page)
    expect(await said(page)).toContain(PASSAGE)
    expect(await texts(page, `${HOST} >>> [data-mention="person"]`)).toContain('方晓梅')
    expect(await badgeOf(world, page)).toBe('2')
    await page.close()
  })

  it('what the page hides stays unread: alone on its page, even when it is asked for', async () => {
    const page = await world.open(world.server.url('/hidden.html'))
    const popup = await openPopup(world, page)
    await untilSome(popup, '.primary')
    expect(await badgeOf(world, page)).toBe('')
    await popup.bringToFront()
    await (await saying(popup, 'button', 'anyway')).click()
    await untilSome(page, HOST)
    const all = (await page.$eval(HOST, host => host.shadowRoot?.textContent)) ?? ''
    expect(all).not.toContain('云桥区')
    await popup.close()
    await page.close()
  })

  it('what the page hides stays unread: within a text', async () => {
    const page = await world.open(world.server.url('/hidden-parts.html'))
    await untilRead(page)
    const all = (await page.$eval(HOST, host => host.shadowRoot?.textContent)) ?? ''
    expect(all).not.toContain('打印时才显示')
    expect(all.split(PASSAGE).length).toBe(2)
    await page.close()
  })

  it('who is at the top of a page stays there when it is read, whatever stands first in the view', async () => {
    const page = await world.open(world.server.url('/link-between.html'))
    await untilRead(page)
    await new Promise(done => setTimeout(done, 300))
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.close()
  })

  describe('in traditional characters:', () => {
    it('a report of today, explained in its place', async () => {
      const page = await world.open(world.server.url('/taiwan.html'))
      await untilMarked(page)
      const found = await marks(page)
      for (const name of ['周柏翰', '吳佩珊', '蘇國棟', '許淑芬', '鄭文傑']) expect(found).toContainEqual(['person', name])
      expect(await badgeOf(world, page)).toBe('1')
      await page.close()
    })
    it('a paper of the 1950s, its lines joined, in its own characters', async () => {
      const page = await world.open(world.server.url('/fifties.txt'))
      await untilRead(page)
      expect(await said(page)).toContain('東風鋼鐵廠全體職工在增產節約運動中發揚了高度的愛國熱情')
      const persons = await texts(page, `${HOST} >>> [data-mention="person"]`)
      for (const name of ['孫志遠', '陳桂山', '劉永泰', '趙淑珍']) expect(persons).toContain(name)
      await page.close()
      expect(await world.complaints()).toEqual([])
    })
  })
}, PAGES)
