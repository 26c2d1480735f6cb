// The page is given back as it was, wherever its text stood.
import { describe, expect, it } from 'vitest'
import { reader } from './chromium'
import { startWorld } from './world'

const world = startWorld()

describe('giving back', () => {
  it('leaves the same nodes, the same markup and the same place', async () => {
    const page = await world.chromium.open(world.server.url('/pre.html'))
    await reader(page)
    const popup = await world.chromium.popup(page)
    const reading = popup.getByRole('switch').first()
    await reading.click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    await page.evaluate(() => {
      scrollTo(0, 500)
      Object.assign(window, {
        before: {
          pre: document.querySelector('pre'),
          node: document.querySelector('pre')?.firstChild,
          html: document.documentElement.outerHTML,
          top: scrollY,
        },
      })
    })
    await reading.click()
    await reader(page)
    await reading.click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    const same = await page.evaluate(() => {
      const { before } = window as unknown as { before: { pre: Element; node: Node; html: string; top: number } }
      return {
        pre: before.pre === document.querySelector('pre'),
        node: before.node === document.querySelector('pre')?.firstChild,
        html: before.html === document.documentElement.outerHTML,
        top: before.top === scrollY,
        visible: getComputedStyle(before.pre).display !== 'none',
      }
    })
    expect(same).toEqual({ pre: true, node: true, html: true, top: true, visible: true })
    await popup.close()
    await page.close()
  })
})

describe('text in other elements', () => {
  it.each([
    ['/br.html', 'body'],
    ['/lines.html', 'main'],
    ['/table.html', 'td#page'],
  ])('%s is read in its place and given back as it was', async (path, holder) => {
    const page = await world.chromium.open(world.server.url(path))
    const host = await reader(page)
    expect(await host.locator('article h2').allTextContents()).toContain('背街小巷换新颜 居民点赞好环境')
    const beside = (selector: string) =>
      page.evaluate(wanted => {
        const shown = document.querySelector('qianzi-reader') as HTMLElement
        return shown.parentElement?.matches(wanted) || shown.nextElementSibling?.matches(wanted)
      }, selector)
    expect(await beside(holder)).toBe(true)
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('6\n月3日')
    const markup = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element
      copy.querySelector('qianzi-reader')?.remove()
      return copy.outerHTML
    })
    const popup = await world.chromium.popup(page)
    await popup.getByRole('switch').first().click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup)
    await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('防汛抗旱指挥')
    await popup.close()
    await page.close()
  })
})

describe('show in the original', () => {
  it('gives the page back and marks the passage, without touching a node', async () => {
    const page = await world.chromium.open(world.server.url('/district.txt'))
    const host = await reader(page)
    const name = host.locator('[data-mention="person"]', { hasText: '曾庆丰' }).first()
    await name.scrollIntoViewIfNeeded()
    await name.hover()
    await host.getByRole('button', { name: /original/i }).click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    const marked = await page.evaluate(() =>
      [...((CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get('qianzi-source') ?? [])].map(String),
    )
    expect(marked.join('').replace(/\s/g, '')).toBe('曾庆丰')
    expect(await page.locator('pre').evaluate(pre => getComputedStyle(pre, '::highlight(qianzi-source)').backgroundColor)).toBe(
      'rgb(255, 217, 90)',
    )
    await page.close()
  })
})
