// Injects the reader where it is wanted, shows the badge, hands the keys on.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { ToBackground, ToReader } from '../utils/messages'
import { changeSettings, nextPinyin, readSettings } from '../utils/settings'

/** The original stands right behind the reader's host; it is hidden by a rule that no node of the page carries. */
const HIDE = 'qianzi-reader[data-reading="on"] + * { display: none !important; }'

async function inject(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  await browser.scripting.insertCSS({ target, css: HIDE, origin: 'USER' })
  await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'], injectImmediately: true })
}

/** Sends to the reader of a tab's top frame, injecting it first where it is not yet. */
async function tell(tabId: number, message: ToReader): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
  } catch {
    await inject(tabId, 0)
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
  }
}

const quietly = (work: Promise<unknown>) => void work.catch(() => undefined)

export default defineBackground({
  type: 'module',
  main() {
    // A plain function that answers only what is its own: an async listener would answer for every other one.
    browser.runtime.onMessage.addListener((message: ToBackground, sender) => {
      const tabId = sender.tab?.id
      if (message.type === 'found' && tabId !== undefined) quietly(inject(tabId, sender.frameId ?? 0))
      if (message.type === 'badge' && tabId !== undefined)
        quietly(browser.action.setBadgeText({ tabId, text: message.articles ? String(message.articles) : '' }))
      if (message.type === 'read-anyway') return tell(message.tabId, { type: 'read-anyway' })
      return undefined
    })
    browser.commands.onCommand.addListener(async command => {
      if (command === 'cycle-pinyin') await changeSettings({ pinyin: nextPinyin((await readSettings()).pinyin) })
      if (command !== 'toggle-reading') return
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id !== undefined) quietly(tell(tab.id, { type: 'toggle-reading' }))
    })
    quietly(browser.action.setBadgeBackgroundColor({ color: '#7a2e22' }))
  },
})
