// Every page: is there such text here? If so, the background is told; nothing else happens.
// An unlisted script that the manifest names, since a content script of WXT's brings the polyfill and a context along.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { DETECTED } from '../utils/engine/detect'
import type { Found } from '../utils/messages'
import { findText } from '../utils/page/find-text'
import { PLAIN_SHAPES } from '../utils/page/shapes'

/** Milliseconds from a change until the page is looked at again, at first and at most; twice as long after every look in vain. */
const SOON = 500
const LATE = 16_000
/** Text nodes of an addition that are asked for Han. */
const MOST = 100

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
  const found = findText(document, PLAIN_SHAPES)
  if (!found || found.score < DETECTED) return false
  tell(found.score)
  return true
}

/** Whether a change has brought Han characters. */
function bringsHan({ addedNodes }: MutationRecord): boolean {
  for (const added of addedNodes) {
    const walker = document.createTreeWalker(added, 4 /* NodeFilter.SHOW_TEXT */)
    let node = added.nodeType === 3 ? added : walker.nextNode()
    for (let seen = 0; node && seen < MOST; node = walker.nextNode(), seen++) if (HAN.test((node as Text).data)) return true
  }
  return false
}

/** Looks, and looks again whenever Han characters have been added, until there is something to tell. */
function watch(): void {
  if (look()) return
  let wait = SOON
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(records => {
    if (timer !== undefined || !records.some(bringsHan)) return
    timer = setTimeout(() => {
      timer = undefined
      wait = Math.min(LATE, 2 * wait)
      if (look()) observer.disconnect()
    }, wait)
  })
  observer.observe(document, { childList: true, subtree: true })
}

export default defineUnlistedScript(watch)
