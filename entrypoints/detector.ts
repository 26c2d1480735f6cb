// Every page: is there such text here? If so, the background is told; nothing else happens.
// An unlisted script that the manifest names, since a content script of WXT's brings the polyfill and a context along.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { DETECTED } from '../utils/engine/detect'
import type { Found } from '../utils/messages'
import { findText } from '../utils/page/find-text'

/** The one function of the extension's API that is used here. */
interface Messenger {
  readonly runtime?: { sendMessage(message: Found): Promise<unknown> }
}

export default defineUnlistedScript(() => {
  const found = findText(document)
  if (!found?.broken || found.score < DETECTED) return
  const message: Found = { type: 'found', score: found.score }
  // Without the polyfill, which would weigh more than all of this: both browsers return promises by now.
  const { browser, chrome } = globalThis as { browser?: Messenger; chrome?: Messenger }
  // The extension may have been reloaded under this page; then there is nobody to tell.
  void Promise.resolve((browser ?? chrome)?.runtime?.sendMessage(message)).catch(() => undefined)
})
