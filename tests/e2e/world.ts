// What every test in Chromium stands on: the browser with the extension, and a server with the pages.
import { afterAll, beforeAll } from 'vitest'
import { type Chromium, startChromium } from './chromium'
import { PAGES } from './pages'
import { type Server, serve } from './server'

/** Both start before the tests of the file that calls this, and end behind them. */
export function startWorld(): { readonly chromium: Chromium; readonly server: Server } {
  const world = {} as { chromium: Chromium; server: Server }
  beforeAll(async () => {
    world.server = await serve(PAGES)
    world.chromium = await startChromium()
  })
  afterAll(async () => {
    await world.chromium?.close()
    world.server?.close()
  })
  return world
}

/** What the tests call of the browser's interface for extensions, inside its background. */
interface Chrome {
  readonly commands: { readonly onCommand: { dispatch(name: string): void } }
  readonly action: { openPopup(): Promise<void>; getBadgeText(of: { tabId: number }): Promise<string> }
}

/** Presses the key of a command, as far as the extension can tell. */
export const press = ({ worker }: Chromium, command: string): Promise<void> =>
  worker.evaluate(name => (globalThis as unknown as { chrome: Chrome }).chrome.commands.onCommand.dispatch(name), command)

/** Clicks the button of the toolbar. */
export const openPopup = ({ worker }: Chromium): Promise<void> =>
  worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.openPopup())

/** What the badge of a tab says. */
export const badgeOf = ({ worker }: Chromium, tabId: number): Promise<string> =>
  worker.evaluate(id => (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({ tabId: id }), tabId)
