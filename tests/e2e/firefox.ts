// What a user does with Firefox itself: its toolbar, its keys, its settings. WebDriver reaches them in the browser's own window only.
import type { Browser } from 'puppeteer-core'

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
 * before they were done.
 */
export async function noted(browser: Browser, origin: string): Promise<string[]> {
  const errors = `Services.console.getMessageArray()
    .filter(each => each instanceof Ci.nsIScriptError && each.sourceName.startsWith('${origin}'))
    .map(String).filter(each => !/context unloaded|context is inactive|terminated by timeout/.test(each))`
  const found = JSON.parse((await inWindow(browser, `JSON.stringify(${errors})`)) as string)
  await inWindow(browser, 'Services.console.reset()')
  return found
}

/** Has all pages drawn as the user's choice of colours asks. */
export const setColors = (browser: Browser, scheme: 'light' | 'dark'): Promise<unknown> =>
  inWindow(browser, `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`)
