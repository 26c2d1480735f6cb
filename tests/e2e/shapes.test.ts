// Every shape in which a text may stand: it is read there, and given back as it was.
import type { Page } from 'puppeteer-core'
import { describe, expect, it, vi } from 'vitest'
import { marks, untilMarked } from './drawn'
import { count, HOST, SOON, texts } from './elements'
import { expectSame, openAndGiveBack, remembered } from './give-back'
import { PASSAGE } from './news'
import { EDITED, REPAIRED, WHOLE } from './shapes'
import { inEachBrowser, press } from './world'

/** Waits until some frame shows the passage in one piece, in the reading view. */
const untilRepaired = (page: Page): Promise<void> =>
  vi.waitFor(async () => {
    const said = await Promise.all(page.frames().map(frame => texts(frame, `${HOST} >>> article p`)))
    expect(said.flat().join('\n')).toContain(PASSAGE)
    // In every layout there is room to read it.
    const widths = await Promise.all(page.frames().map(frame => frame.$$eval(HOST, all => all.map(host => host.clientWidth))))
    for (const width of widths.flat()) expect(width).toBeGreaterThan(300)
  }, SOON)

inEachBrowser(
  world => {
    describe('a broken text is repaired and given back', () => {
      it.each(Object.keys(REPAIRED))('%s', async path => {
        await (await openAndGiveBack(world, world.server.url(path), untilRepaired)).close()
        expect(await world.complaints()).toEqual([])
      })
    })

    describe('a whole text is explained where it stands and given back', () => {
      it.each(Object.keys(WHOLE))('%s', async path => {
        await (await openAndGiveBack(world, world.server.url(path), page => untilMarked(page))).close()
        expect(await world.complaints()).toEqual([])
      })
    })

    describe("the user's own text is never touched", () => {
      it.each(Object.keys(EDITED))('%s', async path => {
        const page = await world.open(world.server.url(path))
        const before = await remembered(page.mainFrame())
        await page.bringToFront()
        // Asked for by the key it is refused as well.
        await press(world, 'toggle-reading')
        await new Promise(done => setTimeout(done, 1000))
        expect(await count(page, HOST)).toBe(0)
        expect(await marks(page)).toEqual([])
        await expectSame(page.mainFrame(), before)
        await page.close()
        expect(await world.complaints()).toEqual([])
      })
    })
  },
  { ...REPAIRED, ...WHOLE, ...EDITED },
)
