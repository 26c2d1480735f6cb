// Pages of the frameworks go on as they would without us, whatever they do to their texts while these are shown.
import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildApps, NAMES_OF_APPS } from './apps/build'
import { choosePinyin, differences, pause, untilMarked, withoutExtension, wrongsOf } from './apps/compare'
import { type Look, play } from './apps/in-page'
import { BACK, NAMES, type Step, THERE } from './apps/states'
import { inEachBrowser } from './world'

const WHEN = [
  { when: 'in one go, when it has just been drawn', pinyin: 'names', before: 0, between: 0 },
  { when: 'bit by bit, later', pinyin: 'names', before: 300, between: 20 },
  { when: 'in one go, under pinyin over every word', pinyin: 'all', before: 0, between: 0 },
  { when: 'bit by bit, under pinyin over every word', pinyin: 'all', before: 300, between: 20 },
]
/** The second time it is done in what was drawn anew. */
const WAYS = [THERE, BACK]

inEachBrowser(
  world => {
    const plain = withoutExtension(world)
    const expected = new Map<string, Look[][]>()

    beforeAll(async () => {
      for (const app of NAMES_OF_APPS) {
        const page = await plain.open(`/${app}.html`)
        const looks: Look[][] = []
        for (const way of WAYS) looks.push(await page.evaluate(play, way, 0))
        expected.set(app, looks)
        expect(await wrongsOf(page), app).toEqual([])
        await page.close()
      }
    })

    describe.each(WHEN)('is changed $when:', ({ pinyin, before, between }) => {
      beforeAll(() => choosePinyin(world, pinyin))

      /** Which steps had another outcome than without us. */
      const playMarked = async (page: Page, steps: readonly Step[], expected: readonly Look[]): Promise<string[]> => {
        await untilMarked(page, NAMES, pinyin)
        await pause(before)
        const looks = await page.evaluate(play, steps, between)
        return looks.flatMap((is, i) =>
          differences(is, expected[i]!).map(difference => `${steps[i - 1]?.name ?? 'at first'}: ${difference}`),
        )
      }

      it.each(NAMES_OF_APPS)('%s', async app => {
        const page = await world.open(world.server.url(`/${app}.html`))
        for (const [i, way] of WAYS.entries()) {
          expect(await playMarked(page, way, expected.get(app)![i]!)).toEqual([])
          expect(await wrongsOf(page)).toEqual([])
        }
        await page.close()
        expect(await world.complaints()).toEqual([])
      })
    })
  },
  await buildApps(),
)
