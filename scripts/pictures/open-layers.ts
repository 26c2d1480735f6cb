// What is drawn in shadow roots, open to whoever looks and measures, with the sheets that the extension adds to its pages.
import { LAYERS_CSS } from '../../utils/page/drawing/layer'
import { ROOM_CSS } from '../../utils/page/drawing/room'

/** Gives the shadow roots that are made from now on. */
export function openLayers(): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = []
  document.head.appendChild(document.createElement('style')).textContent = ROOM_CSS
  const sheet = new CSSStyleSheet()
  // As strong as a sheet of the browser's would be.
  sheet.replaceSync(LAYERS_CSS.replaceAll('.qianzi-readings', '.at.qianzi-readings'))
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    roots.push(root)
    return root
  }
  return roots
}
