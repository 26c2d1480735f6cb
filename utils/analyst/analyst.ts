// The analyst answers every reader, over a port each. It runs where workers can be had: in a page of its own in Chromium, in the background page of Firefox.
import { type Browser, browser } from 'wxt/browser'
import { ANALYSIS, type Ask, type Expect } from './messages'
import { makePool, type Reader } from './pool'

/** Begins to answer; gives what has the beginning of a text read before it is asked for. */
export function startAnalyst(): { readonly warm: () => void; readonly expect: (begins: string) => void } {
  const pool = makePool(() => new Worker('/engine.js') as unknown as Reader)
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== ANALYSIS) return
    let stop: () => void = () => undefined
    port.onMessage.addListener((ask: Ask) => {
      stop()
      stop = pool.read(ask, answer => {
        // The page may have gone meanwhile.
        try {
          port.postMessage(answer)
        } catch {}
      })
    })
    port.onDisconnect.addListener(() => stop())
  })
  return pool
}

/** Whether a message is for the analyst. */
export const isExpectation = (message: { readonly type?: unknown; readonly begins?: unknown }): message is Expect =>
  message.type === 'expect' && typeof message.begins === 'string'
