// Every page: is there such text here? If so, the background is told; nothing else happens.
// An unlisted script that the manifest names, since a content script of WXT's brings the polyfill and a context along.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Found } from '../utils/messages'
import { detectText } from '../utils/page/find-text'

/** Milliseconds from a change until the page is looked at again, at first and at most; twice as long after every look in vain. */
const SOON = 500
const LATE = 16_000

const HAN = /[\u4e00-\u9fff]/

/** The one function of the extension's API that is used here. */
interface Messenger {
  readonly runtime?: { sendMessage(message: Found): Promise<unknown> }
}

function tell(score: number): void {
  const message: Found = { type: 'found', score }
  // Without the polyfill, which would weigh more than all of this: both browsers return promises by now.
  const { browser, chrome } = globalThis as { browser?: Messenger; chrome?: Messenger }
  // The extension may have been reloaded under this page; then there is nobody to tell.
  void Promise.resolve((browser ?? chrome)?.runtime?.sendMessage(message)).catch(() => undefined)
}

/** Whether there was something to tell. */
function look(): boolean {
  const found = detectText(document)
  if (found) tell(found.score)
  return found !== undefined
}

/** Whether a change has brought Han characters. */
const bringsHan = ({ addedNodes }: MutationRecord) => [...addedNodes].some(({ textContent }) => HAN.test(textContent ?? ''))

/** Looks, and looks again some time after Han characters have been added, until there is something to tell. */
function watch(wait = SOON): void {
  if (look()) return
  const looked = Date.now()
  const observer = new MutationObserver(records => {
    if (!records.some(bringsHan)) return
    // Until the next look, whatever else comes costs the page nothing.
    observer.disconnect()
    // A page that was quiet for long has something new to say.
    const now = Date.now() - looked > LATE ? SOON : wait
    setTimeout(() => watch(Math.min(LATE, 2 * now)), now)
  })
  observer.observe(document, { childList: true, subtree: true })
}

export default defineUnlistedScript(() => watch())
