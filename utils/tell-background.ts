// A message without the polyfill, which would weigh more than the scripts that send it: both browsers return promises by now.

import type { Found, Gone, Promising } from './messages'

/** The one function of the extension's API that is used here. */
interface Messenger {
  readonly runtime?: { sendMessage(message: Promising | Found | Gone): Promise<unknown> }
}

/** Sends a message that nobody answers. */
export function tellBackground(message: Promising | Found | Gone): void {
  // Not by the other name, which an element of the page may have.
  const { chrome } = globalThis as { chrome?: Messenger }
  // The extension may have been reloaded under this page; then there is nobody to tell.
  void Promise.resolve(chrome?.runtime?.sendMessage(message)).catch(() => undefined)
}
