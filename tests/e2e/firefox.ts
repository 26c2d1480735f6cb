// What a user does with Firefox itself: its toolbar, its keys, its settings. WebDriver reaches them in the browser's own window only.
import type { Browser, Page } from 'puppeteer-core'
import { vi } from 'vitest'
import { GECKO_ID } from '../../scripts/browser'

/** The part of the protocol that puppeteer has no name for. */
interface Remote {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> }
}
interface Tree {
  readonly contexts: readonly { readonly context: string }[]
}
type Answer = { readonly type: 'success'; readonly result: { readonly value?: unknown } } | { readonly type: 'exception' }

/** The value of an expression, a promise's too, in the browser's own window. */
export async function inWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as Remote
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree
  const target = { context: tree.contexts[0]?.context }
  const answer = (await connection.send('script.evaluate', { target, expression, awaitPromise: true })).result as Answer
  if (answer.type !== 'success') throw new Error(`${expression}: ${JSON.stringify(answer)}`)
  return answer.result.value
}

/** Presses Alt+Shift and a letter. */
export const pressKey = (browser: Browser, letter: string): Promise<unknown> =>
  inWindow(browser, `document.querySelector('keyset[id^=ext-keyset] key[key="${letter}"]').doCommand()`)

/** Clicks the button of the extension in the toolbar. */
export const clickAction = (browser: Browser, origin: string): Promise<unknown> =>
  inWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByHostname(new URL('${origin}').host)
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
    })()`,
  )

/**
 * The errors that the browser has noted of scripts of the extension since this was last asked, wherever they ran; not that a test left a page
 * before they were done, nor that a tooltip follows its word as the text is scrolled.
 */
export async function noted(browser: Browser, origin: string): Promise<string[]> {
  const errors = `Services.console.getMessageArray()
    .filter(each => each instanceof Ci.nsIScriptError && each.sourceName.startsWith('${origin}'))
    .map(String).filter(each => !/context unloaded|context is inactive|terminated by timeout|scroll-linked positioning/.test(each))`
  const found = JSON.parse((await inWindow(browser, `JSON.stringify(${errors})`)) as string)
  await inWindow(browser, 'Services.console.reset()')
  return found
}

/** Has all pages drawn as the user's choice of colours asks. */
export const setColors = (browser: Browser, scheme: 'light' | 'dark'): Promise<unknown> =>
  inWindow(browser, `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`)

/** Lets the extension into private windows; it is loaded anew for that, and its own pages go. */
export const allowInPrivate = (browser: Browser): Promise<unknown> =>
  inWindow(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      await ExtensionPermissions.add('${GECKO_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
      await (await AddonManager.getAddonByID('${GECKO_ID}')).reload()
    })()`,
  )

/** A page in a private window, and what closes the window. */
export async function openPrivate(browser: Browser, url: string): Promise<{ readonly page: Page; readonly close: () => Promise<unknown> }> {
  const before = new Set(await browser.pages())
  await inWindow(
    browser,
    `new Promise(done => OpenBrowserWindow({ private: true }).addEventListener('load', () => setTimeout(done, 500), { once: true }))`,
  )
  const page = await vi.waitFor(async () => {
    const found = (await browser.pages()).find(each => !before.has(each))
    if (!found) throw new Error('no private window')
    return found
  })
  await page.goto(url)
  const windows = `Services.wm.getEnumerator('navigator:browser')`
  const close = () => inWindow(browser, `for (const each of ${windows}) if (PrivateBrowsingUtils.isWindowPrivate(each)) each.close()`)
  return { page, close }
}
