// Brings the reader into a frame, with the sheets that it draws by.
import { browser } from 'wxt/browser'
import inPlaceCss from '../../components/in-place.css?inline'
import { readCorrections } from '../../utils/corrections'
import { type Handover, handOver, type Wishes } from '../../utils/handover'
import { LAYERS_CSS } from '../../utils/page/drawing/layer'
import { ROOM_CSS } from '../../utils/page/drawing/room'
import { HIDING_CSS } from '../../utils/page/swap'
import { readSettings } from '../../utils/settings'
import type { Frame } from './frame'

/** All that the user has chosen and set right. */
export async function readWishes(): Promise<Wishes> {
  const [settings, corrections] = await Promise.all([readSettings(), readCorrections()])
  return { ...settings, corrections }
}

/** Has the reader in a frame; tells whether it was not there before and is by now. */
export async function inject({ tabId, frameId }: Frame, wishes: Wishes, read: Handover['read'] = 'when-told'): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] }
  const done = await Promise.all([
    // Sheets of the browser's: no policy of the page forbids them, no node of the page shows them, and they go with the extension.
    browser.scripting.insertCSS({ target, css: HIDING_CSS + LAYERS_CSS + ROOM_CSS, origin: 'USER' }),
    // Chromium draws highlights by the sheets of authors only.
    browser.scripting.insertCSS({ target, css: inPlaceCss, origin: 'AUTHOR' }),
    browser.scripting.executeScript({ target, func: handOver, args: [{ wishes, read }], injectImmediately: true }),
    browser.scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: true }),
  ])
  return done[3][0]?.result === true
}
