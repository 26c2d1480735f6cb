// Style sheets for shadow roots, ours and the page's.

/** Adds a sheet that no policy of the page forbids; a <style> element only where the browser keeps such sheets from extensions. Until the signal. */
export function addStyle(root: ShadowRoot, css: string, signal: AbortSignal): void {
  const remove = adopt(root, css) ?? appendStyle(root, css)
  signal.addEventListener('abort', remove, { once: true })
}

/** One sheet for all roots that say the same. */
const sheets = new Map<string, CSSStyleSheet>()

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css)
  if (known) return known
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  sheets.set(css, sheet)
  return sheet
}

/** Has a sheet that was added say nothing for a while, wherever it is. */
export function disableStyle(css: string, disabled: boolean): void {
  const sheet = sheets.get(css)
  if (sheet) sheet.disabled = disabled
}

function adopt(root: ShadowRoot, css: string): (() => void) | undefined {
  try {
    const sheet = sheetOf(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      // A newer copy of the extension may have put its own in the place of all.
      const at = root.adoptedStyleSheets.lastIndexOf(sheet)
      if (at >= 0) root.adoptedStyleSheets = root.adoptedStyleSheets.toSpliced(at, 1)
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
