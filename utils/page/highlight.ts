// Marks passages of the page without touching a node (CSS Custom Highlight).

const NAME = 'qianzi-source'

/** How marked passages look: a style sheet that the background adds. */
export const HIGHLIGHT_CSS = `
::highlight(${NAME}) { background-color: #ffd95a; color: #22201c; }`

/** Marks the ranges until the signal. */
export function highlight(ranges: readonly Range[], signal: AbortSignal): void {
  if (signal.aborted || !('highlights' in CSS)) return
  CSS.highlights.set(NAME, new Highlight(...ranges))
  signal.addEventListener('abort', () => CSS.highlights.delete(NAME), { once: true })
}
