// Injects the reader where it is wanted, has an analyst at hand for it, shows the badge, hands the keys on, looks words up.
import type { Runtime } from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { askedBy } from '../../utils/asked'
import type { Found, ToBackground } from '../../utils/messages'
import { changeSettings, nextPinyin, siteOf, startOf } from '../../utils/settings'
import { type Ahead, makeAhead } from './ahead'
import { type Analyst, findAnalyst } from './analyst'
import { askReading } from './ask-reading'
import { count, setQuestion, takeBack } from './badge'
import { entriesOf } from './dictionary'
import { type Frame, frameOf } from './frame'
import { addSheet, inject, readWishes } from './inject'
import { lookAgainAfterUpdates } from './look-again'
import { offerPdfs } from './pdf-menus'
import { enter, readAnyway, toggle } from './read-tab'

async function look({ tabId, frameId }: Frame): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/look.js'], injectImmediately: true })
}

/** Does what the user wants done on this site where text is found, or where it is not sure that it is. */
async function offer(frame: Frame, { sure, begins }: Found, analyst: Analyst, ahead: Ahead): Promise<void> {
  const wishes = await readWishes()
  const start = startOf(wishes, siteOf(frame.url))
  if (start === 'never') return
  if (!sure || start === 'ask') return setQuestion(frame.tabId, sure)
  if (begins) analyst.expect(begins)
  ahead.know(frame)
  if (!(await ahead.isReading(frame))) await inject(frame, wishes, 'now')
}

/** Whether a page of the extension's own sent it. */
const isOwn = ({ url }: Runtime.MessageSender): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false

const quietly = (work: Promise<unknown>) => void work.catch(() => undefined)

export default defineBackground({
  type: 'module',
  main() {
    const analyst = findAnalyst()
    const ahead = makeAhead()
    const wake = () => quietly(analyst.wake())
    browser.runtime.onStartup.addListener(wake)
    browser.runtime.onInstalled.addListener(wake)
    // A plain function that answers only what is its own: an async listener would answer for every other one.
    browser.runtime.onMessage.addListener((message: ToBackground, sender) => {
      const frame = frameOf(sender)
      if (message.type === 'promising' && frame) {
        quietly(look(frame))
        ahead.bring(frame)
        wake()
      }
      if (message.type === 'found' && frame) quietly(offer(frame, message, analyst, ahead))
      if (message.type === 'gone' && frame) quietly(takeBack(frame.tabId))
      if (message.type === 'badge' && frame) count(frame, message.articles)
      const asked = message.type === 'correct' && askedBy(message, sender)
      if (asked) quietly(askReading(asked))
      // No page may have another one read.
      if (message.type === 'read-anyway') return isOwn(sender) ? readAnyway(message.tabId).then(() => true) : undefined
      if (message.type === 'add-sheet' && frame) return addSheet(frame, message.name).then(() => true)
      if (message.type === 'wake') return analyst.wake().then(() => true)
      if (message.type === 'look-up') return entriesOf(message.words)
      return undefined
    })
    browser.commands.onCommand.addListener(async command => {
      if (command === 'cycle-pinyin') await changeSettings(now => ({ pinyin: nextPinyin(now) }))
      if (command !== 'toggle-reading' && command !== 'enter-mentions') return
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id !== undefined) quietly(command === 'toggle-reading' ? toggle(tab.id) : enter(tab.id))
    })
    lookAgainAfterUpdates()
    offerPdfs()
    quietly(browser.action.setBadgeBackgroundColor({ color: '#7a2e22' }))
  },
})
