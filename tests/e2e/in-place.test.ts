// A page whose text is whole keeps its layout, its links and its nodes, and is explained where it stands.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { count, HOST, isVisible, texts, untilSome, untilVisible } from './elements'
import { openAndGiveBack } from './give-back'
import { inEachBrowser, openPopup } from './world'

const WORDS = 'qianzi-word'
const STRESS = 'qianzi-word[data-reading="qiángdiào"]'
const TOOLTIP = `${HOST} >>> [role="tooltip"]`

/** The mention whose text is the name, and nothing else. */
async function mention(page: Page, name: string) {
  for (const each of await page.$$('qianzi-word[data-mention]'))
    if ((await each.evaluate(element => element.textContent)) === name) return each
  throw new Error(`${name} is not marked`)
}

inEachBrowser(world => {
  const openArticle = async (): Promise<Page> => {
    const page = await world.open(world.server.url('/article.html'))
    await untilSome(page, WORDS)
    return page
  }

  it('keeps links, emphasis and pictures, and marks words and names', async () => {
    const page = await openArticle()
    expect(await count(page, `${HOST} >>> article`)).toBe(0)
    expect(await count(page, '#article :is(a, b, em, img)')).toBe(4)
    const kindOf = async (name: string) => (await mention(page, name)).evaluate(each => each.getAttribute('data-mention'))
    expect(await kindOf('孙立新')).toBe('person')
    expect(await kindOf('青石镇')).toBe('place')
    expect(await texts(page, STRESS)).toEqual(['强调'])
    expect(await texts(page, '#second')).toEqual([expect.stringMatching(/^会议强调，要压实责任，/)])
    expect(await count(page, ':is(nav, footer) qianzi-word')).toBe(0)
    await page.close()
  })

  it('shows pinyin and says who somebody is', async () => {
    const page = await openArticle()
    const popup = await openPopup(world, page)
    await popup.locator('input[value="all"]').click()
    await page.bringToFront()
    await expect.poll(() => page.$eval(STRESS, word => getComputedStyle(word).display)).toBe('ruby')
    await (await mention(page, '陈国栋')).hover()
    await untilVisible(page, TOOLTIP)
    expect((await texts(page, TOOLTIP)).join()).toContain('区委书记')
    await page.keyboard.press('Escape')
    await untilVisible(page, TOOLTIP, false)
    const other = await mention(page, '李文华')
    await other.focus()
    await untilVisible(page, TOOLTIP)
    expect(await other.evaluate(each => each.getAttribute('aria-description'))).toContain('区长')
    await popup.bringToFront()
    await popup.locator('input[value="off"]').click()
    await popup.close()
    await page.close()
  })

  it('comes back node for node', async () => {
    const page = await openAndGiveBack(world, world.server.url('/article.html'), each => untilSome(each, WORDS))
    expect(await isVisible(page, '#second')).toBe(true)
    await page.close()
  })

  it('may be changed by the page through the nodes that it holds', async () => {
    const page = await world.open(world.server.url('/article.html'))
    await untilSome(page, WORDS)
    await page.evaluate(() => {
      const [reporter, second] = (window as unknown as { held: [Text, Text] }).held
      reporter.data = '赵志强'
      second.remove()
    })
    await expect.poll(() => texts(page, 'qianzi-word[data-mention]'), { timeout: 20_000 }).toContain('赵志强')
    expect(await texts(page, '#reporter')).toEqual(['赵志强'])
    expect(await texts(page, '#second')).toEqual([expect.stringMatching(/^压实责任，/)])
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('is called by its name in the popup', async () => {
    const page = await openArticle()
    const popup = await openPopup(world, page)
    await untilSome(popup, '.switch')
    expect((await texts(popup, '.switch'))[0]).toBe('Explain in the page')
    await popup.close()
    await page.close()
  })
})
