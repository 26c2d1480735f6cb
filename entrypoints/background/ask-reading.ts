// The window in which a reading is set right: a page of the extension's own, which no page can look into, listen to or fill in.
import { browser } from 'wxt/browser'
import type { Asked } from '../../utils/asked'

/** CSS px; room for every text in it. */
const SIZE = { width: 460, height: 420 }
const FORM = 'correct.html'

/** Opens it, in the place of one that is open still. */
export async function askReading(asked: Asked): Promise<void> {
  const { session } = browser.storage
  const { form } = await session.get('form')
  if (typeof form === 'number') await browser.windows.remove(form).catch(() => undefined)
  await session.set({ asked })
  const url = browser.runtime.getURL('/') + FORM
  // Telephones have no windows.
  if (!browser.windows) return void (await browser.tabs.create({ url }))
  const opened = await browser.windows.create({ url, type: 'popup', ...SIZE })
  await session.set({ form: opened?.id })
}
