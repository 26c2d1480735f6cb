// The badge of a tab: how many articles are shown in all its frames, or whether to show some.
import { browser } from 'wxt/browser'
import { askReaders, framesOf } from '../../utils/frames'
import { OFFER } from '../../utils/messages'
import { titleOf, translate } from '../../utils/translate'
import type { Frame } from './frame'

/** The badge, and what is said of it to those who do not see it. */
async function setBadge(tabId: number, text: string, means?: 'offered' | 'unsure'): Promise<void> {
  await browser.action.setBadgeText({ tabId, text })
  await browser.action.setTitle({ tabId, title: means ? titleOf(means) : translate('extName') })
}

/** Asks by the badge, unless it says more already. */
export async function setQuestion(tabId: number, sure: boolean): Promise<void> {
  const badge = await browser.action.getBadgeText({ tabId })
  if (!badge || (badge === OFFER && sure)) await setBadge(tabId, OFFER, sure ? 'offered' : 'unsure')
}

/** What the badge asked about has gone. */
export async function takeBack(tabId: number): Promise<void> {
  if ((await browser.action.getTitle({ tabId })) === titleOf('unsure')) await setBadge(tabId, '')
}

/** How many articles are shown in all frames of a tab, where this one says so many. */
async function countAll(tabId: number, frameId: number, articles: number): Promise<void> {
  const frames = await framesOf(tabId).catch(() => [])
  const others = frames.filter(frame => frame.frameId !== frameId)
  const shown = (await askReaders(tabId, others, { type: 'status' })).filter(({ status }) => status.reading)
  const all = shown.reduce((sum, { status }) => sum + status.outline.articles.length, articles)
  // What another frame may have is asked about still.
  if (!all && (await browser.action.getBadgeText({ tabId })) === OFFER) return
  await setBadge(tabId, all ? String(all) : '')
}

const counting = new Map<number, Promise<void>>()

/** One count of a tab behind the other: the last one tells. */
export function count({ tabId, frameId }: Frame, articles: number): void {
  const counted = (counting.get(tabId) ?? Promise.resolve())
    .then(() => countAll(tabId, frameId, articles))
    .catch(() => undefined)
    .then(() => {
      if (counting.get(tabId) === counted) counting.delete(tabId)
    })
  counting.set(tabId, counted)
}
