// How wide a host is and where it stands among its neighbours: as the element that it stands for, since the page's own rules are not for it.

/** What a layout of flexible boxes or a grid asks of its items. */
const ITEM = [
  'order',
  'flex-grow',
  'flex-shrink',
  'flex-basis',
  'align-self',
  'justify-self',
  'grid-row-start',
  'grid-row-end',
  'grid-column-start',
  'grid-column-end',
]
/** Lines are never shorter, however narrow the columns of the original were. */
const LEAST = '30rem'

/** A sheet for the shadow root of the host, asked for while the element still stands there. */
export function standInSheet(element: Element): string {
  const style = getComputedStyle(element)
  const item = ITEM.map(name => `${name}: ${style.getPropertyValue(name) || 'initial'} !important;`)
  const { width } = element.getBoundingClientRect()
  // Where others are as wide as what they hold, the view holds nothing that they would know of.
  const wide = `contain-intrinsic-inline-size: min(max(${Math.round(width)}px, ${LEAST}), 100vw) !important;`
  return `:host { ${item.join(' ')} min-inline-size: 0 !important; ${wide} }`
}

/** Where nothing else is on the page the paper goes to the edges of the window, over the margins of the body. */
export function edgeSheet(element: Element): string {
  const { body } = element.ownerDocument
  const isOther = (node: Node) => (node instanceof Element ? node !== element && node.checkVisibility() : Boolean(node.textContent?.trim()))
  if (element.parentElement !== body || [...body.childNodes].some(isOther)) return ''
  const { marginTop, marginRight, marginBottom, marginLeft } = getComputedStyle(body)
  const margin = [marginTop, marginRight, marginBottom, marginLeft].map(each => `calc(-1 * ${each})`).join(' ')
  return `:host { margin: ${margin} !important; } .page { min-block-size: 100vh; }`
}
