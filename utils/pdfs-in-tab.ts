// The PDFs that lie in the pages of a tab: papers on the web are often shown so.
import { browser } from 'wxt/browser'
import { isOwnTab } from './frames'
import { pdfAddress } from './pdf/address'
import { within } from './within'

/** Milliseconds in which a page tells. */
const SOON = 1000
/** So many are listed. */
const MOST = 12

/** Run in every frame, so it holds all that it needs: the addresses of PDFs that stand in it, or that it is. */
function pdfsHere(): string[] {
  const found: string[] = []
  const isPdf = (address: URL) => /\.pdf$/i.test(address.pathname)
  /** The address itself, or the file that a viewer of the page's own is to show. */
  const look = (address: string, type?: string | null) => {
    if (!URL.canParse(address, document.baseURI)) return
    const url = new URL(address, document.baseURI)
    if (type === 'application/pdf' || isPdf(url)) found.push(url.href)
    for (const [, value] of [...url.searchParams, ...new URLSearchParams(url.hash.slice(1))]) {
      const file = /\.pdf/i.test(value) && URL.canParse(value, url) ? new URL(value, url) : undefined
      if (file && isPdf(file)) found.push(file.href)
    }
  }
  // The page itself is looked at by its type.
  if (window !== window.top || document.contentType !== 'application/pdf') look(location.href, document.contentType)
  for (const each of document.querySelectorAll<HTMLElement>('iframe[src], frame[src], embed[src], object[data]'))
    look(each.getAttribute('src') ?? each.getAttribute('data') ?? '', each.getAttribute('type'))
  return found
}

/** Their addresses, each once, in the order of the frames that they stand in; none where the browser lets nobody look. */
export async function pdfsInTab(tabId: number): Promise<readonly string[]> {
  if (await isOwnTab(tabId).catch(() => true)) return []
  const looking = browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: pdfsHere, injectImmediately: true })
  const found = await within(SOON, looking).catch(() => [])
  const addresses = found.flatMap(({ result }) => (result as string[] | undefined) ?? []).flatMap(each => pdfAddress(each) ?? [])
  return [...new Set(addresses)].slice(0, MOST)
}
