// Every page: is there such text here? If so, the background is told; nothing else happens.
// An unlisted script that the manifest names, since a content script of WXT's brings the polyfill and a context along.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Found } from '../utils/messages'
import { detectText } from '../utils/page/find-text'
import { watchHan } from '../utils/page/watch-han'

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

/** Whether there is nothing to tell yet. */
function lookInVain(): boolean {
  const found = detectText(document)
  if (found) tell(found.score)
  return !found
}

export default defineUnlistedScript(() => {
  if (lookInVain()) watchHan(lookInVain)
})
