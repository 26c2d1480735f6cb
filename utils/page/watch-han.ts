// Text that comes late: in single-page apps, in endless pages, in frames that fill.
import { WHOLE_HAN } from '../engine/text/characters'
import { rootsOf } from './roots'

/** Milliseconds from a change until the page is looked at again, at first and at most; twice as long after every look. */
const SOON = 500
const LATE = 16_000
/** UTF-16 units of text that changes in its place: a clock is shorter. */
const LINE = 10

const HAN = new RegExp(`[${WHOLE_HAN}]`, 'u')

const speaks = (node: Node): boolean => HAN.test(node.textContent ?? '')
/** Whether it does so in open shadow roots that it has brought along; our view says nothing new. */
const speaksInside = ({ nodeName, shadowRoot }: Element): boolean =>
  Boolean(shadowRoot) && nodeName !== 'QIANZI-READER' && rootsOf(shadowRoot as ShadowRoot).some(speaks)

/** Whether the page has brought Han characters, in new nodes or in those that it has. */
function bringsHan({ target, addedNodes }: MutationRecord): boolean {
  const { data = '' } = target as Text
  return data.length >= LINE ? speaks(target) : [...addedNodes].some(node => speaks(node) || speaksInside(node as Element))
}

/** Calls back some time after Han characters have been added, for as long as that says so. */
export function watchHan(look: () => boolean, wait = SOON): void {
  const looked = Date.now()
  const observer = new MutationObserver(records => {
    if (!records.some(bringsHan)) return
    // Until the next look, whatever else comes costs the page nothing.
    observer.disconnect()
    // A page that was quiet for long has something new to say.
    const now = Date.now() - looked > LATE ? SOON : wait
    setTimeout(() => look() && watchHan(look, Math.min(LATE, 2 * now)), now)
  })
  for (const root of rootsOf(document)) observer.observe(root, { childList: true, characterData: true, subtree: true })
}
