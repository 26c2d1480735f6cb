// The window in which a reading is set right. What it asks about lies in the memory of the extension, and is taken from there.
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { CorrectReading, type Scope } from '../../components/CorrectReading'
import '../../components/correct-reading.css'
import type { Asked } from '../../utils/asked'
import { changeCorrections } from '../../utils/corrections'
import { withCorrections } from '../../utils/engine/corrections'
import type { ToReader } from '../../utils/messages'
import { translate } from '../../utils/translate'

const root = document.getElementById('root') as HTMLElement
document.documentElement.lang = browser.i18n.getUILanguage()

/** No script may close a window that it has not opened, but whoever may close tabs can. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

/** Keeps what was typed, where it is to hold; fails if that cannot be. */
async function save({ word, page, tabId, frameId }: Asked, reading: readonly string[], scope: Scope): Promise<void> {
  if (scope !== 'visit') return changeCorrections(all => withCorrections(all, [{ word, reading, ...(scope === 'page' && { page }) }]))
  const message: ToReader = { type: 'read-as', correction: { word, reading } }
  await browser.tabs.sendMessage(tabId, message, { frameId })
}

async function main() {
  const { asked } = (await browser.storage.session.get('asked')) as { asked?: Asked }
  if (!asked) return close()
  await browser.storage.session.remove('asked')
  // Not the word: browsers keep titles in their history.
  document.title = `${translate('readAs')} – ${translate('extName')}`
  render(
    <CorrectReading
      misread={asked}
      scopes={[asked.page === undefined ? 'visit' : 'page', 'always']}
      t={translate}
      save={(reading, scope) => save(asked, reading, scope)}
      close={close}
    />,
    root,
  )
}

void main()
