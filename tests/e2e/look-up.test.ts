// Every word answers: inside names and phrases too, by pointer and by key, in the reading view and in a page that is explained in its place.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { marks, spotOf, untilMarked } from './drawn'
import { HOST, SOON, saying, texts, untilRead, untilVisible } from './elements'
import { inEachBrowser, press } from './world'

const TOOLTIP = `${HOST} >>> [role="tooltip"]`
const STEPS = `${TOOLTIP} .card-steps button`
const HEAD = `${TOOLTIP} .card-head b`
const KEYS = `${HOST} >>> .keys`
const STATUS = `${HOST} >>> [role="status"]`

inEachBrowser(world => {
  const untilHead = (page: Page, name: string) => expect.poll(() => texts(page, HEAD), SOON).toEqual([name])

  it('in the view a word inside a phrase is looked up by pointer and by key', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    const phrase = await saying(page, `${HOST} >>> .body [data-mention]`, '人民至上')
    await phrase.scrollIntoView()
    const box = await phrase.boundingBox()
    if (!box) throw new Error('nothing is drawn')
    await page.mouse.move(box.x + box.height / 4, box.y + box.height / 2)
    await untilVisible(page, TOOLTIP)
    await expect.poll(async () => (await texts(page, STEPS)).length, SOON).toBeGreaterThan(2)
    const steps = await texts(page, STEPS)
    expect(steps.slice(-2)).toEqual(['人民', '人'])
    const buttons = await page.$$(STEPS)
    await buttons.at(-2)?.click()
    await untilHead(page, '人民')
    expect((await texts(page, TOOLTIP)).join()).toContain('people')
    await page.mouse.move(2, 2)
    await untilVisible(page, TOOLTIP, false)
    await phrase.focus()
    await untilVisible(page, TOOLTIP)
    await expect.poll(async () => (await texts(page, STEPS)).length, SOON).toBeGreaterThan(1)
    await page.keyboard.press('[')
    await untilHead(page, '人民')
    await page.keyboard.press(']')
    await untilHead(page, steps[0] as string)
    await page.close()
  })

  it('in the view keys come to every word, open it again and tell what they do', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await page.bringToFront()
    const name = await saying(page, `${HOST} >>> .body [data-mention="person"]`, '陈国栋')
    await name.focus()
    await untilHead(page, '陈国栋')
    await page.keyboard.down('Control')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.up('Control')
    await expect.poll(async () => (await texts(page, HEAD)).join(), SOON).not.toBe('陈国栋')
    const [word] = await texts(page, HEAD)
    expect((await texts(page, STATUS)).join()).toContain(word)
    expect((await marks(page)).filter(([kind]) => kind === 'current')).toEqual([['current', word]])
    await page.keyboard.press('Escape')
    await untilVisible(page, TOOLTIP, false)
    await page.keyboard.press('Enter')
    await untilVisible(page, TOOLTIP)
    await page.keyboard.press('?')
    await untilVisible(page, KEYS)
    expect((await texts(page, KEYS)).join()).toMatch(/Ctrl\+→|⌥→/)
    await page.keyboard.press('Escape')
    await untilVisible(page, KEYS, false)
    await page.close()
  })

  it('in its place a page has its words looked into, and gone through by keys', async () => {
    const page = await world.open(world.server.url('/article.html'))
    await untilMarked(page)
    const { x, y } = await spotOf(page, '安全生产')
    await page.mouse.move(x, y)
    await untilVisible(page, TOOLTIP)
    await expect.poll(async () => (await texts(page, STEPS)).length, SOON).toBeGreaterThan(1)
    await page.mouse.move(2, 2)
    await untilVisible(page, TOOLTIP, false)
    await page.bringToFront()
    await press(world, 'enter-mentions')
    await untilHead(page, '南湖区')
    await page.keyboard.down('Control')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.up('Control')
    await expect.poll(async () => (await texts(page, HEAD)).join(), SOON).not.toBe('南湖区')
    expect((await texts(page, STATUS)).join()).toContain((await texts(page, HEAD))[0])
    await page.keyboard.press('Escape')
    await untilVisible(page, TOOLTIP, false)
    await page.close()
  })
})
