// Style sheets for shadow roots, ours and the page's.

/** Adds a sheet that no policy of the page forbids; a <style> element only where the browser keeps such sheets from extensions. Until the signal. */
export function addStyle(root: ShadowRoot, css: string, signal: AbortSignal): void {
  const remove = adopt(root, css) ?? appendStyle(root, css)
  signal.addEventListener('abort', remove, { once: true })
}

function adopt(root: ShadowRoot, css: string): (() => void) | undefined {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(each => each !== sheet)
    }
  } catch {
    return undefined
  }
}

function appendStyle(root: ShadowRoot, css: string): () => void {
  const style = document.createElement('style')
  style.textContent = css
  root.append(style)
  return () => style.remove()
}
