// Tells which blocks may have been set anew without a change of their size.

/** Milliseconds after which blocks in sight are looked at, since no event tells of a style sheet that was exchanged. */
const LOOK = 1000
/** What may move the text inside a block, of whatever element. */
const EVENTS = ['load', 'transitionend', 'animationend', 'toggle'] as const

/** Calls back with blocks whose text may stand elsewhere by now, until the signal. */
export function watchMoving(
  document: Document,
  near: () => readonly Element[],
  moved: (blocks: readonly Element[]) => void,
  signal: AbortSignal,
): void {
  const all = () => moved(near())
  document.fonts.addEventListener('loadingdone', all, { signal })
  for (const name of EVENTS) document.addEventListener(name, all, { capture: true, signal })
  const observer = new MutationObserver(records => {
    const targets = new Set(records.map(({ target }) => target))
    moved(near().filter(block => [...targets].some(target => target.contains(block) || block.contains(target))))
  })
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'dir'] })
  const places = new WeakMap<Element, string>()
  const range = document.createRange()
  const timer = setInterval(() => {
    if (document.hidden) return
    moved(near().filter(block => isElsewhere(block, range, places)))
  }, LOOK)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearInterval(timer)
    },
    { once: true },
  )
}

/** Whether the first and the last line of the block stand elsewhere in it than when it was last asked. */
function isElsewhere(block: Element, range: Range, places: WeakMap<Element, string>): boolean {
  const { left, top } = block.getBoundingClientRect()
  range.selectNodeContents(block)
  const lines = range.getClientRects()
  const ends = [lines[0], lines[lines.length - 1]].flatMap(line => (line ? [line.left - left, line.top - top, line.right - left] : []))
  const place = ends.map(Math.round).join()
  const was = places.get(block)
  places.set(block, place)
  return was !== undefined && was !== place
}
