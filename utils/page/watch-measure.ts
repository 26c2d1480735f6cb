// How many characters a line of the view holds, from which the height of what is not laid out yet is reckoned.
import { afterPaint } from './after-paint'

/** The number that the style sheet has by itself; one that is so close would change nothing but have all styles worked out again. */
const DEFAULT = 34
const CLOSE = 0.5

/** Gives the host the number as `--measure`, until the signal; what it gives looks again, for type that has changed without the width. */
export function watchMeasure(host: HTMLElement, signal: AbortSignal): () => void {
  let known = DEFAULT
  const measure = () => {
    const block = host.shadowRoot?.querySelector('.body') ?? host.shadowRoot?.querySelector('[data-start]')
    const sheet = block?.closest('.sheet')
    if (!block || !sheet) return
    const { fontSize, letterSpacing } = getComputedStyle(block)
    const advance = Number.parseFloat(fontSize) + (Number.parseFloat(letterSpacing) || 0)
    // No line ends with an opening mark or begins with a closing one: a third of a character is lost.
    const now = Math.max(1, Math.floor((10 * sheet.clientWidth) / advance - 3) / 10)
    if (Math.abs(now - known) < CLOSE) return
    host.style.setProperty('--measure', String(now))
    known = now
  }
  const observer = new ResizeObserver(measure)
  // To ask before would have all laid out twice before anything is seen.
  const later = () => afterPaint(() => signal.aborted || measure())
  afterPaint(() => {
    if (!signal.aborted) for (const sheet of host.shadowRoot?.querySelectorAll('.sheet') ?? []) observer.observe(sheet)
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return later
}
