// Which tabs no extension can read, and what they are.
import type { FrameOfTab } from '../../utils/frames'

/** What a browser says of a tab; the address only where the extension may look at it. */
interface Tab {
  readonly url?: string | undefined
  /** Firefox. */
  readonly isInReaderMode?: boolean | undefined
}

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:[/?#]|$)/

const isPdf = (url: string) => URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname)

/** What a tab is that cannot be read, as the key of a message; nothing where it can. */
export function whatItIs({ url = '', isInReaderMode }: Tab, frames: readonly FrameOfTab[] | undefined): string | undefined {
  if (frames?.some(({ place, contentType }) => !place.length && contentType === 'application/pdf')) return 'isPdf'
  if (frames?.length) return undefined
  if (isInReaderMode || url.startsWith('about:reader')) return 'isReaderView'
  if (url.startsWith('view-source:')) return 'isSource'
  if (STORES.test(url)) return 'isStore'
  return isPdf(url) ? 'isPdf' : 'unreachable'
}
