// Keys for mentions and marks of repairs: one tab stop for all of them, arrows from one to the next.
import { actOf, VIEW_KEYS } from './keys'

const MENTIONS = '[data-mention], [data-repair]'

/** Makes `mention` the one that Tab comes to, and focuses it. */
export function focusMention(mention: HTMLElement): void {
  mention.scrollIntoView({ block: 'nearest' })
  mention.focus({ preventScroll: true })
}

/** Moves the tab stop of `root` with the focus, and the focus by ← and →, until the signal. */
export function rove(root: ShadowRoot, signal: AbortSignal): void {
  let stop =
    root.querySelector<HTMLElement>(':is([data-mention], [data-repair])[tabindex="0"]') ?? root.querySelector<HTMLElement>(MENTIONS)
  if (stop) stop.tabIndex = 0
  const mentionOf = (event: Event) => (event.target instanceof HTMLElement && event.target.matches(MENTIONS) ? event.target : undefined)
  root.addEventListener(
    'focusin',
    event => {
      const mention = mentionOf(event)
      if (!mention) return
      if (stop) stop.tabIndex = -1
      mention.tabIndex = 0
      stop = mention
    },
    { signal },
  )
  root.addEventListener(
    'keydown',
    event => {
      const act = actOf(VIEW_KEYS, event as KeyboardEvent)
      const mention = mentionOf(event)
      const step = act === 'next' ? 1 : act === 'previous' ? -1 : 0
      if (!mention || !step) return
      const all = [...root.querySelectorAll<HTMLElement>(MENTIONS)]
      const next = all[all.indexOf(mention) + step]
      if (next) focusMention(next)
      event.preventDefault()
      event.stopPropagation()
    },
    { signal },
  )
}
