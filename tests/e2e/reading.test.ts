// A broken page is read by itself: repaired, with pinyin and tooltips.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readings } from './drawn'
import { copied, HOST, isVisible, SOON, saying, setPinyin, texts, untilRead, untilVisible } from './elements'
import { fixture } from './pages'
import { inEachBrowser, openPopup, press, VIEWPORT } from './world'

const ARTICLE = `${HOST} >>> article`
const TOOLTIP = `${HOST} >>> [role="tooltip"]`
const PERSON = `${HOST} >>> [data-mention="person"]`

inEachBrowser(world => {
  describe.each([
    ['text/plain', () => world.server.url('/district.txt')],
    ['<pre>', () => world.server.url('/pre.html')],
    ['file://', () => `file://${fixture}`],
  ])('a broken page as %s', (_kind, address) => {
    let page: Page
    beforeAll(async () => {
      page = await world.open(address())
      await untilRead(page)
    })
    afterAll(() => page.close())

    it('reads as a newspaper by itself', async () => {
      expect(await texts(page, `${ARTICLE} h2`)).toEqual([
        '压实责任守底线 全力以赴保安澜',
        '背街小巷换新颜 居民点赞好环境',
        '安全度汛 你我同行',
      ])
      expect(await isVisible(page, 'pre')).toBe(false)
    })

    it('finds text over what were line ends', async () => {
      expect(await page.evaluate(() => (window as unknown as { find(what: string): boolean }).find('坚持人民至上、生命至上'))).toBe(true)
    })

    it('copies clean Chinese, with all pinyin shown', async () => {
      await setPinyin(page, 'all')
      const paragraph = await saying(page, `${ARTICLE} p`, '陈国栋强调')
      await paragraph.click({ count: 3 })
      const text = await copied(page)
      expect(text.trim()).toBe((await paragraph.evaluate(each => each.textContent))?.trim())
      expect(text).toMatch(/^[^a-zāáǎàēéěèīíǐìōóǒòūúǔù]+$/)
    })
  })

  it('changes the pinyin by the key, off, names, all, without rebuilding the view, and remembers it', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await page.$eval(ARTICLE, article => article.setAttribute('data-same', 'yes'))
    const modeOf = (of: Page) => of.$eval(HOST, host => host.getAttribute('data-pinyin'))
    for (const mode of ['off', 'names', 'all', 'off', 'names']) {
      await expect.poll(() => modeOf(page)).toBe(mode)
      await press(world, 'cycle-pinyin')
    }
    expect(await page.$eval(ARTICLE, article => article.getAttribute('data-same'))).toBe('yes')
    const other = await world.open(world.server.url('/pre.html'))
    await untilRead(other)
    expect(await modeOf(other)).toBe('all')
    await press(world, 'cycle-pinyin')
    await expect.poll(() => modeOf(other)).toBe('off')
    await page.close()
    await other.close()
  })

  it('draws the pinyin over the words, names capitalised', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await setPinyin(page, 'off')
    expect(await readings(world, page)).toEqual([])
    const popup = await openPopup(world, page)
    const choose = async (mode: string) => {
      await popup.bringToFront()
      await popup.locator(`input[value="${mode}"]`).click()
      await page.bringToFront()
    }
    await choose('names')
    await expect.poll(() => readings(world, page), SOON).toContain('Qìngfēng')
    expect(await readings(world, page)).not.toContain('qiángdiào')
    await choose('all')
    await expect.poll(() => readings(world, page), SOON).toContain('qiángdiào')
    await choose('off')
    await expect.poll(() => readings(world, page), SOON).toEqual([])
    await popup.close()
    await page.close()
  })

  it('says who somebody is on hover and on focus, within the window and off the word; Escape closes', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    const name = await saying(page, PERSON, '李文华')
    await name.hover()
    await untilVisible(page, TOOLTIP)
    const said = (await texts(page, TOOLTIP)).join()
    expect(said).toContain('区委副书记')
    expect(said).toContain('区政府区长')
    const box = await (await page.$(TOOLTIP))?.boundingBox()
    const word = await name.boundingBox()
    if (!box || !word) throw new Error('nothing is drawn')
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(VIEWPORT.width)
    expect(box.y + box.height).toBeLessThanOrEqual(VIEWPORT.height)
    expect(box.y + box.height <= word.y + 1 || box.y >= word.y + word.height - 1).toBe(true)
    await page.keyboard.press('Escape')
    await untilVisible(page, TOOLTIP, false)
    await page.mouse.move(2, 2)
    await (await page.$(`${HOST} >>> [data-mention][tabindex="0"]`))?.focus()
    await untilVisible(page, TOOLTIP)
    await page.close()
  })
})
