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
})
