// Every page: are there signs of such text? If so, the background has `look` look closer; nothing else happens.
// An unlisted script that the manifest names, since a content script of WXT's brings the polyfill and a context along.
// Apart from `look`, since a page pays for every byte of a script by the time that it takes to compile.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { looksPromising } from '../utils/page/promising'
import { watchHan } from '../utils/page/watch-han'
import { tellBackground } from '../utils/tell-background'

/** Whether there is nothing to tell yet. */
function glanceInVain(): boolean {
  const found = looksPromising(document)
  if (found) tellBackground({ type: 'promising' })
  return !found
}

export default defineUnlistedScript(() => {
  if (glanceInVain()) watchHan(glanceInVain)
})
