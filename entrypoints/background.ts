// Injects the reader where it is wanted and analyses what it reads, shows the badge, hands the keys on, looks words up.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import inPlaceCss from '../components/in-place.css?inline'
import { makeLexicon } from '../utils/data'
import { dictionaryFile, lookUp } from '../utils/data/dictionary'
import { type Levels, makeLevels } from '../utils/data/levels'
import { analyze } from '../utils/engine/analyze'
import type { DictionaryEntry } from '../utils/engine/dictionary-entry'
import type { Doc } from '../utils/engine/doc'
import type { Lexicon } from '../utils/engine/lexicon'
import { type Analysis, OFFER, type ToBackground, type ToReader } from '../utils/messages'
import { HIGHLIGHT_CSS } from '../utils/page/highlight'
import { HIDING_CSS } from '../utils/page/swap'
import { changeSettings, nextPinyin, readSettings, siteOf, startOf } from '../utils/settings'
import { titleOf, translate } from '../utils/translate'

let lexicon: Lexicon | undefined
let levelsOf: ((doc: Doc) => Levels) | undefined

/** The engine works here, once for all tabs: what it knows weighs too much for every page, and no page waits for it. */
async function read(source: string): Promise<Analysis> {
  lexicon ??= makeLexicon()
  levelsOf ??= makeLevels()
  const doc = analyze(source, lexicon)
  return { doc, levels: levelsOf(doc) }
}

async function inject(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  // Sheets of the browser's: no policy of the page forbids them, no node of the page shows them.
  await browser.scripting.insertCSS({ target, css: HIDING_CSS, origin: 'USER' })
  // Chromium draws highlights by the sheets of authors only.
  await browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS + inPlaceCss, origin: 'AUTHOR' })
  await browser.scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: true })
}

async function look(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/look.js'], injectImmediately: true })
}

/** The badge, and what is said of it to those who do not see it. */
async function setBadge(tabId: number, text: string, means?: 'offered' | 'unsure'): Promise<void> {
  await browser.action.setBadgeText({ tabId, text })
  await browser.action.setTitle({ tabId, title: means ? titleOf(means) : translate('extName') })
}

/** Does what the user wants done on this site where text is found, or where it is not sure that it is. */
async function offer(tabId: number, frameId: number, url: string | undefined, sure: boolean): Promise<void> {
  const start = startOf(await readSettings(), siteOf(url))
  if (start === 'never') return
  // Another frame may have been surer.
  if (!sure) return (await browser.action.getBadgeText({ tabId })) ? undefined : setBadge(tabId, OFFER, 'unsure')
  if (start === 'ask') return setBadge(tabId, OFFER, 'offered')
  const message: ToReader = { type: 'read' }
  await inject(tabId, frameId)
  await browser.tabs.sendMessage(tabId, message, { frameId })
}

/** What the badge asked about has gone. */
async function takeBack(tabId: number): Promise<void> {
  if ((await browser.action.getTitle({ tabId })) === titleOf('unsure')) await setBadge(tabId, '')
}

/** Sends to the readers of a tab, in whichever frame they are; injects one into the top frame if there is none. */
async function tell(tabId: number, message: ToReader): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message)
  } catch {
    await inject(tabId, 0)
    return await browser.tabs.sendMessage(tabId, message)
  }
}

/** What the extension's own dictionary file says; traditional words are looked up in their simplified form. */
async function entriesOf(word: string): Promise<readonly DictionaryEntry[]> {
  const look = async (each: string) => lookUp(await (await fetch(`/${dictionaryFile(each)}`)).text(), each)
  const { entries, simplified } = await look(word)
  if (entries.length) return entries
  return (await Promise.all(simplified.map(look))).flatMap(found => found.entries)
}

const quietly = (work: Promise<unknown>) => void work.catch(() => undefined)

export default defineBackground({
  type: 'module',
  main() {
    // A plain function that answers only what is its own: an async listener would answer for every other one.
    browser.runtime.onMessage.addListener((message: ToBackground, sender) => {
      const tabId = sender.tab?.id
      if (message.type === 'promising' && tabId !== undefined) quietly(look(tabId, sender.frameId ?? 0))
      if (message.type === 'found' && tabId !== undefined) quietly(offer(tabId, sender.frameId ?? 0, sender.tab?.url, message.sure))
      if (message.type === 'gone' && tabId !== undefined) quietly(takeBack(tabId))
      if (message.type === 'badge' && tabId !== undefined) quietly(setBadge(tabId, message.articles ? String(message.articles) : ''))
      if (message.type === 'read-anyway') return tell(message.tabId, { type: 'read-anyway' })
      if (message.type === 'analyze') return read(message.source)
      if (message.type === 'look-up') return entriesOf(message.word)
      return undefined
    })
    browser.commands.onCommand.addListener(async command => {
      if (command === 'cycle-pinyin') await changeSettings({ pinyin: nextPinyin(await readSettings()) })
      if (command !== 'toggle-reading' && command !== 'enter-mentions') return
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id !== undefined) quietly(tell(tab.id, { type: command }))
    })
    quietly(browser.action.setBadgeBackgroundColor({ color: '#7a2e22' }))
  },
})
