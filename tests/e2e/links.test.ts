// The links of a broken text: in the view its words are links still, to whoever clicks, comes by the keyboard, copies or prints.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { HOST, SOON, saying, untilRead } from './elements'
import { toggle } from './give-back'
import { BROKEN, html } from './news'
import { inEachBrowser } from './world'

const [HEADLINE, OPENING, SECOND, ...REST] = BROKEN.map(lines => lines.join('<br>\n')) as [string, string, string, ...string[]]
const LINK = `${HOST} >>> .link`

const PAGES = {
  '/links.html': {
    body: html(`<ul><li><a href="/index">版面目录</a></li></ul>
      <main><h1><a href="/report?id=1">${HEADLINE}</a></h1>
      <p>${OPENING.replace('郑海峰', '<a href="/who" target="_blank" rel="noopener">郑海峰</a>')}</p>
      <p>${SECOND.replace(/坚持以(.*?)思想/s, '坚持以<a href="#note">$1思想</a>')}</p>
      ${REST.map(part => `<p>${part}</p>`).join('\n')}
      <p><a href="javascript:void (document.title = 'by script')">下载本版</a></p>
      <p><a role="link" onclick="document.title = 'by a listener'">全文</a></p>
      <p><a href="#" id="heard">放大图片</a></p></main>
      <script>
        window.heard = []
        document.getElementById('heard').addEventListener('click', event => { event.preventDefault(); heard.push('own') })
        document.body.addEventListener('click', ({ target }) => heard.push(target.localName))
      </script>`),
  },
  '/report': { body: html('<h1>报道</h1>') },
}

inEachBrowser(world => {
  const open = async (): Promise<Page> => {
    const page = await world.open(world.server.url('/links.html'))
    await untilRead(page)
    return page
  }
  const links = (page: Page) =>
    page.$$eval(LINK, all => all.map(each => [each.textContent, each.getAttribute('href'), each.getAttribute('target')] as const))

  it('are where they were, whole over line ends, with what they lead to', async () => {
    const page = await open()
    const all = await links(page)
    const url = (path: string) => world.server.url(path)
    expect(all).toContainEqual([BROKEN[0]?.join(''), url('/report?id=1'), null])
    expect(all).toContainEqual(['郑海峰', url('/who'), '_blank'])
    expect(all).toContainEqual(['人民为中心的发展思想', url('/links.html#note'), null])
    expect(all).toContainEqual(['下载本版', "javascript:void (document.title = 'by script')", null])
    expect(all).toContainEqual(['全文', null, null])
    expect(await (await saying(page, LINK, '郑海峰')).evaluate(each => each.getAttribute('rel'))).toBe('noopener')
    await toggle(world, page, false)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it("go where the page's own go, by its own scripts, with one click", async () => {
    const page = await open()
    await page.bringToFront()
    await (await saying(page, LINK, '放大')).click()
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join())
    await expect.poll(heard, SOON).toBe('own,a')
    expect(await page.evaluate(() => location.hash)).toBe('')
    await (await saying(page, LINK, '下载')).click()
    await expect.poll(() => page.title(), SOON).toBe('by script')
    await (await saying(page, LINK, '喜迎')).click()
    await expect.poll(() => page.url(), SOON).toBe(world.server.url('/report?id=1'))
    await page.close()
  })

  it('can be come to and followed by the keyboard, and say what they are', async () => {
    const page = await open()
    await page.bringToFront()
    const focused = () => page.$eval(HOST, host => host.shadowRoot?.activeElement?.textContent ?? '')
    const titles = { 下载本版: 'by script', 全文: 'by a listener' }
    for (const [says, title] of Object.entries(titles)) {
      for (let i = 0; i < 15 && (await focused()) !== says; i++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(says)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.title(), SOON).toBe(title)
    }
    await page.close()
    expect(await world.complaints()).toEqual([])
  })
}, PAGES)
