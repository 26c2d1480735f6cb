// On demand, in the frame that holds the text: hears what is wanted and answers how things are.
// An unlisted script, since a content script of WXT's would tell the page by an event that it is there.
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { takeHandover } from '../../utils/handover'
import { isAlive } from '../../utils/is-alive'
import type { ToReader } from '../../utils/messages'
import { removeLeftovers } from '../../utils/page/leftovers'
import { type Session, startSession } from './session'

/** Marks, in the extension's own world, that the reader is in this page already. */
const HERE = Symbol.for('qianzi')
/** Milliseconds after which it is asked whether the extension is still there: no event tells, and a port would close whenever the background sleeps. */
const ASK = 1000

export default defineUnlistedScript(() => {
  const world = globalThis as { [HERE]?: Session }
  const { wishes, read } = takeHandover() ?? {}
  if (world[HERE] || !wishes) return
  removeLeftovers(document)
  const controller = new AbortController()
  const asking = setInterval(() => isAlive() || controller.abort(), ASK)
  const session = startSession(wishes, controller)
  world[HERE] = session
  // A plain function that returns a promise for every message, all of which are for the reader.
  const listener = (message: ToReader) => session.answer(message)
  browser.runtime.onMessage.addListener(listener)
  const leave = () => {
    clearInterval(asking)
    if (isAlive()) browser.runtime.onMessage.removeListener(listener)
  }
  controller.signal.addEventListener('abort', leave, { once: true })
  if (read) void session.answer({ type: 'read' })
})
