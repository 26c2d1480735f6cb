// A page whose text is whole keeps its layout, its links and its nodes, and is explained where it stands.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startWorld } from './world'

const world = startWorld()

const words = (page: Page) => page.locator('qianzi-word')
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
const mention = (page: Page, name: string) => page.locator('qianzi-word[data-mention]', { hasText: new RegExp(`^${name}$`) }).first()

async function openArticle(): Promise<Page> {
  const page = await world.chromium.open(world.server.url('/article.html'))
  await words(page).first().waitFor({ state: 'attached', timeout: 20_000 })
  return page
}

/** Switches the explanations by the popup, on or off. */
async function flip(page: Page, on: boolean): Promise<void> {
  const popup = await world.chromium.popup(page)
  await popup.getByRole('switch').first().click()
  await expect.poll(async () => (await words(page).count()) > 0).toBe(on)
  await popup.close()
  await page.bringToFront()
}

describe('a whole text', () => {
  it('keeps its links, emphasis and pictures, and its words and names are marked', async () => {
    const page = await openArticle()
    expect(await page.locator('qianzi-reader article').count()).toBe(0)
    expect(await page.locator('#article a, #article b, #article em, #article img').count()).toBe(4)
    expect(await mention(page, '孙立新').getAttribute('data-mention')).toBe('person')
    expect(await mention(page, '青石镇').getAttribute('data-mention')).toBe('place')
    expect(await page.locator('qianzi-word[data-reading="qiángdiào"]').textContent()).toBe('强调')
    expect(await page.locator('nav qianzi-word, footer qianzi-word').count()).toBe(0)
    await page.close()
  })

  it('shows pinyin and says who somebody is', async () => {
    const page = await openArticle()
    const popup = await world.chromium.popup(page)
    await popup.locator('input[value="all"]').check()
    await page.bringToFront()
    const word = page.locator('qianzi-word[data-reading="qiángdiào"]')
    await expect.poll(() => word.evaluate(each => getComputedStyle(each).display)).toBe('ruby')
    await mention(page, '陈国栋').hover()
    const tooltip = page.locator('qianzi-reader [role="tooltip"]')
    await tooltip.waitFor({ state: 'visible' })
    expect(await tooltip.textContent()).toContain('区委书记')
    await page.keyboard.press('Escape')
    await tooltip.waitFor({ state: 'hidden' })
    await mention(page, '李文华').focus()
    await tooltip.waitFor({ state: 'visible' })
    expect(await mention(page, '李文华').getAttribute('aria-description')).toContain('区长')
    await popup.locator('input[value="off"]').check()
    await popup.close()
    await page.close()
  })

  it('comes back node for node', async () => {
    const page = await openArticle()
    await flip(page, false)
    const before = await markup(page)
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const nodes: [Node, string | null][] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push([node, node.nodeValue])
      Object.assign(window, { nodes })
    })
    await flip(page, true)
    await flip(page, false)
    expect(await markup(page)).toBe(before)
    const same = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const now: [Node | null, string | null][] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) now.push([node, node.nodeValue])
      const { nodes } = window as unknown as { nodes: [Node, string][] }
      return nodes.length === now.length && nodes.every(([node, text], i) => now[i]?.[0] === node && now[i]?.[1] === text)
    })
    expect(same).toBe(true)
    await page.close()
  })

  it('may be changed by the page through the nodes that it holds', async () => {
    const page = await world.chromium.open(world.server.url('/article.html'))
    await page.evaluate(() => {
      const first = (id: string) => document.getElementById(id)?.firstChild
      Object.assign(window, { held: [first('reporter'), first('second')] })
    })
    await words(page).first().waitFor({ state: 'attached', timeout: 20_000 })
    await page.evaluate(() => {
      const [reporter, second] = (window as unknown as { held: [Text, Text] }).held
      reporter.data = '赵志强'
      second.remove()
    })
    await mention(page, '赵志强').waitFor({ state: 'attached', timeout: 20_000 })
    expect(await page.locator('#reporter').textContent()).toBe('赵志强')
    expect(await page.locator('#second').textContent()).toMatch(/^压实责任，/)
    await page.close()
    expect(world.chromium.complaints).toEqual([])
  })

  it('is called by its name in the popup', async () => {
    const page = await openArticle()
    const popup = await world.chromium.popup(page)
    expect(await popup.locator('.switch').first().textContent()).toBe('Explain in the page')
    await popup.close()
    await page.close()
  })
})
