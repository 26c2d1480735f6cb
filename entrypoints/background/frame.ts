// Who sent a message, or is to be asked something: a frame of a tab.
import type { Runtime } from 'webextension-polyfill'

export interface Frame {
  readonly tabId: number
  readonly frameId: number
  /** The address of the tab, where it is known. */
  readonly url?: string | undefined
}

/** The frame of a page that a message came from. */
export const frameOf = ({ tab, frameId = 0 }: Runtime.MessageSender): Frame | undefined =>
  tab?.id === undefined ? undefined : { tabId: tab.id, frameId, url: tab.url }
