// What is out of sight is not laid out at first; once there is nothing else to do it is, block by block, so that a picture of the whole page has no holes.

/** Blocks at a time, and at most: a text of many pages stays as it is. */
const PORTION = 8
const MOST = 1000

/** Lays the blocks of the view out until the signal. */
export function layOutAll(root: ShadowRoot, signal: AbortSignal): void {
  const blocks = [...root.querySelectorAll('[data-start]:not([data-laid-out])')]
  if (blocks.length > MOST) return
  const work = () => {
    if (signal.aborted) return
    for (const block of blocks.splice(0, PORTION)) block.setAttribute('data-laid-out', '')
    if (blocks.length) requestIdleCallback(work)
  }
  requestIdleCallback(work)
}
