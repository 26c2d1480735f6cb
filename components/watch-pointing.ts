// What the reader points at, by mouse, touch or keyboard: told by the ground, so that ten thousand words need no listener.
import type { Ground, OnPointing, Pointed } from './ground'
import { isUsers } from './is-users'
import { isSlow, type Sighting } from './pointer-speed'

/** Milliseconds without a move after which a pointer rests, and that it may be away before the tooltip closes. */
const STILL = 50
const CLOSE_AFTER = 250
/** Sightings that are kept: more than the time asks for, of the quickest mouse. */
const TRAIL = 64

/** Tells of pointing on the ground until the signal. Pointing at the tooltip itself keeps it open. */
export function watchPointing(ground: Ground, tip: HTMLElement, signal: AbortSignal, on: OnPointing): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: Pointed | undefined
  /** What Escape has closed: a hand that trembles there does not want it again. */
  let dismissed: Pointed | undefined
  let trail: Sighting[] = []
  const later = (act: () => void, delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(act, delay)
  }
  const hide = (unwanted = false) => {
    clearTimeout(timer)
    dismissed = unwanted ? current : undefined
    current = undefined
    ground.letGo()
    on.hide()
  }
  const telling: OnPointing = {
    ...on,
    show: (pointed, x, y) => {
      clearTimeout(timer)
      dismissed = undefined
      current = pointed
      on.show(pointed, x, y)
    },
    hide,
  }
  /** The pointer has left; what the keyboard points at stays. */
  const leave = () => {
    if (current && !ground.isHeld(current)) hide()
  }
  const isSame = (one: Pointed | undefined, { span, repair }: Pointed) => one?.span.start === span.start && one.repair === repair
  /** Another character of the same: there may be another word inside it. */
  const isElsewhere = ({ at }: Pointed) => at !== undefined && current !== undefined && current.at !== at && !ground.isHeld(current)
  const inTip = (event: Event) => event.composedPath().includes(tip)
  const listen = <E extends Event>(name: string, act: (event: E) => void, target: EventTarget = ground.root) =>
    target.addEventListener(name, event => isUsers(event) && act(event as E), { signal })

  listen<PointerEvent>('pointermove', event => {
    if (event.pointerType === 'touch') return
    const { clientX: x, clientY: y, timeStamp: time } = event
    trail = [...trail.slice(-TRAIL), { x, y, time }]
    const pointed = inTip(event) ? undefined : ground.at(event)
    const isLeft = !pointed || !isSame(dismissed, pointed)
    if (isLeft) dismissed = undefined
    if (inTip(event) || !isLeft || (pointed && isSame(current, pointed) && !isElsewhere(pointed))) clearTimeout(timer)
    else if (pointed && !isSame(current, pointed) && isSlow(trail, sizeAt(event))) telling.show(pointed, x, y)
    else if (pointed) later(() => telling.show(pointed, x, y), STILL)
    else if (current) later(leave, CLOSE_AFTER)
    else clearTimeout(timer)
  })
  listen<PointerEvent>('pointerout', event => {
    // Out of the root altogether: no move tells of that.
    if (!(event.relatedTarget instanceof Node && ground.root.contains(event.relatedTarget))) later(leave, CLOSE_AFTER)
  })
  listen('pointermove', () => clearTimeout(timer), tip)
  listen('pointerleave', () => later(leave, CLOSE_AFTER), tip)
  listen<PointerEvent>('click', event => {
    const pointed = ground.at(event)
    if (pointed) telling.show(pointed, event.clientX, event.clientY)
    else if (!inTip(event)) hide()
  })
  // On the window: Escape closes it wherever the focus is.
  listen<KeyboardEvent>('keydown', event => event.key === 'Escape' && current && hide(true), window)
  ground.hearKeys(telling, signal)
  const end = () => {
    clearTimeout(timer)
    on.hide()
  }
  signal.addEventListener('abort', end, { once: true })
}

/** Font size in px where the pointer is. */
function sizeAt({ target }: Event): number {
  const size = target instanceof Element ? Number.parseFloat(getComputedStyle(target).fontSize) : Number.NaN
  return size || 16
}
