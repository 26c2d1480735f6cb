// A reader sets a reading right: it is shown at once, in the reading view and in place, and still there on the next visit.
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { marks, untilMarked } from './drawn'
import { HOST, texts, untilRead, untilSome, untilVisible } from './elements'
import { closeForm, formOf, inEachBrowser, press, type World } from './world'

const FIELD = '#correct-reading'
const TOOLTIP = `${HOST} >>> [role="tooltip"]`
const PERSON = `${HOST} >>> [data-mention="person"]`

interface Place {
  readonly path: string
  /** Until the text is shown with its mentions. */
  readonly shown: (page: Page) => Promise<void>
  /** Has the keyboard point to the first person. */
  readonly point: (world: World, page: Page) => Promise<void>
}

const PLACES: readonly Place[] = [
  { path: '/district.txt', shown: untilRead, point: async (_, page) => (await page.$(PERSON))?.focus() },
  {
    path: '/article.html',
    shown: page => untilMarked(page),
    point: async (world, page) => {
      await press(world, 'enter-mentions')
      await untilVisible(page, TOOLTIP)
      const isPerson = async () => {
        const all = await marks(page)
        const current = all.find(([kind]) => kind === 'current')?.[1]
        return all.some(([kind, text]) => kind === 'person' && text === current)
      }
      while (!(await isPerson())) {
        await page.keyboard.press('n')
        await new Promise(done => setTimeout(done, 100))
      }
    },
  },
]

inEachBrowser(world => {
  describe.each(PLACES)('on $path', ({ path, shown, point }) => {
    const said = async (page: Page) => (await texts(page, `${TOOLTIP} .card-head`)).join()

    it('is typed behind the key R, refused where it is none, and kept', async () => {
      const page = await world.open(world.server.url(path))
      await shown(page)
      await page.bringToFront()
      await point(world, page)
      await untilVisible(page, TOOLTIP)
      const name = (await texts(page, `${TOOLTIP} b`)).join()
      expect(await said(page)).not.toContain('Mǎ')
      await page.keyboard.press('r')
      const form = await formOf(world)
      await untilSome(form, FIELD)

      // The field is selected: what is typed takes the place of what is there.
      await form.keyboard.type('xyz')
      await form.keyboard.press('Enter')
      await expect.poll(() => form.$eval(FIELD, field => field.getAttribute('aria-invalid'))).toBe('true')
      await form.$eval(FIELD, field => (field as HTMLInputElement).select())
      await form.keyboard.type(Array.from(name, () => 'ma3').join(' '))
      expect(await form.$eval('[name="scope"]:checked', radio => (radio as HTMLInputElement).value)).toBe('page')
      await closeForm(world, form, 'Enter')
      await page.bringToFront()
      await point(world, page)
      await expect.poll(() => said(page)).toMatch(/Mǎ Mǎ(?:mǎ)*/)
      await page.close()

      const again = await world.open(world.server.url(path))
      await shown(again)
      await again.bringToFront()
      await point(world, again)
      await expect.poll(() => said(again)).toMatch(/Mǎ Mǎ(?:mǎ)*/)
      await again.close()
      expect(await world.complaints()).toEqual([])
    })
  })
})
