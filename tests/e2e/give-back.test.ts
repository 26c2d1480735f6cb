// The page is given back as it was, and the reader at the same place of it.
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { count, HOST, saying, untilGivenBack, untilRead } from './elements'
import { expectGivenBack, openAndGiveBack, toggle } from './give-back'
import { inEachBrowser } from './world'

/** The highlights of a page as its scripts see them. */
declare const CSS: { highlights: Map<string, Set<StaticRange>> }

/** The text that is marked. */
const marked = async (page: Page): Promise<string> =>
  (
    await page.evaluate(() =>
      [...(CSS.highlights.get('qianzi-source') ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return range.toString()
      }),
    )
  )
    .join('')
    .replace(/\s/g, '')

/** Whether what is marked stands in the element, or in its shadow. */
const isMarkInside = (element: Element): boolean => {
  const [range] = CSS.highlights.get('qianzi-source') ?? []
  const top = range?.startContainer.getRootNode({ composed: false })
  return top instanceof ShadowRoot ? top.host === element : element.contains(range?.startContainer ?? null)
}

inEachBrowser(world => {
  it('leaves a reader who scrolled down where he was', async () => {
    const page = await openAndGiveBack(world, world.server.url('/pre.html'), untilRead)
    await page.mouse.move(300, 300)
    await page.mouse.wheel({ deltaY: 500 })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(500, 0)
    await expectGivenBack(world, page)
    expect(await page.evaluate(() => scrollY)).toBeCloseTo(500, 0)
    await page.close()
  })

  it('shows a passage in the original and, switched on again, in the view, without touching a node', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await (await saying(page, `${HOST} >>> [data-mention="person"]`, '曾庆丰')).hover()
    const button = `${HOST} >>> [role="tooltip"] button`
    await expect.poll(() => count(page, button)).toBeGreaterThan(0)
    await (await saying(page, button, 'original')).click()
    await untilGivenBack(page)
    expect(await marked(page)).toBe('曾庆丰')
    expect(await page.$eval('pre', isMarkInside)).toBe(true)
    const color = await page.$eval('pre', pre => getComputedStyle(pre, '::highlight(qianzi-source)').backgroundColor)
    expect(color).toBe('rgb(255, 217, 90)')
    await toggle(world, page, true)
    await untilRead(page)
    await expect.poll(() => marked(page)).toBe('曾庆丰')
    expect(await page.$eval(HOST, isMarkInside)).toBe(true)
    await page.close()
  })

  it('goes to what was selected in the original', async () => {
    const page = await world.open(world.server.url('/pre.html'))
    await untilRead(page)
    await toggle(world, page, false)
    await page.evaluate(() => {
      const text = document.querySelector('pre')?.firstChild as Text
      const at = text.data.indexOf('何秀英')
      getSelection()?.setBaseAndExtent(text, at, text, at + 3)
    })
    await toggle(world, page, true)
    await expect.poll(() => marked(page)).toBe('何秀英')
    expect(await page.$eval(HOST, isMarkInside)).toBe(true)
    await page.close()
  })
})
