// Links to places within the page (#…): where the place is in an original that is hidden, the view is scrolled to it.
import { toText } from '../../utils/engine/alignment'
import type { Region } from './regions'
import { isInPlace } from './subjects'

/** The place that a fragment names. */
function placeOf(hash: string): Element | undefined {
  const name = decodeURIComponent(hash.slice(1))
  return name ? (document.getElementById(name) ?? document.getElementsByName(name)[0]) : undefined
}

const comesAt = (node: Node, place: Element): boolean =>
  place.contains(node) || Boolean(place.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)

function goToPlace(regions: readonly Region[], hash: string): void {
  const place = placeOf(hash)
  const region = place && regions.find(({ subject, shown }) => shown && !isInPlace(subject) && subject.element.contains(place))
  const run = region?.subject.text.runs.find(({ node }) => comesAt(node, place as Element))
  if (region && run) region.shown?.reading.goTo(toText(region.subject.read.doc, run.start))
}

/** Follows such links until the signal; `went` is called before. */
export function watchFragments(regions: () => readonly Region[], went: () => void, signal: AbortSignal): void {
  const follow = (hash: string) => {
    if (!hash) return
    went()
    goToPlace(regions(), hash)
  }
  window.addEventListener('hashchange', () => follow(location.hash), { signal })
  // A link to where one is already tells of no change.
  document.addEventListener(
    'click',
    event => {
      const link = event.composedPath().find(each => each instanceof HTMLAnchorElement)
      if (link?.hash && link.hash === location.hash && link.pathname === location.pathname && !event.defaultPrevented)
        // After the browser has gone where the hidden place would be.
        setTimeout(() => follow(location.hash))
    },
    { signal },
  )
}
