// On demand, where the detector saw signs of it: is such text here? If so, or perhaps, the background is told; nothing else happens.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ASKED, DETECTED, detect } from '../utils/engine/detect'
import { TELLS_FIRST } from '../utils/engine/part-length'
import { type Looked, leaveLooked } from '../utils/handover'
import { guessText } from '../utils/page/find-text'
import { rootsOf } from '../utils/page/roots'
import { closedIn } from '../utils/page/shapes/flow'
import { isShown } from '../utils/page/shown'
import { watchHan } from '../utils/page/watch-han'
import { watchOpening } from '../utils/page/watch-opening'
import { tellBackground } from '../utils/tell-background'

export default defineUnlistedScript(() => {
  let told: boolean | undefined
  const watchClosed = watchOpening(lookInVain)
  /** Whether there may be more to tell. */
  function lookInVain(): boolean {
    if (told) return false
    let looked: Looked | undefined
    const judge = (text: string, title: string) => {
      const detection = detect(text, title)
      looked = { text, title, detection }
      return detection
    }
    const text = guessText(document, { shown: isShown, judge })
    const { score = 0 } = text ?? {}
    const sure = score >= DETECTED
    // Nothing is judged behind the one that is sure.
    leaveLooked(sure ? looked : undefined)
    const begins = sure && text?.shape.read(text.element, TELLS_FIRST).source
    if (sure || (score >= ASKED && told === undefined)) tellBackground({ type: 'found', sure, ...(begins && { begins }) })
    else if (score < ASKED && told === false) tellBackground({ type: 'gone' })
    told = sure || (score >= ASKED ? false : undefined)
    watchClosed(sure ? [] : rootsOf(document).flatMap(root => closedIn(root, isShown)))
    return !sure
  }
  if (lookInVain()) watchHan(lookInVain)
  // After Back the tab has the badge of a new page.
  addEventListener('pageshow', ({ persisted }) => persisted && told !== undefined && tellBackground({ type: 'found', sure: told }))
})
