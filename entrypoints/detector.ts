// Every page: is there such text here? If so, the background is told; nothing else happens.
// An unlisted script that the manifest names, since a content script of WXT's brings the polyfill and a context along.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { DETECTED } from '../utils/engine/detect'
import type { Found } from '../utils/messages'
import { findText } from '../utils/page/find-text'

/** Milliseconds after the first change of a page until it is looked at again, twice as long every time. */
const LATER = 500
/** Looks at one page; what comes later still is read by the key or the popup. */
const LOOKS = 6

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

/** Looks now, and again after changes, a few times at most. */
function look(times: number): void {
  const found = findText(document)
  if (found && found.score >= DETECTED) {
    tell(found.score)
    return
  }
  if (times <= 1) return
  const observer = new MutationObserver(() => {
    observer.disconnect()
    setTimeout(() => look(times - 1), LATER * 2 ** (LOOKS - times))
  })
  observer.observe(document, { childList: true, subtree: true })
}

export default defineUnlistedScript(() => look(LOOKS))
