// What there is to say of a tab: what its readers tell, or that there are none and why.
import { browser } from 'wxt/browser'
import type { PopupState } from '../../components/Popup'
import { askReaders, type FrameOfTab, framesOf, measure } from '../../utils/frames'
import { joinStatuses } from '../../utils/join-statuses'
import { OFFER } from '../../utils/messages'
import { pdfAddress } from '../../utils/pdf/address'
import { titleOf, translate } from '../../utils/translate'
import { whatTab } from '../../utils/what-tab'
import { LATE } from '../../utils/within'

/** Han characters that a text has at least. */
const LEAST = 10

function closed(key: string): PopupState {
  const [why, help] = [translate(key), translate(`${key}Help`)]
  return { kind: 'unreachable', why, help: help === `${key}Help` ? undefined : help }
}

/** A PDF, and whether it can be fetched, or what the user is to do. */
function pdf(key: 'isPdf' | 'mayBePdf', url: string | undefined): PopupState {
  const address = pdfAddress(url)
  const { protocol } = new URL(address ?? 'about:blank')
  const obstacle = protocol === 'blob:' ? 'pdfBlob' : protocol === 'file:' && import.meta.env.FIREFOX ? 'pdfLocalFirefox' : undefined
  return { kind: 'pdf', sure: key === 'isPdf', ...(obstacle ? { obstacle } : address && { address }) }
}

/** Where there is no tab to look at. */
export const NOWHERE = closed('unreachable')

/** How things are in a tab, and the frames whose readers told, in the order of their texts in the outline. */
export async function lookAt(tabId: number): Promise<{ readonly state: PopupState; readonly frames: readonly FrameOfTab[] }> {
  const found = await framesOf(tabId).catch(error => (error === LATE ? 'silent' : 'refused'))
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  const key = whatTab(tab ?? {}, found, import.meta.env.FIREFOX)
  if (key === 'isPdf' || key === 'mayBePdf') return { state: pdf(key, tab?.url), frames: [] }
  if (key || typeof found === 'string') return { state: closed(key ?? 'unreachable'), frames: [] }
  const answers = await askReaders(tabId, found, { type: 'status' })
  const status = joinStatuses(answers.map(({ status }) => status))
  if (status?.outline.articles.length || status?.problem)
    return { state: { kind: 'reading', status }, frames: answers.map(({ frame }) => frame) }
  const [badge, title] = await Promise.all([browser.action.getBadgeText({ tabId }), browser.action.getTitle({ tabId })])
  if (badge === OFFER) return { state: { kind: title === titleOf('unsure') ? 'unsure' : 'offered' }, frames: [] }
  const measures = [...(await measure(tabId, found)).values()]
  const most = measures.reduce((a, b) => (b.han > a.han ? b : a), { han: 0, isMisread: false })
  if (most.isMisread) return { state: closed('isMisread'), frames: [] }
  // While a page loads, there may be more to come.
  return { state: { kind: 'nothing', readable: most.han >= LEAST || tab?.status === 'loading' }, frames: [] }
}
