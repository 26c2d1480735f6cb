// What the tests stand on: each browser with the extension in it, and a server with the pages.
import type { Browser, Page, WebWorker } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, vi } from 'vitest'
import type { Browser as Api } from 'webextension-polyfill'
import { install, KINDS, type Kind, launch, openOwn, tabId } from '../../scripts/browser'
import { clickAction, noted, pressKey } from './firefox'
import { PAGES } from './pages'
import { type Served, type Server, serve } from './server'

/** The browser's interface for extensions, in functions that are run in a page of the extension's own. */
declare const browser: Api
declare const chrome: {
  commands: { onCommand: { dispatch(name: string): void } }
  developerPrivate: { updateExtensionConfiguration(what: object): Promise<void> }
}

export const VIEWPORT = { width: 1100, height: 800 }

const LETTERS = { 'toggle-reading': 'Q', 'cycle-pinyin': 'Y', 'enter-mentions': 'M' } as const
export type Command = keyof typeof LETTERS

export interface World {
  readonly kind: Kind
  readonly remote: Browser
  /** What the addresses of the extension's own pages begin with. */
  readonly origin: string
  /** A page of the extension's own, to use the browser's interface for extensions from. */
  readonly own: Page
  readonly server: Server
  /** Errors and warnings that any page has logged since this was last asked, and exceptions; those of the extension's own scripts too. */
  readonly complaints: () => Promise<string[]>
  /** A new page, whose complaints are heard. */
  readonly newPage: () => Promise<Page>
  readonly open: (url: string) => Promise<Page>
  readonly close: () => Promise<void>
}

async function start(kind: Kind, pages: Readonly<Record<string, Served>>): Promise<World> {
  const server = await serve(pages)
  const remote = await launch(kind, true, VIEWPORT)
  const origin = await install(kind, remote)
  const own = await openOwn(remote, `${origin}/options.html`)
  const heard: string[] = []
  const hear = (from: Page | WebWorker) => {
    from.on('console', message => ['error', 'warn'].includes(message.type()) && heard.push(message.text()))
    from.on('pageerror', error => heard.push(String(error)))
    from.on('error', error => heard.push(String(error)))
  }
  if (kind === 'chromium') hear(await workerOf(remote))
  const newPage = async () => {
    const page = await remote.newPage()
    hear(page)
    return page
  }
  const open = async (url: string) => {
    const page = await newPage()
    await page.goto(url)
    return page
  }
  const complaints = async () => [...heard.splice(0), ...(kind === 'firefox' ? await noted(remote, origin) : [])]
  const close = async () => {
    await remote.close()
    server.close()
  }
  return { kind, remote, origin, own, server, complaints, newPage, open, close }
}

/** The background of the extension in Chromium. */
async function workerOf(remote: Browser): Promise<WebWorker> {
  const worker = await (await remote.waitForTarget(target => target.type() === 'service_worker')).worker()
  if (!worker) throw new Error('the extension has no background')
  return worker
}

/** Stops the background of the extension in Chromium, as the browser does where nothing happens. */
export async function stopBackground({ remote }: World): Promise<void> {
  await (await workerOf(remote)).close()
}

/** Runs the tests in each browser, in one that starts before them and ends behind them. */
export function inEachBrowser(tests: (world: World) => void, pages = PAGES): void {
  describe.each(KINDS)('%s:', kind => {
    const world = { kind } as World
    beforeAll(async () => {
      Object.assign(world, await start(kind, pages))
    })
    afterAll(() => world.close?.())
    tests(world)
  })
}

/** Presses the key of a command; in Chromium as far as the extension can tell, since no remote reaches its keys. */
export async function press({ kind, remote }: World, command: Command): Promise<void> {
  if (kind === 'firefox') await pressKey(remote, LETTERS[command])
  else await (await workerOf(remote)).evaluate(name => chrome.commands.onCommand.dispatch(name), command)
}

/** Clicks the button of the extension in the toolbar while the page is in front. */
export async function clickToolbar({ kind, remote, origin }: World, page: Page): Promise<void> {
  await page.bringToFront()
  if (kind === 'firefox') return void (await clickAction(remote, origin))
  const extension = (await remote.extensions()).get(new URL(origin).host)
  if (extension) await page.triggerExtensionAction(extension)
}

/** Opens the popup for a page in a tab of its own. */
export const openPopup = async ({ remote, origin, own }: World, page: Page): Promise<Page> =>
  openOwn(remote, `${origin}/popup.html?tab=${await tabId(page, own)}`)

/** What the badge of a page says. */
export const badgeOf = async ({ own }: World, page: Page): Promise<string> =>
  own.evaluate(tab => browser.action.getBadgeText({ tabId: tab }), await tabId(page, own))

/** The window in which a reading is set right, if there is one. */
export async function findForm({ remote, origin }: World): Promise<Page | undefined> {
  // Firefox never tells a remote where such a page is, so the page itself is asked.
  for (const page of await remote.pages())
    if ((await page.evaluate(() => location.href).catch(() => '')) === `${origin}/correct.html`) return page
  return undefined
}

/** The same, as soon as it is there. */
export const formOf = (world: World): Promise<Page> =>
  vi.waitFor(
    async () => {
      const form = await findForm(world)
      if (!form) throw new Error('no window asks for a reading')
      return form
    },
    { timeout: 10_000 },
  )

/** Presses a key that closes it, and waits until it has gone: sometimes before the key is let go. */
export async function closeForm(world: World, form: Page, key: 'Enter' | 'Escape'): Promise<void> {
  await form.keyboard.press(key).catch(() => undefined)
  await untilFormGone(world)
}

const untilFormGone = (world: World): Promise<void> => expect.poll(() => findForm(world), { timeout: 10_000 }).toBeUndefined()

const ORIGINS = ['http://*/*', 'https://*/*', 'file:///*']

/** Takes the access to all sites away, as the user does on the browser's page of extensions. */
export async function withholdAccess({ kind, remote, origin, own }: World): Promise<void> {
  if (kind === 'firefox') return void (await own.evaluate(origins => browser.permissions.remove({ origins }), ORIGINS))
  const page = await remote.newPage()
  await page.goto('chrome://extensions')
  const change = { extensionId: new URL(origin).host, hostAccess: 'ON_CLICK' }
  await page.evaluate(to => chrome.developerPrivate.updateExtensionConfiguration(to), change)
  await page.close()
}

/** Whether the extension may look at all sites. */
export const isAllowed = ({ own }: World): Promise<boolean> => own.evaluate(origins => browser.permissions.contains({ origins }), ORIGINS)
