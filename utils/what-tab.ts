// Tabs that no extension can read, and what they are.
import type { FrameOfTab } from './frames'
import { isPdfAddress } from './pdf/address'

/** What a browser says of a tab; the address only where the extension may look at it. */
interface Tab {
  readonly url?: string | undefined
  /** Firefox. */
  readonly isInReaderMode?: boolean | undefined
}

/** What was found by looking; or that it was not allowed, or that no answer came. */
type Frames = readonly Pick<FrameOfTab, 'place' | 'contentType'>[] | 'refused' | 'silent'

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:[/?#]|$)/

/** Chromium shows a PDF by a page of that type. */
const isPdfViewer = ({ place, contentType }: Pick<FrameOfTab, 'place' | 'contentType'>) =>
  !place.length && contentType === 'application/pdf'
/** What a tab is that cannot be read, as the key of a message; nothing where it can. `hidesPdfs`: the browser lets nobody see what it shows PDFs by, as Firefox does. */
export function whatTab({ url = '', isInReaderMode }: Tab, frames: Frames, hidesPdfs = false): string | undefined {
  if (typeof frames !== 'string' && frames.length) return frames.some(isPdfViewer) ? 'isPdf' : undefined
  if (isInReaderMode || url.startsWith('about:reader')) return 'isReaderView'
  if (url.startsWith('view-source:')) return 'isSource'
  if (STORES.test(url)) return 'isStore'
  if (frames === 'silent' && url) return 'isSilent'
  if (isPdfAddress(url)) return 'isPdf'
  // A page that the extension may look at, and yet may not.
  return hidesPdfs && frames === 'refused' && /^https?:/.test(url) ? 'mayBePdf' : 'unreachable'
}
