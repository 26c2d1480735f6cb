// A reader sets a reading right: it is shown at once, in the reading view and in place, and still there on the next visit.
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { count, HOST, isVisible, saying, untilRead, untilSome, untilVisible } from './elements'
import { inEachBrowser } from './world'

interface Place {
  readonly path: string
  /** Until the text is shown with its mentions. */
  readonly shown: (page: Page) => Promise<void>
  readonly mention: string
  readonly word: string
}

const PLACES: readonly Place[] = [
  { path: '/district.txt', shown: untilRead, mention: `${HOST} >>> [data-mention="person"]`, word: '[data-reading]' },
  {
    path: '/article.html',
    shown: page => untilSome(page, 'qianzi-word[data-mention="person"]'),
    mention: 'qianzi-word[data-mention="person"]',
    word: '[data-reading]',
  },
]
const DIALOG = `${HOST} >>> dialog`
const FIELD = `${HOST} >>> dialog input:not([type])`

inEachBrowser(world => {
  describe.each(PLACES)('on $path', ({ path, shown, mention, word }) => {
    const readingsOf = async (page: Page, name: string) =>
      (await saying(page, mention, name)).$$eval(word, words => words.map(each => each.getAttribute('data-reading')))

    it('is typed behind the key R, refused where it is none, and kept', async () => {
      const page = await world.open(world.server.url(path))
      await shown(page)
      const person = (await page.$$(mention))[0]
      const name = (await person?.evaluate(each => each.textContent)) as string
      const before = await readingsOf(page, name)
      await page.bringToFront()
      await person?.focus()
      await untilVisible(page, `${HOST} >>> [role="tooltip"]`)
      await page.keyboard.press('r')
      await untilVisible(page, DIALOG)

      // The field is selected: what is typed takes the place of what is there.
      await page.keyboard.type('xyz')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.$eval(FIELD, field => field.getAttribute('aria-invalid'))).toBe('true')
      expect(await isVisible(page, DIALOG)).toBe(true)
      await page.$eval(FIELD, field => (field as HTMLInputElement).select())
      await page.keyboard.type(Array.from(name, () => 'ma3').join(' '))
      await page.keyboard.press('Enter')
      await untilVisible(page, DIALOG, false)
      const corrected = [/^Mǎ$/, ...before.slice(1).map(() => /^Mǎ(?:mǎ)*$/)]
      await expect.poll(async () => (await readingsOf(page, name)).every((reading, i) => corrected[i]?.test(reading ?? ''))).toBe(true)
      await page.close()

      const again = await world.open(world.server.url(path))
      await shown(again)
      await expect.poll(async () => (await readingsOf(again, name))[0]).toBe('Mǎ')
      expect(await count(again, DIALOG)).toBe(0)
      await again.close()
      expect(await world.complaints()).toEqual([])
    })
  })
})
