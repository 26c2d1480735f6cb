// The toolbar popup: asks the readers of the tab how things are, and says what the user wants. `?tab=ID` names another tab.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { type PdfInPage, Popup, type PopupState } from '../../components/Popup'
import '../../components/popup.css'
import { askReader, askReaders, type FrameOfTab } from '../../utils/frames'
import { placeIn } from '../../utils/join-statuses'
import type { ReadAnyway, ToReader } from '../../utils/messages'
import { openPdf } from '../../utils/open-pdf'
import { nameOfPdf } from '../../utils/pdf/address'
import { pdfsInTab } from '../../utils/pdfs-in-tab'
import { changeSettings, readSettings, type Settings, type Start, siteOf, startOf, withSite } from '../../utils/settings'
import { translate } from '../../utils/translate'
import { lookAt, NOWHERE } from './look-at'

const root = document.getElementById('root') as HTMLElement
document.documentElement.lang = browser.i18n.getUILanguage()

/** Milliseconds after which a tab is asked again that is still being read. */
const LATER = 300

async function tabToShow(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named) return Number(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

async function main() {
  const tabId = await tabToShow()
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined)
  // The address is told where the extension may look at the page.
  // Nothing is kept of the sites of a private window.
  const host = tab?.incognito ? undefined : siteOf(tab?.url)
  let problem = ''
  let settings = await readSettings()
  let again: ReturnType<typeof setTimeout> | undefined
  /** The frames with readers, in the order in which their texts are listed. */
  let frames: readonly FrameOfTab[] = []
  let pdfs: readonly PdfInPage[] = []
  let looks = 0
  const show = (state: PopupState) => {
    const site = host === undefined ? undefined : { host, start: startOf(settings, host) }
    render(<Popup state={state} site={site} pdfs={pdfs} problem={problem} t={translate} on={on} />, root)
  }
  const look = async () => {
    if (tabId === undefined) return show(NOWHERE)
    const listing = pdfsInTab(tabId)
    const found = await lookAt(tabId)
    frames = found.frames
    show(found.state)
    // A page that is busy keeps nobody from what is known.
    looks++
    const own = looks
    void listing.then(addresses => {
      pdfs = addresses.map(address => ({ address, name: nameOfPdf(address) }))
      if (own === looks) show(found.state)
    })
    clearTimeout(again)
    if (found.state.kind === 'reading' && found.state.status.progress) again = setTimeout(look, LATER)
  }
  const askAll = async (message: ToReader) => {
    if (tabId !== undefined) await askReaders(tabId, frames, message)
    await look()
  }
  const change = async (changed: Parameters<typeof changeSettings>[0]) => {
    problem = await changeSettings(changed).then(
      () => '',
      () => translate('notKept'),
    )
    settings = await readSettings()
    await look()
  }
  const on = {
    goTo: async (at: number) => {
      const place = placeIn(at)
      const frame = frames[place.nth]
      if (tabId !== undefined && frame) await askReader(tabId, frame, { type: 'go-to', at: place.at })
      await look()
    },
    setReading: (reading: boolean) => askAll({ type: 'set-reading', on: reading }),
    setPinyin: (pinyin: Settings['pinyin']) => change({ pinyin }),
    setTooltips: (tooltips: boolean) => change({ tooltips }),
    setRepairs: (repairs: boolean) => change({ repairs }),
    setStart: (start: Start) => host !== undefined && change(now => withSite(now, host, start)),
    openPdf: async (address?: string) => {
      await openPdf(address, tab)
      window.close()
    },
    readAnyway: async () => {
      if (tabId === undefined) return
      const message: ReadAnyway = { type: 'read-anyway', tabId }
      show({ kind: 'loading' })
      await browser.runtime.sendMessage(message).catch(() => undefined)
      await look()
    },
  }
  show({ kind: 'loading' })
  await look()
}

void main()
