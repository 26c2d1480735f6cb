// Brings the reader into a frame, with the sheets that it draws by, and what explains behind it.
import { browser } from 'wxt/browser'
import inPlaceCss from '../../components/in-place.css?inline'
import { readCorrections } from '../../utils/corrections'
import { type Handover, handOver, type Wishes } from '../../utils/handover'
import type { SheetName } from '../../utils/messages'
import { LAYERS_CSS } from '../../utils/page/drawing/layer'
import { ROOM_CSS } from '../../utils/page/drawing/room'
import { HIDING_CSS, INSIDE_CSS } from '../../utils/page/swap'
import { readSettings } from '../../utils/settings'
import type { Frame } from './frame'

/** All that the user has chosen and set right. */
export async function readWishes(): Promise<Wishes> {
  const [settings, corrections] = await Promise.all([readSettings(), readCorrections()])
  return { ...settings, corrections }
}

const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] })

/** A sheet of the browser's: no policy of the page forbids it, no node of the page shows it, and it goes with the extension. */
const addStyle = (frame: Frame, css: string, origin: 'USER' | 'AUTHOR' = 'USER') =>
  browser.scripting.insertCSS({ target: targetOf(frame), css, origin })

/** What is added where it is needed: what it says of the root, or of highlights, makes the browser work out the style of every element anew. */
const SHEETS: Readonly<Record<SheetName, (frame: Frame) => Promise<unknown>>> = {
  // Chromium draws highlights by the sheets of authors only.
  'in-place': frame => Promise.all([addStyle(frame, ROOM_CSS), addStyle(frame, inPlaceCss, 'AUTHOR')]),
  inside: frame => addStyle(frame, INSIDE_CSS),
}

export const addSheet = (frame: Frame, name: SheetName): Promise<unknown> => SHEETS[name](frame)

/** Has the reader in a frame; tells whether it was not there before and is by now. */
export async function inject(frame: Frame, wishes: Wishes, read: Handover['read'] = 'when-told'): Promise<boolean> {
  const target = targetOf(frame)
  const done = await Promise.all([
    addStyle(frame, HIDING_CSS + LAYERS_CSS),
    browser.scripting.executeScript({ target, func: handOver, args: [{ wishes, read }], injectImmediately: true }),
    browser.scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: true }),
  ])
  const isNew = done[2][0]?.result === true
  // Nothing of it is needed before the text is drawn.
  if (isNew) void browser.scripting.executeScript({ target, files: ['/explainer.js'], injectImmediately: true }).catch(() => undefined)
  return isNew
}
