// Marks passages of the page without touching a node (CSS Custom Highlight).

/** The name that the style sheet of the background gives colours to. */
const NAME = 'qianzi-source'

/** Marks the ranges until the signal. */
export function highlight(ranges: readonly Range[], signal: AbortSignal): void {
  if (signal.aborted || !('highlights' in CSS)) return
  CSS.highlights.set(NAME, new Highlight(...ranges))
  signal.addEventListener('abort', () => CSS.highlights.delete(NAME), { once: true })
}
