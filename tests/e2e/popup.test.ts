// The toolbar: outline, jump, switches, badge, and pages that are read anyway.
import { describe, expect, it } from 'vitest'
import { reader } from './chromium'
import { badgeOf, openPopup, press, startWorld } from './world'

const world = startWorld()

describe('the popup', () => {
  it('shows the outline, jumps, and gives the page back and takes it again', async () => {
    const page = await world.chromium.open(world.server.url('/district.txt'))
    await reader(page)
    const popup = await world.chromium.popup(page)
    const letter = popup.getByRole('button', { name: /安全度汛/ }).first()
    await letter.waitFor()
    expect(await popup.locator('body').textContent()).toContain('孙立新')
    await letter.click()
    await expect
      .poll(() =>
        page
          .locator('qianzi-reader h2', { hasText: '安全度汛' })
          .evaluate(heading => heading.getBoundingClientRect().top < innerHeight && heading.getBoundingClientRect().top > -50),
      )
      .toBe(true)
    const reading = popup.getByRole('switch').first()
    await reading.click()
    await expect.poll(() => page.locator('qianzi-reader').count()).toBe(0)
    await reading.click()
    await reader(page)
    await popup.close()
    await page.close()
  })

  it('says that there is nothing on other pages, and reads them anyway', async () => {
    const page = await world.chromium.open(world.server.url('/recipe.html'))
    const popup = await world.chromium.popup(page)
    const anyway = popup.getByRole('button', { name: /anyway/i })
    await anyway.waitFor()
    await anyway.click()
    await expect.poll(async () => (await popup.locator('body').textContent())?.length).toBeGreaterThan(10)
    expect(world.chromium.complaints).toEqual([])
    await popup.close()
    await page.close()
  })
})

describe('the toolbar', () => {
  it('opens the real popup with the outline of the page', async () => {
    const page = await world.chromium.open(world.server.url('/district.txt'))
    await reader(page)
    await page.bringToFront()
    const session = await world.chromium.context.browser()?.newBrowserCDPSession()
    await openPopup(world.chromium)
    const popup = async () => (await session?.send('Target.getTargets'))?.targetInfos.find(({ url }) => url.endsWith('/popup.html'))
    await expect.poll(popup).toBeTruthy()
    await session?.detach()
    await page.close()
  })

  it('shows the number of articles on the badge', async () => {
    const page = await world.chromium.open(world.server.url('/district.txt'))
    await reader(page)
    const tabId = await world.chromium.tabId(page)
    await expect.poll(() => badgeOf(world.chromium, tabId)).toBe('3')
    await page.close()
  })
})

describe('the choice for a site', () => {
  it('keeps the reader away, or has it wait to be asked for', async () => {
    const page = await world.chromium.open(world.server.url('/district.txt'))
    await reader(page)
    const choose = async (start: string) => {
      const popup = await world.chromium.popup(page)
      await popup.locator(`.site input[value="${start}"]`).check()
      await popup.waitForTimeout(200)
      await popup.close()
      await page.reload()
      await page.waitForTimeout(900)
    }
    await choose('never')
    expect(await page.locator('qianzi-reader').count()).toBe(0)
    await choose('ask')
    expect(await page.locator('qianzi-reader').count()).toBe(0)
    const popup = await world.chromium.popup(page)
    await popup.locator('.primary').click()
    await reader(page)
    await popup.close()
    await choose('always')
    await reader(page)
    await page.close()
  })
})

describe('the key', () => {
  it('gives the page back, takes it again, and reads a page that the detector left alone', async () => {
    for (const path of ['/district.txt', '/recipe.html']) {
      const page = await world.chromium.open(world.server.url(path))
      await page.bringToFront()
      const count = () => page.locator('qianzi-reader').count()
      if (path === '/district.txt') {
        await reader(page)
        await press(world.chromium, 'toggle-reading')
        await expect.poll(count).toBe(0)
      } else {
        await page.waitForTimeout(600)
        expect(await count()).toBe(0)
      }
      await press(world.chromium, 'toggle-reading')
      await expect.poll(count).toBe(1)
      await page.close()
    }
  })
})
