// What the reader points at, by mouse, touch or keyboard: told by the root, so that ten thousand words need no listener.

/** Milliseconds that the pointer rests before a tooltip opens, and that it may be away before it closes. */
const OPEN_AFTER = 150
const CLOSE_AFTER = 250

interface On {
  /** `x` and `y`: the pointer in the window, absent when the keyboard points. */
  show(element: HTMLElement, x?: number, y?: number): void
  hide(): void
}

/** The mark of a repair, or the mention around the element, or the word, or nothing. */
function pointedFrom(target: EventTarget | null, own: string): HTMLElement | undefined {
  const element = target instanceof Element ? target : undefined
  for (const pointed of ['[data-repair]', '[data-mention]', '[data-reading]']) {
    const found = element?.closest<HTMLElement>(own + pointed)
    if (found) return found
  }
  return undefined
}

/** In the tooltip itself, or, as it looks from outside its tree, in the host of it. */
const inTooltip = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.tooltip, qianzi-reader') !== null

/** Tells of pointing inside `root` until the signal. Pointing at the tooltip itself keeps it open. */
export function watchPointing(root: ShadowRoot | Element, signal: AbortSignal, on: On): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: HTMLElement | undefined
  const later = (act: () => void, delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(act, delay)
  }
  const show = (element: HTMLElement, x?: number, y?: number) => {
    clearTimeout(timer)
    current = element
    on.show(element, x, y)
  }
  const hide = () => {
    clearTimeout(timer)
    current = undefined
    on.hide()
  }
  /** The pointer has left; what the keyboard points at stays. */
  const leave = () => {
    if (tree.activeElement !== current) hide()
  }
  const tree = root.getRootNode() as ShadowRoot | Document
  // In a page whose own elements have attributes like ours, only ours are meant.
  const own = root.nodeType === 1 ? 'qianzi-word' : ''
  const listen = <E extends Event>(name: string, act: (event: E) => void, target: EventTarget = root) =>
    target.addEventListener(name, act as EventListener, { signal })

  listen<PointerEvent>('pointerover', event => {
    const element = pointedFrom(event.target, own)
    if (inTooltip(event.target) || (element && element === current)) clearTimeout(timer)
    else if (element && event.pointerType !== 'touch') later(() => show(element, event.clientX, event.clientY), OPEN_AFTER)
    else if (current) later(leave, CLOSE_AFTER)
    else clearTimeout(timer)
  })
  listen<PointerEvent>('pointerout', event => {
    // Out of the root altogether: no pointerover tells of that.
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) later(leave, CLOSE_AFTER)
  })
  listen<PointerEvent>('click', event => {
    const element = pointedFrom(event.target, own)
    if (element) show(element, event.clientX, event.clientY)
    else if (!inTooltip(event.target)) hide()
  })
  listen('focusin', event => {
    const element = pointedFrom(event.target, own)
    if (element && element !== current) show(element)
  })
  listen<FocusEvent>('focusout', event => {
    if (!inTooltip(event.relatedTarget) && !pointedFrom(event.relatedTarget, own)) hide()
  })
  // On the window: Escape closes it wherever the focus is.
  listen<KeyboardEvent>('keydown', event => event.key === 'Escape' && current && hide(), window)
  signal.addEventListener('abort', hide, { once: true })
}
