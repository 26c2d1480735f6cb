// What the user asks of a tab, done in whichever of its frames the texts are.
import { browser } from 'wxt/browser'
import { askReader, askReaders, framesOf, measure } from '../../utils/frames'
import { titleOf } from '../../utils/translate'
import { inject, readWishes } from './inject'

/** Milliseconds that a page may be busy before what the user asks of it is let go: one of a million nodes is for a minute. */
const PATIENCE = 120_000

/** Han characters from which a frame may have a text of its own. */
const SOME = 60

/** Reads what was offered, in every frame that may have it; where that is nothing, the frame that has most text, whatever it is. */
export async function readAnyway(tabId: number): Promise<void> {
  const wasOffered = (await browser.action.getTitle({ tabId })) === titleOf('offered')
  const known = await framesOf(tabId, PATIENCE)
  const hasText = async () =>
    (await askReaders(tabId, await framesOf(tabId), { type: 'status' })).some(({ status }) => status.outline.articles.length)
  if (known.some(({ isRead }) => isRead) && (await hasText())) return void (await askReaders(tabId, known, { type: 'read-anyway' }))
  const most = [...(await measure(tabId, known))].sort(([, a], [, b]) => b.han - a.han)
  const wishes = await readWishes()
  if (wasOffered) {
    const some = most.filter(([, { han }]) => han >= SOME).map(([frame]) => frame)
    await Promise.all(some.map(({ frameId }) => inject({ tabId, frameId }, wishes)))
    await Promise.all(some.map(frame => askReader(tabId, frame, { type: 'read' })))
    if (await hasText()) return
  }
  const [[frame] = [{ frameId: 0 }]] = most
  await inject({ tabId, frameId: frame.frameId }, wishes)
  await askReader(tabId, frame, { type: 'read-anyway' })
}

/** Shows every text of a tab, or gives all back. */
export async function toggle(tabId: number): Promise<void> {
  const known = await framesOf(tabId, PATIENCE)
  const readers = known.filter(({ isRead }) => isRead)
  const [only] = readers
  if (!only) return readAnyway(tabId)
  if (readers.length === 1) return void (await askReader(tabId, only, { type: 'toggle-reading' }))
  const on = !(await askReaders(tabId, readers, { type: 'status' })).some(({ status }) => status.reading)
  await askReaders(tabId, readers, { type: 'set-reading', on })
}

/** Has keys point to the mentions of the frame that the user is in, or else of the first that shows any. */
export async function enter(tabId: number): Promise<void> {
  const answers = await askReaders(tabId, await framesOf(tabId, PATIENCE), { type: 'status' })
  const shown = answers.filter(({ status }) => status.reading).map(({ frame }) => frame)
  const frame = shown.findLast(({ hasFocus }) => hasFocus) ?? shown[0]
  if (frame) await askReader(tabId, frame, { type: 'enter-mentions' })
}
