// After an update the pages that are open have been given back, and their scripts answer to nobody: they are looked at anew.
import { browser } from 'wxt/browser'

/** To be called when the background starts. */
export function lookAgainAfterUpdates(): void {
  // Firefox does so by itself.
  if (import.meta.env.FIREFOX) return
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'update') return
    const tabs = await browser.tabs.query({ discarded: false })
    for (const { id } of tabs)
      if (id !== undefined)
        // Not every page lets itself be looked at.
        browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/detector.js'] }).catch(() => undefined)
  })
}
