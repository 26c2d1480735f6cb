// A page that we show can change nothing that the user keeps, hear nothing that is typed, and reach no other page; of private windows nothing is kept.
import type { Page } from 'puppeteer-core'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { openOwn, tabId } from '../../scripts/browser'
import { marks, untilMarked } from './drawn'
import { count, HOST, SOON, saying, texts, untilRead, untilSome, untilVisible } from './elements'
import { allowInPrivate, openPrivate } from './firefox'
import { closeForm, findForm, formOf, inEachBrowser, press, type World } from './world'

declare const browser: Api

const TOOLTIP = `${HOST} >>> [role="tooltip"]`
const PERSON = `${HOST} >>> [data-mention="person"]`
const FIELD = '#correct-reading'

/** All that the extension keeps, for good and for the time being. */
const kept = ({ own }: World): Promise<object> =>
  own.evaluate(async () => ({ ...(await browser.storage.local.get()), ...(await browser.storage.session.get()) }))

/** Does by script whatever a script can do to all that is ours, as if it were the user. */
const playUser = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let done = 0
    const soon = (ms: number) => new Promise(go => setTimeout(go, ms))
    const roots = [...document.querySelectorAll('qianzi-reader')].flatMap(host => host.shadowRoot ?? [])
    const text = document.querySelector('#article p') ?? document.body
    const { left, top } = text.getBoundingClientRect()
    const at = { bubbles: true, composed: true, cancelable: true, clientX: left + 60, clientY: top + 12 }
    const act = (target: EventTarget) => {
      done++
      for (const name of ['pointermove', 'pointerdown', 'pointerup', 'click']) target.dispatchEvent(new PointerEvent(name, at))
      target.dispatchEvent(new FocusEvent('focusin', at))
      for (const key of ['r', 'n', 'ArrowRight', 'Enter', ' ']) target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }))
    }
    for (const root of roots) {
      for (const mention of [...root.querySelectorAll<HTMLElement>('[data-mention]')].slice(0, 6)) {
        mention.focus()
        act(mention)
        await soon(80)
        act(mention)
        for (const button of root.querySelectorAll('button')) {
          act(button)
          button.click()
        }
        for (const form of root.querySelectorAll('form')) form.requestSubmit()
      }
    }
    for (const target of [text, document, window]) act(target)
    await soon(400)
    for (const target of [text, document, window]) act(target)
    for (const root of roots) for (const button of root.querySelectorAll('button')) button.click()
    await soon(400)
    return done
  })

inEachBrowser(world => {
  beforeEach(() => world.own.evaluate(() => browser.storage.local.clear()))

  it('does nothing that the scripts of a page make up, in a view', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await page.bringToFront()
    const top = await page.evaluate(() => scrollY)
    expect(await playUser(page)).toBeGreaterThan(10)
    expect(await findForm(world)).toBeUndefined()
    expect(await kept(world)).toEqual({})
    // Nor has it gone to the original, or to another mention.
    expect(await count(page, HOST)).toBe(1)
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(400)
    await page.close()
  })

  it('does nothing that the scripts of a page make up, in place', async () => {
    const page = await world.open(world.server.url('/article.html'))
    await untilMarked(page)
    await page.bringToFront()
    await playUser(page)
    expect(await count(page, `${TOOLTIP}:popover-open`)).toBe(0)
    await press(world, 'enter-mentions')
    await untilVisible(page, TOOLTIP)
    const current = async () => (await marks(page)).find(([kind]) => kind === 'current')
    const was = await current()
    await playUser(page)
    expect(await current()).toEqual(was)
    expect(await findForm(world)).toBeUndefined()
    expect(await kept(world)).toEqual({})
    await page.close()
  })

  it('asks for a reading where no page hears it, by pointer too', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    await page.bringToFront()
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'submit'])
        window.addEventListener(name, event => heard.push(`${name} ${(event as KeyboardEvent).key}`), { capture: true })
    })
    const name = await saying(page, PERSON, '李文华')
    await name.hover()
    await untilVisible(page, TOOLTIP)
    await (await saying(page, `${TOOLTIP} button`, '(R)')).click()
    const form = await formOf(world)
    await untilSome(form, FIELD)
    await form.keyboard.type('ma3 ma3 ma3')
    await closeForm(world, form, 'Enter')
    await page.bringToFront()
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
    expect(await kept(world)).toMatchObject({ corrections: [{ word: '李文华', page: page.url() }] })
    await page.close()
  })

  it('has one window for a reading, however often it is asked for, and forgets what it was about', async () => {
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    for (const name of ['李文华', '陈国栋']) {
      await page.bringToFront()
      await (await saying(page, PERSON, name)).focus()
      await untilVisible(page, TOOLTIP)
      await page.keyboard.press('r')
      await vi.waitFor(async () => expect((await texts(await formOf(world), 'h1')).join()).toContain(name), SOON)
    }
    const all = await world.own.evaluate(() => browser.windows.getAll({ windowTypes: ['popup'] }))
    expect(all).toHaveLength(1)
    expect(JSON.stringify(await kept(world))).not.toContain('陈国栋')
    const form = await formOf(world)
    await closeForm(world, form, 'Escape')
    await page.close()
  })
})

