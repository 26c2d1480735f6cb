// A broken page is read by itself: repaired, with pinyin and tooltips.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reader } from './chromium'
import { fixture } from './pages'
import { press, startWorld } from './world'

const world = startWorld()

/** What the page says that the user copies: selected by a threefold click, copied by the key. */
async function copyOf(page: Page, what: Locator): Promise<string> {
  await what.click({ clickCount: 3 })
  await page.evaluate(() => {
    addEventListener('copy', () => Object.assign(window, { copied: getSelection()?.toString() }))
  })
  await page.keyboard.press('Control+C')
  return page.evaluate(() => String((window as unknown as { copied?: string }).copied))
}

describe.each([
  ['text/plain', () => world.server.url('/district.txt')],
  ['<pre>', () => world.server.url('/pre.html')],
  ['file://', () => `file://${fixture}`],
])('a broken page as %s', (_kind, address) => {
  let page: Page
  beforeAll(async () => {
    page = await world.chromium.open(address())
  })
  afterAll(() => page.close())

  it('reads as a newspaper by itself', async () => {
    const host = await reader(page)
    expect(await host.locator('article').count()).toBe(3)
    expect(await host.locator('article h2').allTextContents()).toEqual([
      '压实责任守底线 全力以赴保安澜',
      '背街小巷换新颜 居民点赞好环境',
      '安全度汛 你我同行',
    ])
    await expect.poll(() => page.locator('pre').isVisible()).toBe(false)
  })

  it('finds text over what were line ends', async () => {
    await reader(page)
    expect(await page.evaluate(() => (window as unknown as { find(what: string): boolean }).find('坚持人民至上、生命至上'))).toBe(true)
  })

  it('copies clean Chinese, with all pinyin shown', async () => {
    const host = await reader(page)
    await host.evaluate(element => (element.dataset.pinyin = 'all'))
    const paragraph = host.locator('article p', { hasText: '陈国栋强调' })
    const copied = await copyOf(page, paragraph)
    expect(copied.trim()).toBe(((await paragraph.textContent()) ?? '').trim())
    expect(copied).toMatch(/^[^a-zāáǎàēéěèīíǐìōóǒòūúǔù]+$/)
  })
})

describe('pinyin', () => {
  it('goes off, names, all by the key, without rebuilding the view, and is remembered', async () => {
    const page = await world.chromium.open(world.server.url('/district.txt'))
    const host = await reader(page)
    await host
      .locator('article')
      .first()
      .evaluate(article => article.setAttribute('data-same', 'yes'))
    const cycle = () => press(world.chromium, 'cycle-pinyin')
    const mode = () => host.getAttribute('data-pinyin')
    const modes = [await mode()]
    for (let i = 0; i < 3; i++) {
      const before = await mode()
      await cycle()
      await expect.poll(mode).not.toBe(before)
      modes.push(await mode())
    }
    expect(modes).toEqual(['off', 'names', 'all', 'off'])
    expect(await host.locator('article').first().getAttribute('data-same')).toBe('yes')
    await cycle()
    await expect.poll(mode).toBe('names')
    const other = await world.chromium.open(world.server.url('/pre.html'))
    expect(await (await reader(other)).getAttribute('data-pinyin')).toBe('names')
    await cycle()
    await cycle()
    await page.close()
    await other.close()
  })

  it('is drawn over the words, names capitalised', async () => {
    const page = await world.chromium.open(world.server.url('/district.txt'))
    const host = await reader(page)
    const name = host.locator('[data-mention="person"]', { hasText: '曾庆丰' }).first()
    const readings = await name.locator('.word').evaluateAll(words => words.map(word => word.getAttribute('data-reading')))
    expect(readings.join(' ')).toBe('Zēng Qìngfēng')
    await host.evaluate(element => (element.dataset.pinyin = 'all'))
    const drawn = await host
      .locator('.word[data-reading]')
      .first()
      .evaluate(word => getComputedStyle(word, '::after').content)
    expect(drawn).toContain('"')
    await page.close()
  })
})

describe('tooltips', () => {
  it('show who somebody is on hover and on focus, within the window and off the word; Escape closes', async () => {
    const page = await world.chromium.open(world.server.url('/district.txt'))
    const host = await reader(page)
    const name = host.locator('[data-mention="person"]', { hasText: '李文华' }).first()
    await name.scrollIntoViewIfNeeded()
    await name.hover()
    const tooltip = host.locator('[role="tooltip"]')
    await tooltip.waitFor({ state: 'visible' })
    const said = (await tooltip.textContent()) ?? ''
    expect(said).toContain('区委副书记')
    expect(said).toContain('区政府区长')
    const [box, word] = [await tooltip.boundingBox(), await name.boundingBox()]
    if (!box || !word) throw new Error('nothing is drawn')
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1100 && box.y + box.height <= 800).toBe(true)
    expect(box.y + box.height <= word.y + 1 || box.y >= word.y + word.height - 1).toBe(true)
    await page.keyboard.press('Escape')
    await tooltip.waitFor({ state: 'hidden' })
    await page.mouse.move(2, 2)
    await host.locator('[data-mention][tabindex="0"]').first().focus()
    await tooltip.waitFor({ state: 'visible' })
    await page.close()
  })
})
