// The toolbar popup: asks the reader of the tab how things are, and says what the user wants. `?tab=ID` names another tab.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Popup, type PopupState } from '../../components/Popup'
import '../../components/popup.css'
import { OFFER, type ReadAnyway, type ReaderStatus, type ToReader } from '../../utils/messages'
import { changeSettings, readSettings, type Settings, type Start, siteOf, startOf, withSite } from '../../utils/settings'
import { titleOf, translate } from '../../utils/translate'

const root = document.getElementById('root') as HTMLElement
document.documentElement.lang = browser.i18n.getUILanguage()

async function tabToShow(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named) return Number(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

async function main() {
  const tabId = await tabToShow()
  // The address is told where the extension may look at the page.
  const host = siteOf(tabId === undefined ? undefined : (await browser.tabs.get(tabId).catch(() => undefined))?.url)
  let shown: PopupState = { kind: 'loading' }
  let settings = await readSettings()
  const show = (state: PopupState) => {
    shown = state
    const site = host === undefined ? undefined : { host, start: startOf(settings, host) }
    render(<Popup state={state} site={site} t={translate} on={on} />, root)
  }
  const showStatus = (status: ReaderStatus | undefined) =>
    show(status && (status.outline.articles.length || status.problem) ? { kind: 'reading', status } : { kind: 'nothing' })
  const ask = async (message: ToReader) => {
    if (tabId !== undefined) showStatus(await browser.tabs.sendMessage(tabId, message))
  }
  const change = async (changed: Partial<Settings>) => {
    await changeSettings(changed)
    await ask({ type: 'status' })
  }
  const on = {
    goTo: (at: number) => ask({ type: 'go-to', at }),
    setReading: (reading: boolean) => ask({ type: 'set-reading', on: reading }),
    setPinyin: (pinyin: Settings['pinyin']) => change({ pinyin }),
    setTooltips: (tooltips: boolean) => change({ tooltips }),
    setRepairs: (repairs: boolean) => change({ repairs }),
    setStart: async (start: Start) => {
      if (host !== undefined) await changeSettings(withSite(settings, host, start))
      settings = await readSettings()
      show(shown)
    },
    readAnyway: async () => {
      if (tabId === undefined) return
      const message: ReadAnyway = { type: 'read-anyway', tabId }
      show({ kind: 'loading' })
      try {
        const status: ReaderStatus | undefined = await browser.runtime.sendMessage(message)
        if (status) showStatus(status)
        else show({ kind: 'unreachable', why: translate('unreachable') })
      } catch {
        show({ kind: 'unreachable', why: translate('unreachable') })
      }
    },
  }
  show({ kind: 'loading' })
  try {
    await ask({ type: 'status' })
  } catch {
    // No reader in this tab: nothing was found, or it waits to be asked for, or nothing may be looked at.
    const [badge, title] = await Promise.all([browser.action.getBadgeText({ tabId }), browser.action.getTitle({ tabId })])
    show({ kind: badge !== OFFER ? 'nothing' : title === titleOf('unsure') ? 'unsure' : 'offered' })
  }
}

void main()