inEachBrowser(world => {
  it('lets no page have another one read, though it had our own script in its hands', async context => {
    // Only Chromium lets a remote into the world of an extension's scripts.
    if (world.kind === 'firefox') return context.skip()
    const page = await world.open(world.server.url('/district.txt'))
    await untilRead(page)
    const other = await world.open(world.server.url('/recipe.html'))
    const tab = await tabId(other, world.own)
    const session = await page.createCDPSession()
    const worlds: { id: number; origin: string }[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
    await session.send('Runtime.enable')
    const ours = await vi.waitFor(() => {
      const found = worlds.find(({ origin }) => origin === world.origin)
      if (!found) throw new Error('no world of ours')
      return found
    })
    const say = (message: object) =>
      session.send('Runtime.evaluate', {
        contextId: ours.id,
        expression: `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(() => true, String)`,
        awaitPromise: true,
      })
    await say({ type: 'read-anyway', tabId: tab })
    await new Promise(soon => setTimeout(soon, 1500))
    expect(await count(other, HOST)).toBe(0)
    await other.close()
    await page.close()
  })

  it('keeps nothing of a page in a private window', async context => {
    // No remote reaches the private windows of Chromium that has extensions in them; see the test of `askedBy`.
    if (world.kind === 'chromium') return context.skip()
    const url = world.server.url('/district.txt')
    await allowInPrivate(world.remote)
    Object.assign(world, { own: await openOwn(world.remote, `${world.origin}/options.html`) })
    const { page, close } = await openPrivate(world.remote, url)
    await untilRead(page)
    const popup = await world.own.evaluate(async () => (await browser.tabs.query({})).find(({ incognito }) => incognito)?.id)
    const asked = await openOwn(world.remote, `${world.origin}/popup.html?tab=${popup}`)
    await untilSome(asked, 'nav button')
    expect(await count(asked, '.site')).toBe(0)
    await asked.close()
    const point = async () => {
      await page.mouse.move(2, 2)
      await (await saying(page, PERSON, '李文华')).hover()
      await untilVisible(page, TOOLTIP)
    }
    await point()
    await (await saying(page, `${TOOLTIP} button`, '(R)')).click()
    const form = await formOf(world)
    await untilSome(form, FIELD)
    expect(await form.$$eval('[name="scope"]', all => all.map(each => (each as HTMLInputElement).value))).toEqual(['visit', 'always'])
    expect(JSON.stringify(await kept(world))).not.toContain('127.0.0.1')
    await form.keyboard.type('ma3 ma3 ma3')
    await closeForm(world, form, 'Enter')
    await point()
    await expect.poll(async () => (await texts(page, `${TOOLTIP} .card-head`)).join(), SOON).toContain('Mǎ Mǎmǎ')
    expect(JSON.stringify(await kept(world))).not.toMatch(/127\.0\.0\.1|李文华/)
    await close()
    expect(JSON.stringify(await kept(world))).not.toMatch(/127\.0\.0\.1|李文华/)
  })
})
