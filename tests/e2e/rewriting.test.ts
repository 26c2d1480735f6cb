// Translators and scripts that rewrite a page while its text is shown, and put it back, lose nothing by us.
import { beforeAll, describe, expect, it } from 'vitest'
import { choosePinyin, differences, pause, untilMarked, withoutExtension, wrongsOf } from './apps/compare'
import { look } from './apps/in-page'
import { PERSONS, REPORT } from './apps/report'
import { REWRITERS } from './apps/rewriters'
import { inEachBrowser } from './world'

/** Milliseconds after which a changed page has been read again, if it is still for us. */
const SETTLED = 600

inEachBrowser(
  world => {
    const plain = withoutExtension(world)

    describe.each(['names', 'all'])('under pinyin over %s:', pinyin => {
      beforeAll(() => choosePinyin(world, pinyin))

      it.each(REWRITERS)('$name', async ({ there, back }) => {
        const was = await plain.open('/report.html')
        const page = await world.open(world.server.url('/report.html'))
        const expectSame = async (when: string) =>
          expect(differences(await page.evaluate(look), await was.evaluate(look)), when).toEqual([])
        await untilMarked(page, PERSONS, pinyin)
        for (const rewrite of [there, back]) {
          await Promise.all([page.evaluate(rewrite), was.evaluate(rewrite)])
          await expectSame(rewrite === there ? 'there' : 'back')
          if (rewrite === there) await pause(SETTLED)
          else await untilMarked(page, PERSONS, pinyin)
          await expectSame(rewrite === there ? 'there, later' : 'back, drawn anew')
        }
        expect(await wrongsOf(page)).toEqual([])
        await Promise.all([page.close(), was.close()])
        expect(await world.complaints()).toEqual([])
      })
    })
  },
  { '/report.html': REPORT },
)
