// A page whose text is whole keeps its layout, its links and its nodes, and is explained where it stands: nothing of ours is among its nodes.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { marks, readings, spotOf, untilMarked } from './drawn'
import { count, HOST, SOON, texts, untilSome, untilVisible } from './elements'
import { openAndGiveBack } from './give-back'
import { inEachBrowser, openPopup, press } from './world'

const TOOLTIP = `${HOST} >>> [role="tooltip"]`
const SAID = `${HOST} >>> [role="status"]`

/** The body as the page itself has it. */
const bodyOf = (page: Page) => page.evaluate(() => [document.body.innerHTML, document.querySelectorAll('body, body *').length])

inEachBrowser(world => {
  const openArticle = async (): Promise<Page> => {
    const page = await world.open(world.server.url('/article.html'))
    await untilMarked(page)
    return page
  }
  const choose = async (page: Page, mode: string) => {
    const popup = await openPopup(world, page)
    await popup.locator(`input[value="${mode}"]`).click()
    await page.bringToFront()
    await untilSome(page, `${HOST}[data-pinyin="${mode}"]`)
    await popup.close()
  }
  const pointAt = async (page: Page, text: string) => {
    const { x, y } = await spotOf(page, text)
    await page.mouse.move(x, y)
  }

  it('marks words and names, and the page stays what it was while it does', async () => {
    const page = await world.newPage()
    await page.evaluateOnNewDocument(() => {
      const keep = () => Object.assign(window, { before: document.body.innerHTML })
      addEventListener('DOMContentLoaded', keep)
    })
    await page.goto(world.server.url('/article.html'))
    await untilMarked(page)
    const found = await marks(page)
    expect(found).toContainEqual(['person', '孙立新'])
    expect(found).toContainEqual(['place', '青石镇'])
    expect(await count(page, `${HOST} >>> article`)).toBe(0)
    for (const mode of ['names', 'all']) {
      await choose(page, mode)
      const [markup] = await bodyOf(page)
      expect(markup).toBe(await page.evaluate(() => (window as unknown as { before: string }).before))
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('qianzi-reader')
      expect(await page.evaluate(() => [...document.querySelectorAll('p')].every(({ shadowRoot }) => shadowRoot === null))).toBe(true)
    }
    await choose(page, 'off')
    await page.close()
  })

  it('writes pinyin over names or over every word, and nowhere else', async () => {
    const page = await openArticle()
    expect(await readings(world, page)).toEqual([])
    await choose(page, 'names')
    await expect.poll(() => readings(world, page), SOON).toContain('Chén')
    expect(await readings(world, page)).not.toContain('qiángdiào')
    await choose(page, 'all')
    await expect.poll(() => readings(world, page), SOON).toContain('qiángdiào')
    await choose(page, 'off')
    await expect.poll(() => readings(world, page), SOON).toEqual([])
    await page.close()
  })

  it('says who somebody is to whoever points at him, also across elements; Escape closes', async () => {
    const page = await openArticle()
    await pointAt(page, '陈国栋')
    await untilVisible(page, TOOLTIP)
    expect((await texts(page, TOOLTIP)).join()).toContain('区委书记')
    expect((await marks(page)).filter(([kind]) => kind === 'current')).toEqual([['current', '陈国栋']])
    // The pointer may go on the tooltip, which stays.
    const box = await (await page.$(TOOLTIP))?.boundingBox()
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
    await new Promise(done => setTimeout(done, 400))
    await untilVisible(page, TOOLTIP)
    await page.keyboard.press('Escape')
    await untilVisible(page, TOOLTIP, false)
    await pointAt(page, '压实责任')
    await untilVisible(page, TOOLTIP)
    await page.mouse.move(2, 2)
    await untilVisible(page, TOOLTIP, false)
    await page.close()
  })

  it('can be gone through by the keyboard, and the page has its keys back after Escape', async () => {
    const page = await openArticle()
    await page.evaluate(() => {
      const heard: string[] = []
      addEventListener('keydown', ({ key }) => heard.push(key))
      Object.assign(window, { heard })
    })
    await page.bringToFront()
    await page.keyboard.press('n')
    await press(world, 'enter-mentions')
    await untilVisible(page, TOOLTIP)
    const current = async () => (await marks(page)).filter(([kind]) => kind === 'current').map(([, text]) => text)
    expect(await current()).toEqual(['南湖区'])
    expect((await texts(page, SAID)).join()).toContain('Nánhú Qū')
    const focused = await page.evaluate(() => document.activeElement?.localName)
    expect(focused).toBe('body')
    await page.keyboard.press('n')
    await expect.poll(current).toEqual(['安全生产'])
    await page.keyboard.press('n')
    await expect.poll(current).toEqual(['孙立新'])
    expect((await texts(page, SAID)).join()).toContain('Sūn Lìxīn')
    await page.keyboard.press('p')
    await expect.poll(current).toEqual(['安全生产'])
    await page.keyboard.press('Escape')
    await untilVisible(page, TOOLTIP, false)
    await page.keyboard.press('p')
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['n', 'p'])
    await page.close()
  })

  it('comes back node for node', async () => {
    const page = await openAndGiveBack(world, world.server.url('/article.html'), each => untilMarked(each))
    expect(await marks(page)).toEqual([])
    await page.close()
  })

  it('may be changed by the page through the nodes that it holds, and is read again', async () => {
    const page = await openArticle()
    await page.evaluate(() => {
      const [reporter, second] = (window as unknown as { held: [Text, Text] }).held
      reporter.data = '赵志强'
      second.remove()
    })
    await expect.poll(async () => (await marks(page)).map(([, text]) => text), SOON).toContain('赵志强')
    expect(await texts(page, '#reporter')).toEqual(['赵志强'])
    expect(await texts(page, '#second')).toEqual([expect.stringMatching(/^压实责任，/)])
    expect(await count(page, HOST)).toBe(1)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('loses its marks at once where the page writes another text, and keeps the others', async () => {
    const page = await openArticle()
    const after = await page.evaluate(async () => {
      const [reporter] = (window as unknown as { held: [Text, Text] }).held
      reporter.data = '某人某某某某'
      await Promise.resolve()
      const persons = [...(CSS.highlights.get('qianzi-person') ?? [])]
      return { all: persons.length, here: persons.filter(({ startContainer }) => startContainer === reporter).length }
    })
    expect(after.here).toBe(0)
    expect(after.all).toBeGreaterThan(3)
    await page.close()
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
