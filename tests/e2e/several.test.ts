// Several texts on one page, one of which comes late: each is read in its place, and the popup shows them as one.
import { expect, it } from 'vitest'
import { marks, untilMarked } from './drawn'
import { HOST, SOON, saying, texts, untilCount } from './elements'
import { expectGivenBack, toggle } from './give-back'
import { BROKEN, each, html, PARAGRAPHS } from './news'
import { inEachBrowser, openPopup, press } from './world'

const TOOLTIP = `${HOST} >>> [role="tooltip"]`

const SECOND = PARAGRAPHS.findIndex(paragraph => paragraph.startsWith('青石镇'))
const pre = (first: number, end?: number) =>
  `<pre>${BROKEN.slice(first, end)
    .map(lines => lines.join('\n'))
    .join('\n\n')}</pre>`

const PAGES = {
  '/two.html': {
    body: html(`<section>${pre(0, SECOND)}</section><p>广告</p><section id="late"></section><template>${pre(SECOND)}</template>`),
  },
  '/two-whole.html': {
    body: html(
      `<article>${each('p', PARAGRAPHS.slice(0, SECOND))}</article><p>广告</p><article>${each('p', PARAGRAPHS.slice(SECOND))}</article>`,
      '<style>article { margin: 2em } article + p { margin: 40em 0 }</style>',
    ),
  },
}

inEachBrowser(world => {
  it('are read one by one, as they come, and given back together', async () => {
    const page = await world.open(world.server.url('/two.html'))
    await untilCount(page, HOST, 1)
    const first = await page.$('qianzi-reader')
    await page.evaluate(() => document.querySelector('#late')?.append(document.querySelector('template')?.content.cloneNode(true) as Node))
    await untilCount(page, HOST, 2)
    // What was read before has stayed.
    expect(await first?.evaluate(host => host.isConnected)).toBe(true)
    expect(await texts(page, `${HOST} >>> article .body:first-of-type`)).toHaveLength(2)

    const popup = await openPopup(world, page)
    await expect.poll(async () => (await texts(popup, 'body')).join(), SOON).toContain('小柑橘铺就致富路')
    await (await saying(popup, 'button', '小柑橘铺就致富路')).click()
    const top = async () => (await saying(page, `${HOST} >>> h2`, '小柑橘')).evaluate(heading => heading.getBoundingClientRect().top)
    await expect.poll(top, SOON).toBeLessThan(400)
    await popup.close()

    await toggle(world, page, false)
    await expectGivenBack(world, page)
    await page.close()
    expect(await world.complaints()).toEqual([])
  })

  it('are one way for the keys, where they are explained in their places', async () => {
    const page = await world.open(world.server.url('/two-whole.html'))
    await untilMarked(page)
    const current = async () => (await marks(page)).filter(([kind]) => kind === 'current').map(([, text]) => text)
    await page.bringToFront()
    await press(world, 'enter-mentions')
    await expect.poll(current, SOON).toEqual(['云桥区'])
    const inSecond = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('qianzi-current') ?? []
        return document.querySelectorAll('article')[1]?.contains(range?.startContainer ?? null)
      })
    for (let i = 0; i < 60 && !(await inSecond()); i++) await page.keyboard.press('n')
    expect(await current()).toEqual(['青石镇'])
    expect((await texts(page, TOOLTIP)).filter(Boolean).length).toBe(1)
    await page.keyboard.press('p')
    expect(await inSecond()).toBe(false)
    expect((await current()).length).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(current, SOON).toEqual([])
    await page.close()
    expect(await world.complaints()).toEqual([])
  })
}, PAGES)
