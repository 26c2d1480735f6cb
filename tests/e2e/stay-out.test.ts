// Pages that are not for us, that are against us, or that change under us.
import { describe, expect, it } from 'vitest'
import { reader } from './chromium'
import { startWorld } from './world'

const world = startWorld()

describe('a page that is not for us', () => {
  it('gets nothing, not even a style', async () => {
    const page = await world.chromium.open(world.server.url('/recipe.html'))
    await page.waitForTimeout(600)
    expect(
      await page.evaluate(() => [document.querySelectorAll('qianzi-reader, style, link').length, document.adoptedStyleSheets.length]),
    ).toEqual([0, 0])
    await page.close()
  })
})

describe('a page that', () => {
  it.each([
    ['forbids everything by its policy', '/strict.html'],
    ['brings its text late', '/late.html'],
    ['changes all the time before its text comes', '/busy.html'],
    ['freezes prototypes and has our name for an id', '/hostile.html'],
  ])('%s is read', async (_what, path) => {
    const page = await world.chromium.open(world.server.url(path))
    const host = await reader(page)
    expect(await host.locator('article').count()).toBe(3)
    // The style sheet has arrived: the view is a paper, not bare text.
    expect(await host.locator('.page').evaluate(view => getComputedStyle(view).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
    await page.close()
    expect(world.chromium.complaints).toEqual([])
  })

  it('holds its text in a frame is read there, and the popup reaches it', async () => {
    const page = await world.chromium.open(world.server.url('/frames.html'))
    const frame = page.frameLocator('iframe')
    await frame.locator('qianzi-reader article').first().waitFor({ state: 'attached', timeout: 20_000 })
    const popup = await world.chromium.popup(page)
    await popup
      .getByRole('button', { name: /安全度汛/ })
      .first()
      .waitFor()
    await page.evaluate(() => document.querySelector('iframe')?.remove())
    await popup.close()
    await page.close()
    expect(world.chromium.complaints).toEqual([])
  })

  it('keeps its text in a shadow root is read there, and gets it back', async () => {
    const page = await world.chromium.open(world.server.url('/shadow.html'))
    const host = page.locator('paper-page qianzi-reader')
    await host.locator('article').first().waitFor({ state: 'attached', timeout: 20_000 })
    expect(await page.locator('paper-page pre').isVisible()).toBe(false)
    const popup = await world.chromium.popup(page)
    await popup.getByRole('switch').first().click()
    await expect.poll(() => host.count()).toBe(0)
    expect(await page.locator('paper-page pre').isVisible()).toBe(true)
    await popup.close()
    await page.close()
    expect(world.chromium.complaints).toEqual([])
  })

  it('throws our element out is left in peace', async () => {
    const page = await world.chromium.open(world.server.url('/rejects.html'))
    await page.waitForTimeout(2500)
    expect(await page.locator('pre').isVisible()).toBe(true)
    await page.close()
    expect(world.chromium.complaints).toEqual([])
  })
})

describe('bad input', () => {
  it('is survived in silence: a text that changes, and one that is taken away', async () => {
    const page = await world.chromium.open(world.server.url('/pre.html'))
    await reader(page)
    await page.evaluate(() => {
      const pre = document.querySelector('pre') as HTMLElement
      ;(pre.firstChild as Text).appendData('\n本报讯（记者 吴宁）6月4日，全区举行防汛演练，各镇街、各部门负责人参加演练。\n')
    })
    await expect.poll(() => page.locator('qianzi-reader article').last().textContent(), { timeout: 20_000 }).toContain('防汛演练')
    await page.evaluate(() => document.querySelector('pre')?.remove())
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    await page.close()
    expect(world.chromium.complaints).toEqual([])
  })

  it('is said in the popup where a text is too long', async () => {
    const page = await world.chromium.open(world.server.url('/huge.txt'))
    await page.waitForTimeout(1500)
    const popup = await world.chromium.popup(page)
    await expect.poll(() => popup.locator('body').textContent(), { timeout: 20_000 }).toContain('too long')
    expect(await page.locator('pre').isVisible()).toBe(true)
    await popup.close()
    await page.close()
  })

  it.each(['/odd.txt', '/rtl.html'])('%s is read without a complaint', async path => {
    const page = await world.chromium.open(world.server.url(path))
    await reader(page)
    await page.close()
    expect(world.chromium.complaints).toEqual([])
  })
})

describe('the network', () => {
  it('sees no request of ours', async () => {
    const requests: string[] = []
    world.chromium.context.on('request', request => requests.push(request.url()))
    const page = await world.chromium.open(world.server.url('/district.txt'))
    await reader(page)
    await page.waitForTimeout(500)
    expect(
      requests.filter(
        url => !url.startsWith('chrome-extension://') && url !== world.server.url('/district.txt') && !url.endsWith('/favicon.ico'),
      ),
    ).toEqual([])
    await page.close()
  })
})
