// Whether the user has scrolled: told by hands, since windows also move when what is above them is drawn.

/** Keys that scroll. */
const KEYS = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End|Tab| )$/

/** Calls back whenever the user may have scrolled, until the signal. */
export function watchScrolling(scrolled: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal }
  let isHeld = false
  for (const name of ['wheel', 'touchmove']) addEventListener(name, scrolled, options)
  addEventListener('keydown', ({ key }) => KEYS.test(key) && scrolled(), options)
  // With the pointer: by the scroll bar, by what it selects, or by the middle button.
  addEventListener('pointerdown', () => (isHeld = true), options)
  for (const name of ['pointerup', 'pointercancel']) addEventListener(name, () => (isHeld = false), options)
  addEventListener('scroll', () => isHeld && scrolled(), options)
}
