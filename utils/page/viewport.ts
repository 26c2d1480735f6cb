// A plain text has no way to say how wide it is; on a phone it would be laid out for a desk and made small.

/** Has a plain text laid out as wide as the screen, until the signal. */
export function fitViewport(document: Document, signal: AbortSignal): void {
  if (!document.contentType.startsWith('text/plain') || document.querySelector('meta[name="viewport"]')) return
  const meta = document.createElement('meta')
  meta.name = 'viewport'
  meta.content = 'width=device-width, initial-scale=1'
  document.head.append(meta)
  signal.addEventListener('abort', () => meta.remove(), { once: true })
}
