// Who reads the texts is apart from everything else: it can go and come back, and keeps nobody waiting.
import { expect, it } from 'vitest'
import { HOST, SOON, texts, untilCount, untilRead, untilSome } from './elements'
import { LONG } from './pages'
import { inEachBrowser, stopBackground } from './world'

declare const chrome: { offscreen?: { closeDocument(): Promise<void> } }

const solid = (text: string) => text.replace(/\s/g, '')

inEachBrowser(world => {
  it.runIf(world.kind === 'chromium')(
    'reads a text to its end though the analyst and the background have been stopped in the midst of it',
    async () => {
      const page = await world.open(world.server.url('/huge.txt'))
      await untilSome(page, `${HOST} >>> article`)
      await untilCount(page, `${HOST}[aria-busy]`, 1)
      await world.own.evaluate(() => chrome.offscreen?.closeDocument())
      await stopBackground(world)
      await page.close()
      const next = await world.open(world.server.url('/long.txt'))
      await untilSome(next, `${HOST} >>> article`)
      await world.own.evaluate(() => chrome.offscreen?.closeDocument().catch(() => undefined))
      await untilRead(next)
      const shown = solid((await texts(next, `${HOST} >>> [data-start]`)).join(''))
      expect(shown.length).toBeGreaterThan(0.9 * solid(LONG).length)
      await next.close()
    },
  )

  it(
    'reads one page while it reads a long one',
    async () => {
      const long = await world.open(world.server.url('/huge.txt'))
      await untilSome(long, `${HOST} >>> article`)
      const page = await world.open(world.server.url('/district.txt'))
      await untilRead(page)
      await untilCount(long, `${HOST}[aria-busy]`, 1)
      await page.close()
      await long.close()
    },
    SOON.timeout * 2,
  )

  it('is as high from the start as it is in the end, within a fiftieth', async () => {
    const page = await world.open(world.server.url('/long.txt'))
    await untilRead(page)
    await new Promise(laidOut => setTimeout(laidOut, 500))
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const before = await height()
    for (let top = 0; top < (await height()); top += 600) {
      await page.evaluate(to => scrollTo(0, to), top)
      await new Promise(drawn => setTimeout(drawn, 30))
    }
    const after = await height()
    expect(Math.abs(after / before - 1)).toBeLessThan(0.02)
    await page.close()
  })
})
