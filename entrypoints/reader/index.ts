// On demand, in the frame that holds the text: hears what is wanted and answers how things are.
// An unlisted script, since a content script of WXT's would tell the page by an event that it is there.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { browser } from '../../utils/extension-api'
import { takeHandover, takeLooked } from '../../utils/handover'
import { isAlive } from '../../utils/is-alive'
import type { ReaderStatus, ToReader } from '../../utils/messages'
import { removeLeftovers } from '../../utils/page/leftovers'
import { type Session, startSession } from './session'

/** Marks, in the extension's own world, that the reader is in this page already. */
const HERE = Symbol.for('qianzi')
/** Milliseconds after which it is asked whether the extension is still there: no event tells, and a port would close whenever the background sleeps. */
const ASK = 1000

export default defineUnlistedScript(() => {
  const world = globalThis as { [HERE]?: Session }
  const { wishes, read } = takeHandover() ?? {}
  const looked = takeLooked()
  if (world[HERE] || !wishes || (read === 'if-found' && !looked)) return false
  removeLeftovers(document)
  const controller = new AbortController()
  const asking = setInterval(() => isAlive() || controller.abort(), ASK)
  const session = startSession(wishes, looked, controller)
  world[HERE] = session
  // Every message is for the reader. Whoever asks is not kept waiting where there is no answer.
  const listener = (message: unknown, _: unknown, respond: (status?: ReaderStatus) => void): true => {
    session.answer(message as ToReader).then(respond, () => respond())
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  const leave = () => {
    clearInterval(asking)
    if (isAlive()) browser.runtime.onMessage.removeListener(listener)
  }
  controller.signal.addEventListener('abort', leave, { once: true })
  if (read !== 'when-told') void session.answer({ type: 'read' })
  return true
})
