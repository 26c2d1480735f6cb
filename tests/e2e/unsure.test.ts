// Where the detector is unsure: the badge asks, the popup offers, the page hears nothing of it.
import { expect, it } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { tabId } from '../../scripts/browser'
import { ASKED, DETECTED, detect } from '../../utils/engine/detect'
import { count, HOST, SOON, texts, untilSome } from './elements'
import { expectSame, remembered, toggle } from './give-back'
import { each, html, PARAGRAPHS } from './news'
import { badgeOf, inEachBrowser, openPopup } from './world'

/** The browser's interface for extensions, in a page of the extension's own. */
declare const browser: Api

const TALK = [
  '楼主说的那家店我上周刚去过，排队排了四十分钟，味道还行吧，你们觉得呢？',
  '下单送收纳袋，客服回复挺快的，就是快递有点慢，等了三天才到。',
  '把土豆洗净切丝，锅里倒油，放入葱姜炒香，再下土豆丝翻炒。',
  '我觉得这个颜色比图片上深一些，不过整体来说还是挺满意的。',
]
const TITLE = '云桥日报'

/** A paragraph of news and some talk, so mixed that the detector, as it was learnt last, is least sure. */
function mixed(): string[] {
  const mixes = PARAGRAPHS.flatMap(paragraph => TALK.map((_, most) => [paragraph, ...TALK.slice(0, most + 1), ...TALK]))
  const middle = (ASKED + DETECTED) / 2
  const far = (mix: string[]) => Math.abs(detect(`${mix.join('\n')}\n`, TITLE).score - middle)
  return mixes.reduce((best, mix) => (far(mix) < far(best) ? mix : best))
}

const PAGES = {
  '/unsure.html': { body: html(`<button onclick="this.nextElementSibling.remove()">关闭</button><main>${each('p', mixed())}</main>`) },
}

inEachBrowser(world => {
  it('the badge asks, and the popup offers to read the page', async () => {
    const page = await world.open(world.server.url('/unsure.html'))
    const before = await remembered(page.mainFrame())
    await expect.poll(() => badgeOf(world, page), SOON).toBe('?')
    const tab = await tabId(page, world.own)
    expect(await world.own.evaluate(tab => browser.action.getTitle({ tabId: tab }), tab)).toContain('may be newspaper text')
    await expectSame(page.mainFrame(), before)

    const popup = await openPopup(world, page)
    await untilSome(popup, '.primary')
    expect((await texts(popup, '[role="status"]')).join()).toContain('may be newspaper text')
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Read this page')
    await popup.bringToFront()
    await popup.keyboard.press('Enter')
    await untilSome(page, HOST)
    await expect.poll(() => badgeOf(world, page), SOON).toMatch(/^\d+$/)
    await popup.close()
    await toggle(world, page, false)
    expect(await badgeOf(world, page)).toBe('')
    await expectSame(page.mainFrame(), before)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('the badge asks no more when the text has gone', async () => {
    const page = await world.open(world.server.url('/unsure.html'))
    await expect.poll(() => badgeOf(world, page), SOON).toBe('?')
    await page.click('button')
    await page.evaluate(() => document.body.append('今天天气好，我们去爬山。'))
    await expect.poll(() => badgeOf(world, page), SOON).toBe('')
    expect(await count(page, HOST)).toBe(0)
    await page.close()
  })
}, PAGES)
