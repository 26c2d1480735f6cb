// What stands in an open shadow root can be clicked by any script of the page: only what the user does is to do anything there.

/** Every event that something of ours may act upon. */
const ACTS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'submit',
  'toggle',
] as const
const POINTS = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerout',
  'pointerover',
  'pointerenter',
  'pointerleave',
  'focusin',
  'focusout',
] as const

/** Keeps what scripts have made up from whatever listens under the root, until the signal. To be called before anything listens there. */
export function onlyTrusted(root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event) => {
    if (!event.isTrusted) event.stopImmediatePropagation()
  }
  for (const name of [...ACTS, ...POINTS]) root.addEventListener(name, stop, { capture: true, signal })
}
