// The page is given back as it was, and the reader at the same place of it.
import { expect, it } from 'vitest'
import { count, HOST, saying, untilGivenBack, untilRead } from './elements'
import { expectGivenBack, openAndGiveBack } from './give-back'
import { inEachBrowser } from './world'

inEachBrowser(world => {
  it('leaves a reader who scrolled down where he was', async () => {
    const page = await openAndGiveBack(world, world.server.url('/pre.html'), untilRead)
    await page.evaluate(() => scrollTo(0, 500))
    await expectGivenBack(world, page)
    expect(await page.evaluate(() => scrollY)).toBe(500)
    await page.close()
  })

  it('shows a passage in the original: given back and marked, without touching a node', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await (await saying(page, `${HOST} >>> [data-mention="person"]`, '曾庆丰')).hover()
    const button = `${HOST} >>> [role="tooltip"] button`
    await expect.poll(() => count(page, button)).toBeGreaterThan(0)
    await (await saying(page, button, 'original')).click()
    await untilGivenBack(page)
    const marked = await page.evaluate(() =>
      [...((CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get('qianzi-source') ?? [])].map(String),
    )
    expect(marked.join('').replace(/\s/g, '')).toBe('曾庆丰')
    const color = await page.$eval('pre', pre => getComputedStyle(pre, '::highlight(qianzi-source)').backgroundColor)
    expect(color).toBe('rgb(255, 217, 90)')
    await page.close()
  })
})
