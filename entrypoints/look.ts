// On demand, where the detector saw signs of it: is such text here? If so, the background is told; nothing else happens.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { detectText } from '../utils/page/find-text'
import { watchHan } from '../utils/page/watch-han'
import { tellBackground } from '../utils/tell-background'

/** Whether there is nothing to tell yet. */
function lookInVain(): boolean {
  const found = detectText(document)
  if (found) tellBackground({ type: 'found', score: found.score })
  return !found
}

export default defineUnlistedScript(() => {
  if (lookInVain()) watchHan(lookInVain)
})
